import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { InheritedMatter, MarkdownPreset } from '@standfirst/markdown'
import type { Once } from '../once.ts'
import { readData } from '../read-data.ts'
import type { PathRule } from './path-rule.ts'
import { type Place, places } from './places.ts'

/**
 * What a tool's configuration says of files that it leaves out, which no front matter tells: they are
 * held back, and that is an issue. Where a configuration can't be read, it may leave out each of them.
 *
 * @param folders - Those that the file stands in, its own first.
 */
export function leftOutBy(
  preset: MarkdownPreset,
  file: string,
  folders: readonly string[],
  once: Once,
): InheritedMatter[] {
  for (const folder of folders) {
    const found = once(`left out by ${folder}`, () => judgesIn(folder, places[preset] ?? []))
    const own = relative(folder, file).replaceAll(sep, '/')
    for (const { leavesOut, reason } of found) {
      if (leavesOut(own)) return [{ data: {}, leftOut: `\`${own}\`, ${reason}` }]
    }
  }
  return []
}

interface Judge {
  leavesOut: PathRule
  /** Why, as a part of a sentence. */
  reason: string
}

function judgesIn(folder: string, known: readonly Place[]): Judge[] {
  return known.flatMap(({ files, key, rule }) =>
    files.flatMap((name): Judge | [] => {
      const path = join(folder, name)
      const text = textOf(path)
      if (text === undefined) return []
      if (isUnreadable(path, text)) {
        return {
          leavesOut: () => true,
          reason: `which \`${name}\`, which can't be read, may leave out`,
        }
      }
      return { leavesOut: rule(text, path), reason: `which \`${key}\` of \`${name}\` leaves out` }
    }),
  )
}

/** Whether a file of data says something, and nothing that can be read. */
function isUnreadable(path: string, text: string): boolean {
  if (!/\.(?:toml|ya?ml|json)$/.test(path)) return false
  const saysSomething = text.split('\n').some((line) => !empty.test(line.trim()))
  return saysSomething && Object.keys(readData(path)).length === 0
}

/** A line that says nothing. */
const empty = /^(?:[#%].*|---|\.\.\.|\{ *\}|[{}[\]])?$/

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
