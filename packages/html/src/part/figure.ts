import { classes } from '../attribute.ts'
import type { HtmlState } from '../html-options.ts'

/**
 * A figure with what is said under it.
 *
 * @param className - Its classes, where classes are written; `''` for none.
 * @param html - What it shows.
 * @param said - HTML of each part of the caption; the empty ones are left out.
 */
export function figure(
  state: HtmlState,
  className: string,
  html: string,
  said: readonly string[],
): string {
  const caption = said.filter(Boolean).join(' · ')
  const named = className && classes(state, className)
  return `<figure${named}>${html}${caption && `<figcaption>${caption}</figcaption>`}</figure>`
}
