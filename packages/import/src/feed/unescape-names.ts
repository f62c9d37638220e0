import { plainText } from '../plain-text.ts'
import { cdataIn } from './cdata-in.ts'
import { lineOf } from './line-of.ts'
import { distinctPeople } from './one-person-once.ts'
import type { RawAuthor, RawFeed, RawItem, RawText } from './raw-item.ts'
import { withoutMarkup } from './without-markup.ts'

/** Stands behind a `&` or `<` that is known to be one. */
const exact = '\ufdd0'
// In CDATA the reference is not read yet.
const marked = /(<|&(?:#x26;|#x3C;)?)\ufdd0/g

/**
 * Mark each `&` that is written as `&#x26;` and each `<` as `&#x3C;`, as the RSS profile advises for
 * plain text: who writes them so means the characters, and not the beginning of a reference or tag.
 *
 * @returns The source, with a mark that {@linkcode unescapeNames} takes away.
 * @see {@link https://www.rssboard.org/rss-profile#data-types-characterdata}
 */
export function markExact(source: string): string {
  return source.replace(/&#x26;(?=#?\w+;)|&#x3C;(?=\/?[a-z]|!)/gi, `$&${exact}`)
}

/**
 * Read the titles, names and categories of a feed that are escaped once too often, or are HTML, as many
 * systems write them: `Bo &amp; Co` is `Bo & Co`.
 *
 * @param feed - Feed of a source that {@linkcode markExact} may have marked.
 * @param isMarked - Whether it did.
 */
export function unescapeNames(feed: RawFeed, isMarked: boolean): RawFeed {
  const { exactCategories } = feed
  const read: RawFeed = {
    ...feed,
    title: title(feed.title),
    description: feed.description && {
      ...feed.description,
      value: cdataIn(feed.description.value) ?? feed.description.value,
    },
    publisher: feed.publisher && unescaped(feed.publisher),
    authors: distinctPeople(feed.authors.flatMap(people)),
    categories: exactCategories ? feed.categories : feed.categories.map(unescaped),
    items: feed.items.map((item): RawItem => {
      // What was written under the names of the model is written as it is meant.
      if (item.own) return item
      return {
        ...item,
        title: title(item.title),
        publisher: item.publisher && unescaped(item.publisher),
        authors: distinctPeople(item.authors.flatMap(people)),
        categories: exactCategories ? item.categories : item.categories.map(unescaped),
      }
    }),
  }
  return isMarked ? (withoutMarks(read) as RawFeed) : read
}

function title(text: RawText | undefined): RawText | undefined {
  if (!text) return undefined
  const written = cdataIn(text.value) ?? text.value
  const value = text.isHtml
    ? lineOf({ ...text, value: written })
    : unescaped(withoutMarkup(written))
  return { value: unescapedMore(value), isHtml: false }
}

/** Each of several people that one element names, each in a link of their own. */
function people(author: RawAuthor): RawAuthor[] {
  const names = author.name?.split(/(?<=<\/a>)\s*(?:[,;&]|\band\b)\s*(?=<a\s)/i) ?? []
  return names.length > 1 ? names.map((name) => person({ name })) : [person(author)]
}

function person(author: RawAuthor): RawAuthor {
  if (!author.name) return author
  const url = /^<a\s[^<>]*?\bhref=["']?([^"'\s<>]+)/i.exec(author.name.trim())?.[1]
  const name = unescapedMore(unescaped(withoutMarkup(cdataIn(author.name) ?? author.name)))
  return { ...author, name, url: author.url ?? url }
}

/** A text whose references stand for characters, read once more. */
function unescaped(text: string): string {
  return /&(?:#x?[\da-f]+|[a-z]\w+);/i.test(text) ? plainText(text.replaceAll('<', '&lt;')) : text
}

/** What was read by the rules of its format and once more: of what is left, few mean the reference. */
function unescapedMore(text: string): string {
  let read = text
  for (let times = 0; times < 3 && escapedAgain.test(read); times++) {
    read = read.replace(everyEscapedAgain, unescaped)
  }
  return read
}

const escapedAgain = /&(?:amp|#\d+|#x[\da-f]+|[lr][sd]quo|[mn]dash|hellip);/i
const everyEscapedAgain = new RegExp(escapedAgain, 'gi')

function withoutMarks(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(marked, '$1')
  if (Array.isArray(value)) return value.map(withoutMarks)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutMarks(one)]))
}
