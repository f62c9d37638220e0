/**
 * Whether the native parser reads a source as remark's does, as far as notes, U+FEFF and `xmpp:` go: it
 * finds no link around a note, shortens blank lines of code in notes, takes U+FEFF for a letter where
 * remark's takes it for white space, and the address after `xmpp:` for one of mail.
 */
export function readAlike(source: string): boolean {
  // The first letter may be a reference.
  if (source.includes('\ufeff') || source.includes('mpp')) return false
  return !source.includes('[^') || !(blankLine.test(source) || hasLinkedNote(source))
}

/** A line of nothing but spaces, which may be quoted. */
const blankLine = /^[ \t>]*[ \t]$/m

/** Whether a `[^` stands in other brackets of its paragraph. */
function hasLinkedNote(source: string): boolean {
  let depth = 0
  for (const { 0: sign } of source.matchAll(/\\[\s\S]|\[\^?|\]|\n[ \t]*\n/g)) {
    if (sign === '[^' && depth > 0) return true
    if (sign.startsWith('[')) depth++
    else if (sign === ']') depth = Math.max(0, depth - 1)
    else if (sign.startsWith('\n')) depth = 0
  }
  return false
}
