import type { Root } from 'hast'
import { elements } from '../html/hast.ts'

/**
 * Keep the names of files above code, as Expressive Code and others have them: Readability takes a
 * caption that is called `header` for that of the page.
 *
 * @param tree - A page; changed in place.
 */
export function keepCodeTitles(tree: Root): void {
  for (const figure of elements(tree)) {
    if (figure.tagName !== 'figure') continue
    const inside = elements(figure)
    if (!inside.some(({ tagName }) => tagName === 'pre')) continue
    for (const caption of inside.filter(({ tagName }) => tagName === 'figcaption')) {
      delete caption.properties.className
    }
  }
}
