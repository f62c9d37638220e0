import { plainText } from './plain-text.ts'

/** The text that WordPress escaped for HTML: names of authors and terms, titles of a site. */
export function unescapeHtml(text: string | undefined): string {
  if (text === undefined) return ''
  const line = text.replace(/\s+/g, ' ').trim()
  // Most have neither, and need no parser. A lone `<` is a letter.
  return line.includes('&') ? plainText(line.replaceAll('<', '&lt;')) : line
}
