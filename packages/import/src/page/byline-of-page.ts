import { elements, textOf } from '../html/hast.ts'
import type { MainParts } from './main-parts.ts'
import { type Byline, readByline } from './read-byline.ts'

/**
 * Who wrote an article and when, as a line between its headline and its text says it: one that nothing
 * marks as such.
 */
export function bylineOfPage(
  { all, inside }: MainParts,
  language?: string,
): Omit<Byline, 'isWhole'> {
  const found: Omit<Byline, 'isWhole'> = { authors: [], time: undefined, updated: undefined }
  const parts = inside.some(({ tagName }) => tagName === 'h1') ? inside : all
  const headline = parts.findIndex(({ tagName }) => tagName === 'h1')
  const lines = parts.slice(headline + 1).filter(({ tagName }) => holders.has(tagName))
  for (const line of lines.slice(0, 40)) {
    // What holds others is read in its parts; a link in a line may be the name.
    const isWhole = elements(line).every(({ tagName }) => !blocks.has(tagName))
    const text = isWhole ? textOf(line) : ''
    if (line.tagName === 'p' && text.length > 200) break
    const said = readByline(text, language)
    if (!said) continue
    if (!found.authors.length) found.authors = said.authors
    found.time ??= said.time
    found.updated ??= said.updated
  }
  return found
}

const holders: ReadonlySet<string> = new Set(['address', 'div', 'li', 'p', 'small', 'span'])

const blocks: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'div', 'dl', 'figure', 'footer', 'form', 'h1'],
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'main', 'nav', 'ol', 'p', 'pre', 'section'],
  ...['table', 'ul'],
])
