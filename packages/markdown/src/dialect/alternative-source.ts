import type { Image } from 'mdast'

/**
 * The alternative text of a picture as it stands in a source, where a tool finds its tags: not those that
 * are written with escapes or references.
 *
 * @param source - What the picture was parsed from.
 * @returns The alternative text itself, if the picture has no place in the source.
 */
export function alternativeSource({ alt, position }: Image, source: string): string {
  const from = position?.start.offset
  const to = position?.end.offset
  if (from === undefined || to === undefined) return alt ?? ''
  let depth = 0
  for (let at = from + 2; at < to; at++) {
    const sign = source[at]
    if (sign === '\\') at++
    else if (sign === '[') depth++
    else if (sign === ']' && depth-- === 0) return source.slice(from + 2, at)
  }
  return source.slice(from + 2, to)
}
