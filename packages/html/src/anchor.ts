import { checkedUrl } from '@standfirst/core'
import { attribute, classes } from './attribute.ts'
import type { HtmlState } from './html-options.ts'

/** A link around HTML; the HTML alone if the address is refused or absent. */
export function anchor(
  url: unknown,
  html: string,
  state: HtmlState,
  className = '',
  rest = '',
): string {
  const href = checkedUrl(url, 'link', [...state.path], state.options.onIssue)
  if (!href) return html
  const named = className ? classes(state, className) : ''
  return `<a${named}${attribute('href', href)}${rest}>${html}</a>`
}
