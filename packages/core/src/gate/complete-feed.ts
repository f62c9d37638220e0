import { newestUpdate } from '../feed/newest-update.ts'
import type { Issue } from '../issue/issue.ts'
import type { Article } from '../model/article.ts'
import type { FeedInput } from '../model/article-input.ts'
import type { Feed } from '../model/feed.ts'
import { resolveUrl } from '../safe/resolve-url.ts'
import { timestampOf } from '../safe/timestamp-of.ts'
import { canonicalLanguage } from './canonical-language.ts'
import { completeCategory } from './complete-article.ts'
import { completeAuthors, completeOrganization } from './complete-author.ts'
import { completeImage } from './complete-image.ts'
import { completeRights } from './complete-rights.ts'
import { freeCells, type GateContext } from './gate-context.ts'
import { plainLine } from './plain-line.ts'

/**
 * Bring a feed that the schema let through into its one form.
 *
 * @param articles - Its articles, parsed.
 * @param issues - Receives warnings.
 */
export function completeFeed(input: FeedInput, articles: Article[], issues: Issue[]): Feed {
  const url = resolveUrl(input.url, undefined, 'media') as string
  const footnotes = { defined: new Map(), called: new Map() }
  const context: GateContext = { issues, base: url, footnotes, freeCells }
  const web = (address: string) => resolveUrl(address, url, 'media') as string
  const { archive } = input
  const updatedAt = input.updatedAt ? timestampOf(input.updatedAt) : newestUpdate(articles)

  return {
    ...(input.id && { id: input.id }),
    title: plainLine(input.title),
    description: plainLine(input.description),
    url,
    ...(input.feedUrl && { feedUrl: web(input.feedUrl) }),
    language: canonicalLanguage(input.language),
    ...(input.publisher && {
      publisher: completeOrganization(input.publisher, ['publisher'], context),
    }),
    ...(input.authors && { authors: completeAuthors(input.authors, context) }),
    ...(input.image && { image: completeImage(input.image, ['image'], context) }),
    ...(input.icon && { icon: web(input.icon) }),
    ...(input.categories && {
      categories: input.categories.map((category) => completeCategory(category, context)),
    }),
    ...(input.rights && { rights: completeRights(input.rights, context) }),
    ...(updatedAt && { updatedAt }),
    ...(input.hubs && { hubs: input.hubs.map(web) }),
    ...(input.ttlMinutes !== undefined && { ttlMinutes: input.ttlMinutes }),
    ...(archive && {
      archive: {
        kind: archive.kind,
        ...(archive.current && { current: web(archive.current) }),
        ...(archive.previous && { previous: web(archive.previous) }),
        ...(archive.next && { next: web(archive.next) }),
      },
    }),
    articles: newestFirst(articles),
  }
}

// A stable sort: equal times keep the order given.
function newestFirst(articles: readonly Article[]): Article[] {
  return articles
    .map((article): [Article, number] => [article, Date.parse(article.publishedAt)])
    .sort((a, b) => b[1] - a[1])
    .map(([article]) => article)
}
