import { plainText } from '../plain-text.ts'
import type { RawAuthor, RawFeed, RawItem, RawText } from './raw-item.ts'

/** Stands behind a `&` that is known to be one. */
const exact = '\ufdd0'
// In CDATA the reference is not read yet.
const marked = /(&(?:#x26;)?)\ufdd0/g

/**
 * Mark each `&` that is written as `&#x26;`, as the RSS profile advises for plain text: who writes it
 * so means the character, and not the beginning of a reference.
 *
 * @returns The source, with a mark that {@linkcode unescapeNames} takes away.
 * @see {@link https://www.rssboard.org/rss-profile#data-types-characterdata}
 */
export function markExact(source: string): string {
  return source.replace(/&#x26;(?=#?\w+;)/g, `&#x26;${exact}`)
}

/**
 * Read the titles, names and categories of a feed that are escaped once too often, as many systems
 * write them: `Bo &amp; Co` is `Bo & Co`.
 *
 * @param feed - Feed of a source that {@linkcode markExact} may have marked.
 * @param isMarked - Whether it did.
 */
export function unescapeNames(feed: RawFeed, isMarked: boolean): RawFeed {
  const { exactCategories } = feed
  const read: RawFeed = {
    ...feed,
    title: title(feed.title),
    publisher: feed.publisher && unescaped(feed.publisher),
    authors: feed.authors.map(person),
    categories: exactCategories ? feed.categories : feed.categories.map(unescaped),
    items: feed.items.map((item): RawItem => {
      // What was written under the names of the model is written as it is meant.
      if (item.own) return item
      return {
        ...item,
        title: title(item.title),
        publisher: item.publisher && unescaped(item.publisher),
        authors: item.authors.map(person),
        categories: exactCategories ? item.categories : item.categories.map(unescaped),
      }
    }),
  }
  return isMarked ? (withoutMarks(read) as RawFeed) : read
}

function title(text: RawText | undefined): RawText | undefined {
  return text && !text.isHtml ? { ...text, value: unescaped(text.value) } : text
}

function person(author: RawAuthor): RawAuthor {
  return author.name ? { ...author, name: unescaped(author.name) } : author
}

/** A text whose references stand for characters, read once more. */
function unescaped(text: string): string {
  return /&(?:#x?[\da-f]+|[a-z]\w+);/i.test(text) ? plainText(text.replaceAll('<', '&lt;')) : text
}

function withoutMarks(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(marked, '$1')
  if (Array.isArray(value)) return value.map(withoutMarks)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutMarks(one)]))
}
