import type { Statements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { readEntry } from './read-entry.ts'

/**
 * Collect what a page's h-entry says: what feed readers and social networks that know microformats
 * take. A page without one says nothing, unless its article has the classes of ours.
 *
 * @see {@link https://microformats.org/wiki/h-entry}
 */
export function stateEntry(html: string, { article, options }: Subject, say: Statements): void {
  const entry = readEntry(html, article.url)
  if (!entry) {
    const isOurs = /\bclass\s*=\s*["'][^"']*\bsf-article\b/.test(html)
    if (isOurs) say.exact('h-entry', [], undefined, 'h-entry')
    return
  }
  const { cards, values } = entry
  const { authors, category, image, media, publishedAt, rights, tags, updatedAt } = article

  // Networks take a page with one of these for an answer to another.
  for (const name of ['in-reply-to', 'like-of', 'repost-of', 'bookmark-of', 'rsvp']) {
    say.exact(`h-entry ${name}`, [], values(name), [])
  }
  say.text('h-entry p-name', ['title'], values('name'), article.title)
  say.text('h-entry p-summary', ['summary'], values('summary'), article.summary)
  say.exact('h-entry u-url', ['url'], values('url'), article.url)
  say.time('h-entry dt-published', ['publishedAt'], values('published'), publishedAt)
  say.time('h-entry dt-updated', ['updatedAt'], values('updated'), updatedAt)
  const categories = category ? [category.name, ...tags] : tags
  say.text('h-entry p-category', ['tags'], values('category'), categories)
  const photo = options.leadImage === false ? undefined : image?.url
  say.exact('h-entry u-photo', ['image', 'url'], values('photo'), photo)
  for (const kind of ['audio', 'video'] as const) {
    const urls = media.filter(({ type }) => type === kind).map((one) => one.url)
    say.exact(`h-entry u-${kind}`, ['media'], values(kind), urls)
  }
  say.exact('h-entry u-license', ['rights', 'license'], values('license'), rights?.license)
  say.text(
    'h-entry p-author',
    ['authors'],
    cards.map(({ name }) => name),
    authors.map(({ name }) => name),
  )
  say.exact(
    'h-entry p-author u-url',
    ['authors'],
    cards.map(({ url }) => url),
    authors.map(({ url }) => url),
  )
}
