import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Issue } from '@standfirst/core'
import { guessTool } from '../config/guess-tool.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'

/** Say where articles were looked for, where none was found, and what was ignored there. */
export function nothingFound({ root, sources }: ResolvedConfig): Issue {
  const looked = sources.map((source) => {
    if (typeof source === 'function') return 'a function'
    if (!('markdown' in source)) return `\`${'json' in source ? source.json : source.feed}\``
    const folder = resolve(root, source.markdown)
    const names = existsSync(folder) ? readdirSync(folder) : []
    const ignored = names
      .filter((name) => /^[._]|^README\.md$/.test(name) && name !== '.standfirst')
      .sort()
    const some = ignored.slice(0, 5).map((name) => `\`${name}\``)
    const more = ignored.length > some.length ? ` and ${ignored.length - some.length} more` : ''
    return `\`${source.markdown}\`${some.length ? ` (ignored there: ${some.join(', ')}${more})` : ''}`
  })
  const tool = guessTool(root)
  return {
    code: 'no-articles',
    severity: 'warning',
    message: `Found no articles in ${looked.join(', ')}, expected Markdown files or articles there`,
    path: ['sources'],
    fix: tool
      ? `This looks like a site of ${tool.name}: set \`sources: ${sourcesAsCode(tool.sources)}\`${tool.assets ? ` and \`assets: '${tool.assets}'\`` : ''} in the configuration.`
      : 'Name the folder in `sources`. Files and folders that begin with `_` or `.` are ignored, and so is `README.md`.',
  }
}

function sourcesAsCode(sources: readonly object[]): string {
  const members = (source: object) =>
    Object.entries(source).map(([key, value]) => `${key}: '${value}'`)
  return `[${sources.map((source) => `{ ${members(source).join(', ')} }`).join(', ')}]`
}
