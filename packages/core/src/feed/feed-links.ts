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
  return [
    // Some readers take the first link of any relation for the page.
    alternate ? link('alternate', feed.url, ['url'], onIssue, { type: 'text/html' }) : [],
    link('self', feed.feedUrl, ['feedUrl'], onIssue, { type }),
    (feed.hubs ?? []).map((hub, index) => link('hub', hub, ['hubs', index], onIssue)),
    link('license', feed.rights?.license, ['rights', 'license'], onIssue),
  ].flat(2)
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
  const to = (rel: string, key: 'current' | 'previous' | 'next') =>
    link(rel, archive[key], ['archive', key], onIssue, { type })
  return [
    to('current', 'current'),
    to('prev-archive', 'previous'),
    to('next-archive', 'next'),
    to('next', 'previous'),
    to('previous', 'next'),
  ].flat()
}

/**
 * The links of an item: where the article comes from, what belongs to it, its licence. The link to
 * its own page is the format's.
 *
 * @param article - Article; addresses that could do harm are left out.
 * @param onIssue - Receives `unsafe-url`.
 */
export function articleLinks(article: Article, onIssue?: OnIssue): FeedLink[] {
  const links: FeedLink[] = []
  // Not `alternate`: many readers would take the last of them for the article's page.
  article.translations.forEach(({ language, url }, index) => {
    const details = { hreflang: safeLanguage(language) }
    links.push(...link('related', url, ['translations', index, 'url'], onIssue, details))
  })
  article.sections.forEach((section, index) => {
    if (section?.kind !== 'originalPost') return
    links.push(...link('via', section.url, ['sections', index, 'url'], onIssue))
  })
  article.related.forEach(({ title, url }, index) => {
    links.push(...link('related', url, ['related', index, 'url'], onIssue, { title }))
  })
  const license = article.rights?.license
  if (license !== undefined) links.push(...link('license', license, ['rights', 'license'], onIssue))
  return links
}

function link(
  rel: string,
  url: unknown,
  path: (string | number)[],
  onIssue: OnIssue | undefined,
  details?: LinkDetails,
): FeedLink[] {
  const href = checkedUrl(url, 'media', path, onIssue)
  return href ? [{ rel, href, ...details }] : []
}
