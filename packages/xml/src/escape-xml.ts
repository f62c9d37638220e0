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
  return notText.test(value) ? clean(value, onCleaned).replace(inText, reference) : value
}

/**
 * Escape any string for an attribute's value between double quotes. Line breaks and tabs are kept.
 *
 * @param value - Any string; what XML forbids is dropped.
 * @param onCleaned - Called with the string if something was dropped.
 */
export function escapeXmlAttribute(value: string, onCleaned?: OnCleaned): string {
  return notAttribute.test(value) ? clean(value, onCleaned).replace(inAttribute, reference) : value
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
  return notText.test(value) ? clean(value, onCleaned).replace(inText, plainReference) : value
}

/** {@linkcode cleanXml}, and a report. */
export function clean(value: string, onCleaned: OnCleaned): string {
  const result = cleanXml(value)
  if (onCleaned && result !== value) onCleaned(value)
  return result
}

// One look at each character decides for nearly every string: any surrogate, paired or not, goes the
// slow way. `>` because `]]>` may not stand in text; a carriage return would be read as a line feed.
// biome-ignore-start lint/suspicious/noControlCharactersInRegex: they are what XML forbids
const notText = /[&<>\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/
const notAttribute = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: as above
const inText = /[&<>\r]/g
const inAttribute = /[&<>"\t\n\r]/g

function reference(character: string): string {
  return references[character] ?? character
}

function plainReference(character: string): string {
  return plainReferences[character] ?? reference(character)
}

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const plainReferences: Record<string, string> = { '&': '&#x26;', '<': '&#x3C;' }
