/**
 * Escape anything for the text of an element or for an attribute's value between double quotes.
 *
 * @param value - Anything; what is neither text nor a number is nothing. Characters that HTML forbids are
 *   dropped, and lone surrogates become U+FFFD.
 * @see {@link https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream}
 */
export function escapeHtml(value: unknown): string {
  const text = typeof value === 'string' ? value : plain(value)
  const formed = text.isWellFormed() ? text : text.toWellFormed()
  return special.test(formed) ? formed.replace(everySpecial, reference) : formed
}

function plain(value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what HTML forbids
const special = /[&<>"'\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/
const everySpecial: RegExp = new RegExp(special.source, 'g')

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
