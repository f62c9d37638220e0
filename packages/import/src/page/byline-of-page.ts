import { elements, textOf } from '../html/hast.ts'
import type { MainParts } from './main-parts.ts'
import { type Byline, readByline } from './read-byline.ts'
import { isCalledSo, readMetaLine } from './read-meta-line.ts'

/** What a line that nothing marks says of an article. */
export interface BylineOfPage extends Omit<Byline, 'isBare' | 'isWhole'> {
  categories: string[]
  tags: string[]
}

/**
 * Who wrote an article and when, as a line between its headline and its text says it: one that nothing
 * marks as such.
 */
export function bylineOfPage({ all, inside }: MainParts, language?: string): BylineOfPage {
  const found: BylineOfPage = {
    ...{ authors: [], time: undefined, updated: undefined },
    ...{ categories: [], tags: [] },
  }
  const parts = inside.some(({ tagName }) => tagName === 'h1') ? inside : all
  const headline = parts.findIndex(({ tagName }) => tagName === 'h1')
  const lines = parts.slice(headline + 1).filter(({ tagName }) => holders.has(tagName))
  const called = new Set(parts.filter(isCalledSo).flatMap((one) => [one, ...elements(one)]))
  for (const line of lines.slice(0, 40)) {
    // What holds others is read in its parts; a link in a line may be the name.
    const isWhole = elements(line).every(({ tagName }) => !blocks.has(tagName))
    const text = isWhole ? textOf(line) : ''
    if (line.tagName === 'p' && text.length > 200) break
    const filed = isWhole ? readMetaLine(line, language) : undefined
    if (filed && !found.categories.length && !found.tags.length) {
      found.categories = filed.categories
      found.tags = filed.tags
    }
    const said = readByline(text, language)
    const terms = filed ? [...filed.categories, ...filed.tags] : []
    // One word beside a day is what the text is filed under, if it is a link.
    const isTerm = (name: string) =>
      terms.includes(name) || name.replace(/[\s#,]+/g, '') === terms.join('').replace(/\s+/g, '')
    const isSure = !said?.isBare || called.has(line)
    const named =
      (isSure ? said?.authors : undefined)?.filter(
        (name) => (name.includes(' ') && terms.length < 2) || !isTerm(name),
      ) ?? []
    if (!found.authors.length) found.authors = filed?.authors.length ? filed.authors : named
    found.time ??= said?.time ?? filed?.time
    found.updated ??= said?.updated ?? filed?.updated
  }
  return found
}

const holders: ReadonlySet<string> = new Set(['address', 'div', 'li', 'p', 'small', 'span'])

const blocks: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'div', 'dl', 'figure', 'footer', 'form', 'h1'],
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'main', 'nav', 'ol', 'p', 'pre', 'section'],
  ...['table', 'ul'],
])
