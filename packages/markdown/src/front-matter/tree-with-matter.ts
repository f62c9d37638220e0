import type { Root } from 'mdast'
import type { TakenMatter } from './take-matter.ts'

/**
 * Parse a source whose front matter was found before: it stands first in the tree, and what follows
 * is where it was.
 *
 * @param taken - Front matter; none, and the parser is to find it.
 */
export function treeWithMatter(
  source: string,
  taken: TakenMatter | undefined,
  parseTree: (source: string) => Root,
): Root {
  if (!taken) return parseTree(source)
  const { end, fence, type, value } = taken
  const blank = source.slice(0, end).replace(/[^\r\n]/g, ' ')
  const rest = source.slice(end)
  // Text on the line of the last brace would be code behind so many spaces.
  const isSameLine = !blank.endsWith('\n') && /^[ \t]*\S/.test(rest)
  const root = parseTree((isSameLine ? blank.replace(/ $/, '\n') : blank) + rest)
  const lines = source.slice(0, end).split('\n')
  const matter = {
    type,
    value,
    data: { fence },
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: end },
    },
  }
  root.children.unshift(matter as never)
  return root
}
