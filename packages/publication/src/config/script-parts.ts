/** Comments, and texts of a script, which may hold what looks like one. */
const parts =
  /\/\*.*?(?:\*\/|$)|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|`(?:[^`\\]|\\.)*`?/gs

/** A script without its comments. */
export function withoutComments(script: string): string {
  return script.replace(parts, (part) => (part.startsWith('/') ? ' ' : part))
}

/**
 * How deep a place in a script without comments is: within how many braces and brackets, those in texts aside.
 *
 * @returns The depth at an index.
 */
export function depthsOf(script: string): (index: number) => number {
  const bare = script.replace(parts, (part) => ' '.repeat(part.length))
  const depths = new Int32Array(bare.length + 1)
  let depth = 0
  for (let at = 0; at < bare.length; at++) {
    const sign = bare.charAt(at)
    if ('}])'.includes(sign)) depth--
    depths[at] = depth
    if ('{[('.includes(sign)) depth++
  }
  return (index) => depths[index] ?? 0
}
