/**
 * Whether the native parser reads a source as remark's does, as far as notes, U+FEFF, `xmpp:` and
 * `mailto:` go: it finds no link around a note, shortens blank lines of code in notes, takes U+FEFF for a
 * letter where remark's takes it for white space, and the address after `xmpp:` for one of mail; `mailto:`
 * before one is never part of the link.
 */
export function readAlike(source: string): boolean {
  // The first letter may be a reference.
  if (source.includes('\ufeff') || source.includes('mpp') || mailScheme.test(source)) return false
  return !source.includes('[^') || !(blankLine.test(source) || hasLinkedNote(source))
}

/** In text: in the address of a link and in a value in quotes it stands after other signs. */
const mailScheme = /(?<!(?:\]\(|[<"'])m)ailto\\?:/

/** A line of nothing but spaces, which may be quoted. */
const blankLine = /^[ \t>]*[ \t]$/m

/** Whether a `[^` stands in other brackets of its paragraph; in code, none are closed. */
function hasLinkedNote(source: string): boolean {
  const signs = /\\|`+|\[\^?|\]|\n[ \t]*\n/g
  let depth = 0
  let code = ''
  for (let match = signs.exec(source); match; match = signs.exec(source)) {
    const [sign] = match
    if (sign === '[^' && depth > 0) return true
    if (sign === '\\') signs.lastIndex += code ? 0 : 1
    else if (sign.startsWith('[')) depth++
    else if (sign.startsWith('`')) code = code === sign ? '' : code || sign
    else if (sign.startsWith('\n')) {
      depth = 0
      code = ''
    } else if (!code) depth = Math.max(0, depth - 1)
  }
  return false
}
