import { attribute, classes } from './attribute.ts'
import type { HtmlState } from './html-options.ts'
import { checkedAddress } from './report.ts'

/**
 * A link around HTML; the HTML alone if the address is refused or absent.
 *
 * @param member - Where the address is, from the node that is being rendered on, for the report.
 */
export function anchor(
  url: unknown,
  html: string,
  state: HtmlState,
  className = '',
  rest = '',
  ...member: (string | number)[]
): string {
  const href = checkedAddress(url, 'link', state, ...member)
  if (href === undefined) return html
  const named = className ? classes(state, className) : ''
  return `<a${named}${attribute('href', href)}${rest}>${html}</a>`
}
