import type { Article } from '@standfirst/core'
import { mf2 } from 'microformats-parser'
import type { Statements } from '../agree/statement.ts'

type Property = ReturnType<typeof mf2>['items'][number]['properties'][string][number]

/**
 * Collect what a page's h-entry says: what feed readers and social networks that know microformats
 * take. A page without one says nothing.
 *
 * @see {@link https://microformats.org/wiki/h-entry}
 */
export function stateEntry(html: string, article: Article, say: Statements): void {
  const { items } = mf2(html, { baseUrl: article.url })
  const entry = items.find(({ type }) => type?.includes('h-entry'))
  if (!entry) return
  const values = (name: string) => (entry.properties[name] ?? []).map(wordsOf)
  const { authors, category, image, media, publishedAt, rights, tags, updatedAt } = article

  say.text('h-entry p-name', ['title'], values('name'), article.title)
  say.text('h-entry p-summary', ['summary'], values('summary'), article.summary)
  say.exact('h-entry u-url', ['url'], values('url'), article.url)
  say.time('h-entry dt-published', ['publishedAt'], values('published'), publishedAt)
  say.time('h-entry dt-updated', ['updatedAt'], values('updated'), updatedAt)
  const categories = category ? [category.name, ...tags] : tags
  say.text('h-entry p-category', ['tags'], values('category'), categories)
  say.exact('h-entry u-photo', ['image', 'url'], values('photo'), image?.url)
  for (const kind of ['audio', 'video'] as const) {
    const urls = media.filter(({ type }) => type === kind).map((one) => one.url)
    say.exact(`h-entry u-${kind}`, ['media'], values(kind), urls)
  }
  say.exact('h-entry u-license', ['rights', 'license'], values('license'), rights?.license)
  const cards = entry.properties.author ?? []
  say.text(
    'h-entry p-author',
    ['authors'],
    cards.map(nameOf),
    authors.map(({ name }) => name),
  )
  say.exact(
    'h-entry p-author u-url',
    ['authors'],
    cards.map(addressOf),
    authors.map(({ url }) => url),
  )
}

function wordsOf(property: Property): string {
  if (typeof property === 'string') return property
  const { value } = property
  return value === undefined ? '' : typeof value === 'string' ? value : wordsOf(value)
}

function nameOf(card: Property): string {
  return typeof card === 'object' && 'properties' in card
    ? first(card.properties.name)
    : wordsOf(card)
}

function addressOf(card: Property): string {
  return typeof card === 'object' && 'properties' in card ? first(card.properties.url) : ''
}

function first(values: readonly Property[] | undefined): string {
  const [value] = values ?? []
  return value === undefined ? '' : wordsOf(value)
}
