/**
 * A text that a format takes for HTML and that has no element: its empty lines part paragraphs, as who
 * wrote it meant them. HTML is given back as it is.
 */
export function paragraphsOf(html: string): string {
  if (/<[a-z/!]/i.test(html) || !/\n[^\S\n]*\r?\n/.test(html)) return html
  return html
    .split(/(?:[^\S\n]*\n){2,}/)
    .filter((part) => part.trim())
    .map((part) => `<p>${part.trim().replaceAll('<', '&lt;')}</p>`)
    .join('\n')
}
