/**
 * The texts in a part of a script, up to a sign that ends it; what stands in comments is none. It is
 * read as JavaScript, Python and Ruby have it in common, and not run.
 *
 * @param from - Offset in the script.
 * @param end - The sign.
 */
export function textsIn(script: string, from: number, end: string): string[] {
  const found: string[] = []
  const token = new RegExp(parts)
  token.lastIndex = from
  for (let match = token.exec(script); match; match = token.exec(script)) {
    const [sign, , text] = match
    if (text !== undefined) found.push(text)
    else if (sign === end) break
  }
  return found
}

/** Comments, texts, and any other sign: each character is looked at once. */
const parts =
  /\/\/[^\n]*|#[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?|(["'`])((?:(?!\1)[^\\\n]|\\.)*)\1|[^\s,"'`#/]|["'`/]/g
