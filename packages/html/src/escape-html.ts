/**
 * Escape anything for the text of an element or for an attribute's value between double quotes.
 *
 * @param value - Anything; what is neither text nor a number is nothing. Characters that HTML forbids are
 *   dropped, and lone surrogates become U+FFFD.
 * @see {@link https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream}
 */
export function escapeHtml(value: unknown): string {
  const text = typeof value === 'string' ? value : plain(value)
  special.lastIndex = 0
  if (!special.test(text)) return text
  // `replace` with a function takes twice as long.
  let html = ''
  let end = 0
  do {
    const start = special.lastIndex - 1
    const character = text.charAt(start)
    if (surrogate.test(character)) return withSurrogates(text)
    html += text.slice(end, start) + reference(character)
    end = start + 1
  } while (special.test(text))
  return html + text.slice(end)
}

function plain(value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: they are what HTML forbids
// No `u` flag: it takes three times as long.
const special =
  /[&<>"'\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/g
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: as above
const surrogate = /[\ud800-\udfff]/

function withSurrogates(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Noncharacter_Code_Point}/gu, '')
    .replace(special, (character) => (surrogate.test(character) ? character : reference(character)))
}

function reference(character: string): string {
  return references[character] ?? ''
}

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
