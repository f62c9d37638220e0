/**
 * Cut comments of HTML out of the titles and alternative texts of raw HTML, as out of those of Markdown:
 * browsers show them there, though whoever writes one does not mean it to be read. One with an escape
 * (`&lt;!--`) or without an end is text.
 *
 * @param html - Part of a text.
 */
export function cutAttributeComments(html: string): string {
  if (!html.includes('<!--')) return html
  return html.replace(attribute, (_, name: string, value: string) => name + cut(value))
}

const attribute = /(\s(?:alt|aria-label|title)\s*=\s*)("[^"]*"|'[^']*')/gi

function cut(value: string): string {
  let kept = ''
  let at = 0
  for (;;) {
    const from = value.indexOf('<!--', at)
    const end = from < 0 ? -1 : value.indexOf('-->', from)
    if (end < 0) return kept + value.slice(at)
    kept += value.slice(at, from)
    at = end + 3
  }
}
