/** A part of a text without the characters that XML 1.0 forbids, and how many there were. */
export function cleanXml(part: string): { text: string; count: number } {
  if (!forbidden.test(part)) return { text: part, count: 0 }
  const text = part.replace(everyForbidden, '')
  return { text, count: part.length - text.length }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML forbids is what is looked for.
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/
const everyForbidden = new RegExp(forbidden.source, 'g')
