/**
 * Where the script that begins at an offset ends.
 *
 * @param ending - `brace`: after the bracket that closes the first one. `blank`: at the first empty line that no bracket
 *   holds, or the end.
 * @param most - Length that is looked at.
 * @returns `undefined` where it has no end.
 */
export function scriptEnd(
  source: string,
  from: number,
  ending: 'brace' | 'blank',
  most = 100_000,
): number | undefined {
  const parts = new RegExp(part)
  parts.lastIndex = from
  let depth = 0
  for (let found = parts.exec(source); found; found = parts.exec(source)) {
    const [sign] = found
    if (found.index - from > most) return undefined
    if ('{[('.includes(sign)) depth++
    else if ('}])'.includes(sign)) {
      depth--
      if (ending === 'brace' && depth <= 0) return parts.lastIndex
    } else if (sign.startsWith('\n') && ending === 'blank' && depth <= 0) return found.index
  }
  return ending === 'blank' && depth <= 0 ? source.length : undefined
}

/** Texts and comments, in which brackets are none, closed or not; brackets; empty lines. */
const part =
  /"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|'[^'\\\n]*(?:\\.[^'\\\n]*)*'?|`[^`\\]*(?:\\[\s\S][^`\\]*)*`?|\/\/.*|\/\*(?:[\s\S]*?\*\/|[\s\S]*)|[{}[\]()]|\n(?=[ \t\r]*(?:\n|$(?![\s\S])))/g
