/**
 * Where formulas of TeX stand in a source of Obsidian whose `%%` are no signs of a comment, because one has
 * no other in the formula. As there, `$5 and $6` are none: the signs of a formula stand close to it.
 *
 * @see {@link https://help.obsidian.md/advanced-syntax#Math}
 */
export function formulaRanges(source: string): [number, number][] {
  const found: [number, number][] = []
  if (!source.includes('$')) return found
  let open: { at: number; length: number } | undefined
  const signs = /\\.|`+[^`\n]*`+|\n[ \t]*\n|\n|\${1,2}/gs
  for (const { 0: sign, index } of source.matchAll(signs)) {
    const after = index + sign.length
    // A formula in a line ends with it, and none goes on over an empty line.
    if (sign.startsWith('\n')) {
      if (open && (open.length === 1 || sign.length > 1)) open = undefined
    }
    if (!sign.startsWith('$')) continue
    const isTight = sign.length === 2 || !/\s/.test(source[after] ?? ' ')
    if (!open) {
      if (isTight) open = { at: index, length: sign.length }
      continue
    }
    if (sign.length !== open.length) continue
    const isEnd =
      sign.length === 2 || (/\S/.test(source[index - 1] ?? '') && !/\d/.test(source[after] ?? ''))
    if (isEnd) {
      const count = source.slice(open.at, after).split('%%').length - 1
      if (count % 2 === 1) found.push([open.at, after])
      open = undefined
    } else if (isTight) open = { at: index, length: 1 }
  }
  return found
}
