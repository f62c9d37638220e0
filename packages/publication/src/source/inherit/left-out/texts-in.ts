/**
 * The texts in a part of a script, up to a sign that ends it; what stands in comments is none. It is
 * read as JavaScript, Python and Ruby have it in common, and not run.
 *
 * @param from - Offset in the script.
 * @param end - The sign.
 */
export function textsIn(script: string, from: number, end: string): string[] {
  return read(script, from, end).texts
}

/**
 * The texts in several parts of a script. What begins within one that ends with the same sign is in it: each part is
 * read once.
 *
 * @param openings - Where each begins, in order, and the sign that ends it.
 */
export function textsInAll(
  script: string,
  openings: Iterable<{ from: number; end: string }>,
): string[] {
  const ends = new Map<string, number>()
  const found: string[] = []
  for (const { end, from } of openings) {
    if (from < (ends.get(end) ?? 0)) continue
    const { texts, to } = read(script, from, end)
    ends.set(end, to)
    for (const text of texts) found.push(text)
  }
  return found
}

function read(script: string, from: number, end: string): { texts: string[]; to: number } {
  const texts: string[] = []
  const token = new RegExp(parts)
  token.lastIndex = from
  for (let match = token.exec(script); match; match = token.exec(script)) {
    const [sign, , text] = match
    if (text !== undefined) texts.push(text)
    else if (sign === end) return { texts, to: match.index }
  }
  return { texts, to: script.length }
}

/** Comments, texts, and any other sign: each character is looked at once. */
const parts =
  /\/\/[^\n]*|#[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?|(["'`])((?:(?!\1)[^\\\n]|\\.)*)\1|[^\s,"'`#/]|["'`/]/g
