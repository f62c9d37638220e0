import { join } from 'node:path'
import { type Article, direction, formatDate, type Labels, labels } from '@standfirst/core'
import { addressOf } from '../output/address-of.ts'
import { outputPath } from '../output/output-path.ts'
import { pagePath } from '../output/page-path.ts'
import { hashOf } from '../source/hash-of.ts'

/** Width and height of cards in pixels: what Open Graph's readers show whole. */
export const cardSize = { width: 1200, height: 630 }

/** The card of an article: what stands on it, and where it is. */
export interface PlannedCard {
  /** Absolute address; it changes with what stands on it. */
  url: string
  /** Absolute path of the file in the cache of builds. */
  file: string
  /** The name of the site. */
  site: string
  title: string
  /** Who wrote it, and when; empty for a page that says neither. */
  foot: string
  direction: 'ltr' | 'rtl'
  language: string
}

/** What of an article, or of a page, its card shows. */
export type CardArticle = Pick<
  Article,
  'authors' | 'image' | 'language' | 'status' | 'title' | 'url'
> & { publishedAt?: string | undefined }

/** What of a configuration its cards depend on. */
interface CardSite {
  cards?: { hash: string } | undefined
  feed: { title: string; url: string }
  html: { labels?: Partial<Labels> | undefined }
  /** Absolute folder of the publication. */
  root: string
}

/**
 * The card of an article.
 *
 * @returns `undefined` where cards are not wanted, the article has a picture of its own or is retracted,
 *   or has no page on the site.
 */
export function plannedCard(
  article: CardArticle,
  { cards, feed, html, root }: CardSite,
): PlannedCard | undefined {
  const page = pagePath(article.url, feed.url)
  // What is taken back is not advertised.
  if (!cards || article.image || article.status === 'retracted' || page === undefined)
    return undefined
  const { language, publishedAt, title } = article
  const foot = [
    article.authors.map(({ name }) => name).join(', '),
    publishedAt === undefined ? '' : formatDate(publishedAt, labels(language, html.labels)),
  ]
    .filter(Boolean)
    .join(' · ')
  const shown = { site: feed.title, title, foot, direction: direction(language), language }
  const name = hashOf(JSON.stringify([cards.hash, shown])).slice(0, 16)
  const path = page.replace(/(?:\/?index)?\.\w+$/, '')
  return {
    ...shown,
    url: addressOf(`${path === '' ? '' : `${path}/`}card.${name}.png`, feed.url),
    file: cardFile(root, name),
  }
}

/** The file of the cache that a card's address names; `undefined` for the address of anything else. */
export function cardOfUrl(
  url: string,
  { cards, feed, root }: Omit<CardSite, 'html'>,
): { file: string; path: string } | undefined {
  const [, name] = /\/card\.([\w-]{16})\.png$/.exec(url) ?? []
  const path = cards && name !== undefined ? outputPath(url, feed.url) : undefined
  return name === undefined || path === undefined ? undefined : { file: cardFile(root, name), path }
}

function cardFile(root: string, name: string): string {
  return join(root, '.standfirst', 'pictures', `card-${name}`)
}
