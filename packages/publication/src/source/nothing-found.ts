import { existsSync, readdirSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import type { Issue } from '@standfirst/core'
import { guessTool } from '../config/guess-tool.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { sourceAsCode } from '../config/source-as-code.ts'
import type { MarkdownSourceConfig } from '../config/standfirst-config.ts'

/**
 * Say where articles were looked for, where none was found, and what was ignored there.
 *
 * @param found - What else was found wrong with the sources (default: nothing).
 */
export function nothingFound(
  { root, sources }: ResolvedConfig,
  found: readonly Issue[] = [],
): Issue {
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
  const guessed = guessTool(root)
  // Where it was read so already, to say so changes nothing.
  const tool = guessed && isRead(guessed.sources, sources) ? undefined : guessed
  // What stands after the first gives pages, and no articles.
  const wanted = tool ? `[${tool.sources.slice(0, 1).map(sourceAsCode).join(', ')}]` : ''
  const isUnread = found.some(({ code }) => code === 'unread-format')
  return {
    code: 'no-articles',
    severity: 'warning',
    message: `Found no articles in ${looked.join(', ')}, expected Markdown files or articles there`,
    path: ['sources'],
    fix: tool
      ? `This looks like a site of ${tool.name}: set \`sources: ${wanted}\`${tool.assets ? ` and \`assets: '${tool.assets}'\`` : ''} in the configuration.`
      : isUnread
        ? 'Articles of other formats are not read: save them as Markdown (`.md`), or give them by a function in `sources`.'
        : 'Name the folder in `sources`. Files and folders that begin with `_` or `.` are ignored, and so is `README.md`.',
  }
}

/** Whether the folder of each source is read already, as what it is. */
function isRead(
  wanted: readonly MarkdownSourceConfig[],
  sources: ResolvedConfig['sources'],
): boolean {
  return wanted.every(({ markdown, preset }) =>
    sources.some(
      (source) =>
        typeof source !== 'function' &&
        'markdown' in source &&
        posix.normalize(source.markdown) === posix.normalize(markdown) &&
        source.preset === preset,
    ),
  )
}
