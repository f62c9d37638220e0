import type { OnIssue } from '../issue/issue.ts'
import type { Article } from '../model/article.ts'
import type { Feed, FeedMetadata } from '../model/feed.ts'
import type { Rights } from '../model/rights.ts'
import { fitsArticle } from './fits-article.ts'
import { fitsFeed } from './fits-feed.ts'
import { fitsRights } from './fits-rights.ts'
import { prune } from './prune.ts'

/**
 * An article that a renderer can read without looking at each value again: what plain JSON that
 * skipped the gate has of the wrong kind is left out and reported.
 *
 * It is cheap, and the first thing that a renderer does. Text, addresses and times are not judged.
 *
 * @param article - Anything; not changed.
 * @param onIssue - Receives `wrong-type`, `missing` and `unknown-node`, with the path of each part.
 * @param options - `content: false` where the renderer does not read the content of sections.
 * @returns The article itself if all of it can be read, as all that passed the gate can; else a copy
 *   of what can be.
 *
 * @example
 * ```ts
 * import { type Article, type Issue, readableArticle } from '@standfirst/core'
 *
 * const article = { title: 'A', authors: ['Ada'] } as unknown as Article
 * const paths: Issue['path'][] = []
 * readableArticle(article, ({ path }) => paths.push(path)).authors // → []
 * paths[0] // → ['authors', 0]
 * ```
 */
export function readableArticle(
  article: Article,
  onIssue: OnIssue | undefined,
  { content = true }: { content?: boolean } = {},
): Article {
  const depth = content ? 1 : Number.POSITIVE_INFINITY
  return readable(article, (value) => fitsArticle(value, depth), onIssue)
}

/**
 * {@linkcode readableArticle} for the metadata of a feed; its articles are not looked at.
 *
 * @param feed - Anything; not changed.
 * @param onIssue - Receives what was left out.
 */
export function readableFeed<Subject extends FeedMetadata | Feed>(
  feed: Subject,
  onIssue: OnIssue | undefined,
): Subject {
  return readable(feed, fitsFeed, onIssue)
}

/**
 * {@linkcode readableArticle} for a rights policy.
 *
 * @param rights - Anything; not changed.
 * @param onIssue - Receives what was left out.
 */
export function readableRights(rights: Rights, onIssue: OnIssue | undefined): Rights {
  return readable(rights, fitsRights, onIssue)
}

function readable<Value>(
  value: Value,
  fits: (value: unknown) => boolean,
  onIssue: OnIssue | undefined,
): Value {
  // What is no object at all is one with nothing in it.
  return (
    fits(value) ? value : (prune(value, fits, onIssue) ?? prune({}, fits, undefined))
  ) as Value
}
