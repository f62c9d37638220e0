import { basename } from 'node:path'
import { version } from '../version.ts'

/** The package of a new publication, so that its commands and their version are fixed. */
export function samplePackage(root: string): string {
  const name = basename(root)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const content = {
    name: name || 'publication',
    private: true,
    type: 'module',
    scripts: {
      build: 'standfirst build',
      check: 'standfirst check',
      preview: 'standfirst preview',
    },
    devDependencies: { standfirst: `^${version}` },
  }
  return `${JSON.stringify(content, null, 2)}\n`
}
