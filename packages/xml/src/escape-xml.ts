import { cleanXml } from './clean-xml.ts'

/**
 * Escape any string for the text of an element.
 *
 * @param value - Any string; what XML forbids is dropped.
 */
export function escapeXmlText(value: string): string {
  const clean = cleanXml(value)
  return inText.test(clean) ? clean.replace(everyInText, reference) : clean
}

/**
 * Escape any string for an attribute's value between double quotes. Line breaks and tabs are kept.
 *
 * @param value - Any string; what XML forbids is dropped.
 */
export function escapeXmlAttribute(value: string): string {
  const clean = cleanXml(value)
  return inAttribute.test(clean) ? clean.replace(everyInAttribute, reference) : clean
}

// `>` because `]]>` may not stand in text; a carriage return would be read as a line feed.
const inText = /[&<>\r]/
const everyInText = /[&<>\r]/g
const inAttribute = /[&<>"\t\n\r]/
const everyInAttribute = /[&<>"\t\n\r]/g

function reference(character: string): string {
  return references[character] ?? character
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
