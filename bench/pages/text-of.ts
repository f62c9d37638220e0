import { parseHTML } from 'linkedom'

/** The words of HTML, with a space between elements that begin a line. */
export function textOf(html: string): string {
  const spaced = html.replace(
    /<(?:\/?(?:p|div|h\d|li|td|th|tr|pre|section|figure|blockquote)|br)\b[^>]*>/gi,
    ' $&',
  )
  return parseHTML(`<html><body>${spaced}</body></html>`).document.body.textContent ?? ''
}

/** The picture that a page names for cards, which none of the sets has an expectation for. */
export function cardOf(source: string): string {
  const { document } = parseHTML(source)
  return document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? ''
}
