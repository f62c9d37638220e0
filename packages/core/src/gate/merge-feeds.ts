import { newestUpdate } from '../feed/newest-update.ts'
import type { Issue } from '../issue/issue.ts'
import type { Article } from '../model/article.ts'
import type { FeedInput } from '../model/article-input.ts'
import type { Feed } from '../model/feed.ts'
import { resolveRights } from '../rights/resolve-rights.ts'
import { type SafeParseFeedResult, safeParseFeed } from './parse-feed.ts'

/** What {@linkcode mergeFeeds} gives: one feed with warnings, or what is wrong with its metadata. */
export type MergedFeed = SafeParseFeedResult

/**
 * Make one feed of several: the articles of all, newest first, one of each id.
 *
 * What an article took from its feed goes with it: its authors, its publisher and its rights, where it has
 * none of its own; and the feed itself as its `source`, where the new feed is of another site. Of two articles with one id the one that was updated last is kept, else the first.
 *
 * @param feeds - Feeds that passed the gate; not changed.
 * @param metadata - What the new feed says of itself.
 * @returns The feed, and each article that was left out, as a warning whose path leads to it in `feeds`;
 *   nothing is thrown.
 *
 * @example
 * ```ts
 * import { type Feed, mergeFeeds } from '@standfirst/core'
 *
 * function river(feeds: Feed[]): Feed | undefined {
 *   const merged = mergeFeeds(feeds, {
 *     title: 'All that I read',
 *     description: 'One river of several feeds.',
 *     url: 'https://example.com/river/',
 *     language: 'en',
 *   })
 *   return merged.success ? merged.feed : undefined
 * }
 * ```
 */
export function mergeFeeds(
  feeds: readonly Feed[],
  metadata: Omit<FeedInput, 'articles'>,
): MergedFeed {
  const result = safeParseFeed({ ...metadata, articles: [] })
  if (!result.success) return result
  const kept = new Map<string, Placed>()
  const issues: Issue[] = [...result.issues]
  feeds.forEach((feed, index) => {
    feed.articles.forEach((given, position) => {
      // One that passed no gate may have no id yet: it is its address.
      const article = { ...given, id: given.id ?? given.url }
      const one = {
        article: onItsOwn(article, feed, result.feed),
        path: [index, 'articles', position],
      }
      const other = kept.get(article.id)
      if (!other) kept.set(article.id, one)
      else if (changedAt(one.article) > changedAt(other.article)) {
        kept.set(article.id, one)
        issues.push(again(other, one))
      } else issues.push(again(one, other))
    })
  })
  const articles = [...kept.values()]
    .map(({ article }) => article)
    .sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt))
  const updatedAt = result.feed.updatedAt ?? newestUpdate(articles)
  const feed: Feed = { ...result.feed, ...(updatedAt && { updatedAt }), articles }
  return { success: true, feed, issues }
}

interface Placed {
  article: Article
  path: (string | number)[]
}

function onItsOwn(article: Article, feed: Feed, merged: Feed): Article {
  const authors = article.authors.length ? article.authors : (feed.authors ?? [])
  const publisher = article.publisher ?? feed.publisher
  const rights = resolveRights(article, feed)
  const source = article.source ?? sourceOf(feed, merged)
  return {
    ...article,
    authors,
    ...(publisher && { publisher }),
    ...(source && { source }),
    ...(rights && { rights }),
  }
}

/** What a publication merges of its own feeds is still its own. */
function sourceOf({ feedUrl, title, url }: Feed, merged: Feed): Article['source'] {
  if (hostOf(url) === hostOf(merged.url)) return undefined
  return { name: title, url, ...(feedUrl && { feed: feedUrl }) }
}

function hostOf(url: string): string | undefined {
  return URL.parse(url)?.host
}

function changedAt({ publishedAt, updatedAt = publishedAt }: Article): number {
  return Date.parse(updatedAt)
}

function again({ article, path }: Placed, kept: Placed): Issue {
  return {
    code: 'duplicate-id',
    severity: 'warning',
    message: `Found the id \`${article.id}\` in more than one feed, expected one article of each id: the one at \`${kept.path.join('.')}\` was kept`,
    path: ['feeds', ...path],
    fix: 'Nothing is to be done if they are one article; else give each an id of its own.',
  }
}
