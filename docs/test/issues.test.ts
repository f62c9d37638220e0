import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'docs/issues.md'), 'utf8')
const documented = [...text.matchAll(/^## `([a-z-]+)`$/gm)].map(([, code]) => code)

test('every code that a package reports is explained, in order', () => {
  const used = new Set<string>()
  for (const file of globSync('packages/*/src/**/*.ts', { cwd: root })) {
    const source = readFileSync(join(root, file), 'utf8')
    for (const pattern of [
      /\bcode: '([a-z]+(?:-[a-z]+)*)'/g,
      /\b(?:report|warn|problem|stop)\(\s*(?:\w+,\s*)?'([a-z]+(?:-[a-z]+)+)'/g,
    ]) {
      for (const [, code = ''] of source.matchAll(pattern)) used.add(code)
    }
  }
  expect([...used].filter((code) => !documented.includes(code))).toEqual([])
  expect(documented).toEqual([...documented].sort())
})
