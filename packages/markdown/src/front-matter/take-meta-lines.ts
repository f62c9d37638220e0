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
    if (isEnd) end = next
    if (isEnd || (!metaLine.test(line) && (!hasKey || !/^(?: {4}|\t)/.test(line)))) break
    hasKey = true
    at = next
    end = next
  }
  if (!hasKey) return undefined
  const value = source.slice(start, at).replace(/\r?\n$/, '')
  return { type: 'yaml', value, fence: isFenced ? 1 : 0, end }
}

function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end < 0 ? source.length : end + 1
}

/** A key, a colon and a value. */
export const metaLine: RegExp = /^ {0,3}([A-Za-z0-9_-]+):[ \t]*(.*)/
