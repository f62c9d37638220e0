import { dequal } from 'dequal/lite'
import type { Members } from './members.ts'
import type { MarkdownPreset } from './preset.ts'
import { presets } from './presets.ts'

/**
 * An article's metadata in a tool's keys; what it has none for, or can't hold whole, is kept under
 * `standfirst`.
 *
 * @param markdown - Writes a text as Markdown of the tool.
 */
export function toPreset(
  data: Members,
  preset: MarkdownPreset,
  timeZone: string,
  markdown: (text: string) => string,
): Members {
  const { constants, fields, forbidden, rest } = presets[preset]
  const kept = { ...data }
  const result: Members = { ...constants }
  for (const { key, member, read, write } of fields) {
    if (!Object.hasOwn(data, member)) continue
    const value = write(data[member], timeZone, markdown)
    if (value === undefined || isForbidden(value, forbidden)) continue
    setIn(result, key.split('.'), value)
    if (dequal(read(value), data[member])) delete kept[member]
  }
  if (Object.keys(kept).length > 0) {
    const whole = isForbidden(kept, forbidden) ? inText(kept) : kept
    setIn(result, rest.split('.'), whole)
  }
  return result
}

function isForbidden(value: unknown, forbidden: RegExp | undefined): boolean {
  return forbidden?.test(JSON.stringify(value)) ?? false
}

/** Members as text of JSON that holds no tags and no apostrophes. */
function inText(members: Members): string {
  return JSON.stringify(members).replaceAll('<', '\\u003c').replaceAll("'", '\\u0027')
}

function setIn(target: Members, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    target[key] = value
    return
  }
  target[key] ??= {}
  setIn(target[key] as Members, rest, value)
}
