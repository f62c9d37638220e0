import { cleanXml } from './clean-xml.ts'

/** Receives a string that lost characters which XML forbids, or lone surrogates. */
export type OnCleaned = ((value: string) => void) | undefined

/**
 * Escape any string for the text of an element.
 *
 * @param value - Any string; what XML forbids is dropped.
 * @param onCleaned - Called with the string if something was dropped.
 */
export function escapeXmlText(value: string, onCleaned?: OnCleaned): string {
  return notText.test(value) ? refer(clean(value, onCleaned), inText) : value
}

/**
 * Escape any string for an attribute's value between double quotes. Line breaks and tabs are kept.
 *
 * @param value - Any string; what XML forbids is dropped.
 * @param onCleaned - Called with the string if something was dropped.
 */
export function escapeXmlAttribute(value: string, onCleaned?: OnCleaned): string {
  return notAttribute.test(value) ? refer(clean(value, onCleaned), inAttribute) : value
}

/**
 * Escape any string for the text of an element that some readers take for HTML, and others for plain
 * text, as they do an RSS title: `&` and `<` are written as `&#x26;` and `&#x3C;`, which both read
 * right.
 *
 * @param value - Any string; what XML forbids is dropped.
 * @param onCleaned - Called with the string if something was dropped.
 * @see {@link https://www.rssboard.org/rss-profile#data-types-characterdata}
 */
export function escapeXmlPlainText(value: string, onCleaned?: OnCleaned): string {
  return notText.test(value) ? refer(clean(value, onCleaned), inPlainText) : value
}

/** {@linkcode cleanXml}, and a report. */
export function clean(value: string, onCleaned: OnCleaned): string {
  const result = cleanXml(value)
  if (onCleaned && result !== value) onCleaned(value)
  return result
}

/** Write references for characters. A loop takes half the time of a pattern where they are few. */
function refer(text: string, references: References): string {
  let out = ''
  let start = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit > last) continue
    const reference = references[unit]
    if (reference === undefined) continue
    out += text.slice(start, index) + reference
    start = index + 1
  }
  return out + text.slice(start)
}

// One look at each character decides for nearly every string: any surrogate, paired or not, goes the
// slow way. `>` because `]]>` may not stand in text; a carriage return would be read as a line feed.
// biome-ignore-start lint/suspicious/noControlCharactersInRegex: they are what XML forbids
const notText = /[&<>\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/
const notAttribute = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: as above

/** What stands for a character, by its code; `>` has the last one. */
type References = Record<number, string | undefined>

const last = 0x3e
const inText: References = { 13: '&#13;', 38: '&amp;', 60: '&lt;', 62: '&gt;' }
const inPlainText: References = { ...inText, 38: '&#x26;', 60: '&#x3C;' }
const inAttribute: References = { ...inText, 9: '&#9;', 10: '&#10;', 34: '&quot;' }
