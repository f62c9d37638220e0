import type { OnIssue } from '../issue/issue.ts'
import type { Article } from '../model/article.ts'
import type { FeedArchive, FeedMetadata } from '../model/feed.ts'
import { checkedUrl } from '../safe/checked.ts'
import { safeLanguage } from '../safe/safe-language.ts'

/**
 * A link of a feed or an item, by its attributes: those of Atom, which RSS borrows as `atom:link`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7}
 */
export type FeedLink = { rel: string; href: string } & LinkDetails

type LinkDetails = Partial<Record<'type' | 'hreflang' | 'title', string | undefined>>

/**
 * The links of a feed: its page if the format has no other place for that, itself, its WebSub hubs,
 * its licence.
 *
 * @param feed - Feed; addresses that could do harm are left out.
 * @param format - `type`: the format's media type; `alternate`: whether to link to the page.
 * @param onIssue - Receives `unsafe-url`.
 */
export function feedLinks(
  feed: FeedMetadata,
  { type, alternate = false }: { type: string; alternate?: boolean },
  onIssue?: OnIssue,
): FeedLink[] {
  const [links, add] = gathered(onIssue)
  // Some readers take the first link of any relation for the page.
  if (alternate) add('alternate', feed.url, ['url'], { type: 'text/html' })
  add('self', feed.feedUrl, ['feedUrl'], { type })
  feed.hubs?.forEach((hub, index) => {
    add('hub', hub, ['hubs', index])
  })
  add('license', feed.rights?.license, ['rights', 'license'])
  return links
}

/**
 * The links from a document to the rest of the feed's history (RFC 5005), for readers that know
 * archives (`prev-archive`) and for those that know pages only (`next`).
 *
 * @param archive - Where the document stands; addresses that could do harm are left out.
 * @param type - The format's media type.
 * @param onIssue - Receives `unsafe-url`.
 */
export function archiveLinks(archive: FeedArchive, type: string, onIssue?: OnIssue): FeedLink[] {
  const [links, add] = gathered(onIssue)
  for (const [rel, key] of archiveKeys) add(rel, archive[key], ['archive', key], { type })
  return links
}

const archiveKeys = [
  ['current', 'current'],
  ['prev-archive', 'previous'],
  ['next-archive', 'next'],
  ['next', 'previous'],
  ['previous', 'next'],
] as const

/**
 * The links of an item: where the article comes from, what belongs to it, its licence. The link to
 * its own page is the format's.
 *
 * @param article - Article; addresses that could do harm are left out.
 * @param onIssue - Receives `unsafe-url`.
 */
export function articleLinks(article: Article, onIssue?: OnIssue): FeedLink[] {
  const [links, add] = gathered(onIssue)
  // Not `alternate`: many readers would take the last of them for the article's page.
  article.translations.forEach(({ language, url }, index) => {
    add('related', url, ['translations', index, 'url'], { hreflang: safeLanguage(language) })
  })
  article.sections.forEach((section, index) => {
    if (section?.kind === 'originalPost') add('via', section.url, ['sections', index, 'url'])
  })
  article.related.forEach(({ title, url }, index) => {
    add('related', url, ['related', index, 'url'], { title })
  })
  add('license', article.rights?.license, ['rights', 'license'])
  return links
}

type AddLink = (rel: string, url: unknown, path: (string | number)[], details?: LinkDetails) => void

/** Links, and what adds one whose address does no harm. */
function gathered(onIssue: OnIssue | undefined): [links: FeedLink[], add: AddLink] {
  const links: FeedLink[] = []
  return [
    links,
    (rel, url, path, details) => {
      const href = checkedUrl(url, 'media', path, onIssue)
      if (href) links.push({ rel, href, ...details })
    },
  ]
}
