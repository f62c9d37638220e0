import { safeUrl } from '@standfirst/core'
import { attribute, classes } from './attribute.ts'
import type { HtmlState } from './html-options.ts'
import { reportUrl } from './report.ts'

/** A link around HTML; the HTML alone if the address is refused or absent. */
export function anchor(
  url: unknown,
  html: string,
  state: HtmlState,
  className = '',
  rest = '',
): string {
  const href = safeUrl(url)
  if (href === undefined) {
    if (url !== undefined) reportUrl(url, state)
    return html
  }
  const named = className ? classes(state, className) : ''
  return `<a${named}${attribute('href', href)}${rest}>${html}</a>`
}
