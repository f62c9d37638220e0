/**
 * Where the object ends that a text begins with: the offset after its last brace, or `undefined` if it
 * has none.
 */
export function endOfJson(text: string): number | undefined {
  let depth = 0
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}]/g)) {
    if (sign === '{') depth++
    else if (sign === '}') depth--
    if (depth === 0) return index + sign.length
  }
  return undefined
}
