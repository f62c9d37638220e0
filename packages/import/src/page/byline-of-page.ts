import { elements, textOf } from '../html/hast.ts'
import type { MainParts } from './main-parts.ts'
import { type Byline, readByline } from './read-byline.ts'

/**
 * Who wrote an article and when, as a line between its headline and its text says it: one that nothing
 * marks as such.
 */
export function bylineOfPage({ all, inside }: MainParts): Byline {
  const found: Byline = { authors: [], time: undefined, isUpdate: false }
  const parts = inside.some(({ tagName }) => tagName === 'h1') ? inside : all
  const headline = parts.findIndex(({ tagName }) => tagName === 'h1')
  const lines = parts.slice(headline + 1).filter(({ tagName }) => holders.has(tagName))
  for (const line of lines.slice(0, 40)) {
    // What holds others is read in its parts; a link in a line may be the name.
    const isWhole = elements(line).every(({ tagName }) => !blocks.has(tagName))
    const text = isWhole ? textOf(line) : ''
    if (line.tagName === 'p' && text.length > 200) break
    const said = readByline(text)
    if (!said) continue
    if (!found.authors.length) found.authors = said.authors
    if (found.time === undefined || (found.isUpdate && !said.isUpdate)) {
      if (said.time) Object.assign(found, { time: said.time, isUpdate: said.isUpdate })
    }
  }
  return found
}

const holders: ReadonlySet<string> = new Set(['address', 'div', 'li', 'p', 'small', 'span'])

const blocks: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'div', 'dl', 'figure', 'footer', 'form', 'h1'],
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'main', 'nav', 'ol', 'p', 'pre', 'section'],
  ...['table', 'ul'],
])
