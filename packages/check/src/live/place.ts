/**
 * How much of a path the pattern of a place names: that of which the longest names it holds for it.
 *
 * @param pattern - As in robots.txt (RFC 9309): all that begins with it, `*` for anything, `$` for the end;
 *   or an absolute address, of which the path counts.
 * @returns Its length; `undefined` where it is for something else.
 */
export function placeLength(pattern: string, path: string): number | undefined {
  const place = URL.canParse(pattern) ? new URL(pattern).pathname : pattern
  const isWhole = place.endsWith('$')
  const [first = '', ...parts] = (isWhole ? place.slice(0, -1) : place).split('*')
  if (!path.startsWith(first)) return undefined
  let at = first.length
  for (const part of parts) {
    const found = path.indexOf(part, at)
    if (found < 0) return undefined
    at = found + part.length
  }
  const isEnd = at === path.length || (parts.length > 0 && path.endsWith(parts.at(-1) ?? ''))
  return isWhole && !isEnd ? undefined : place.length
}

/** Of what is for places, that of the longest one that names a path. */
export function longestPlace<Placed>(
  all: readonly Placed[],
  path: string,
  placeOf: (one: Placed) => string,
): Placed | undefined {
  let best: { one: Placed; length: number } | undefined
  for (const one of all) {
    const length = placeLength(placeOf(one), path)
    if (length !== undefined && length > (best?.length ?? -1)) best = { one, length }
  }
  return best?.one
}
