import type { MarkdownPreset } from './preset.ts'
import { presets } from './presets.ts'
import type { TakenMatter } from './take-matter.ts'

/**
 * Find the lines of metadata at the top of a file, as Python-Markdown's extension `meta` does, for a
 * tool that has such lines.
 *
 * @see {@link https://python-markdown.github.io/extensions/meta_data/}
 */
export function takeMetaLines(
  source: string,
  preset: MarkdownPreset | undefined,
): TakenMatter | undefined {
  if (preset === undefined || presets[preset]?.fences !== 'lines') return undefined
  const isFenced = /^---(?:\s|$)/.test(source)
  const start = isFenced ? lineEnd(source, 0) : 0
  let at = start
  let hasKey = false
  let end = start
  while (at < source.length) {
    const next = lineEnd(source, at)
    const line = source.slice(at, next).replace(/\r?\n$/, '')
    const isEnd = line.trim() === '' || /^(?:---|\.\.\.)(?:\s|$)/.test(line)
    if (isEnd) {
      const held = isFenced ? undefined : heldBelow(source, next)
      if (hasKey && held !== undefined) {
        at = held
        end = held
        continue
      }
      end = next
    }
    const isKey = metaLine.test(line) || looseLine.test(line)
    if (isEnd || (!isKey && (!hasKey || !/^(?: {4}|\t)/.test(line)))) break
    hasKey = true
    at = next
    end = next
  }
  if (!hasKey) return undefined
  const value = source.slice(start, at).replace(/\r?\n$/, '')
  return { type: 'yaml', value, fence: isFenced ? 1 : 0, end }
}

/** Where a line below ends that is to hold the text back, though an empty line parts it from the others. */
function heldBelow(source: string, from: number): number | undefined {
  let at = from
  while (at < source.length) {
    const next = lineEnd(source, at)
    const line = source.slice(at, next).trim()
    if (line !== '') return holdsBack.test(line) ? next : undefined
    at = next
  }
  return undefined
}

function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end < 0 ? source.length : end + 1
}

/** A key, a colon and a value. */
export const metaLine: RegExp = /^ {0,3}([A-Za-z0-9_-]+):[ \t]*(.*)/

/** The same as people write it, and as the tool does not read it, with keys that no text begins with so. */
export const looseLine: RegExp =
  /^ {0,3}(authors?|category|date|lang|modified|slug|status|summary|tags|title|translation)[ \t]*[:：][ \t]*(.*)/i

/** A line that is to hold the text back, wherever it stands. */
export const holdsBack: RegExp = /^\s*(status)\s*[:：]\s*(draft|hidden|private|skip)\s*$/i
