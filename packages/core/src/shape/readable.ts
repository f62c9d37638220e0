import type { Issue, OnIssue } from '../issue/issue.ts'
import type { Article } from '../model/article.ts'
import type { Feed, FeedMetadata } from '../model/feed.ts'
import type { Rights } from '../model/rights.ts'
import { fitsArticle } from './fits-article.ts'
import { fitsFeed } from './fits-feed.ts'
import { fitsRights } from './fits-rights.ts'
import { type Places, prune } from './prune.ts'

/** What can be read, and what receives the issues that are found in it. */
export type Readable<Value> = [value: Value, onIssue: OnIssue | undefined]

/**
 * An article that a renderer can read without looking at each value again: what plain JSON that
 * skipped the gate has of the wrong kind is left out and reported.
 *
 * It is cheap, and the first thing that a renderer does. What text says is not judged, but whether times,
 * addresses, media types and tags of languages are such.
 *
 * @param article - Anything; not changed.
 * @param onIssue - Receives `wrong-type`, `missing`, `unknown-node`, `unsafe-url`, `invalid-timestamp`,
 *   `invalid-language`, `invalid-value` and `too-deep`, with the path of each part.
 * @param options - `content: false` where the renderer does not read the content of sections.
 * @returns The article itself if all of it can be read, as all that passed the gate can; else a copy
 *   of what can be. Then what receives issues of the article returned: `onIssue`, which gets paths of
 *   the article that was given, also where items before were left out.
 *
 * @example
 * ```ts
 * import { type Article, type Issue, readableArticle } from '@standfirst/core'
 *
 * const article = { title: 'A', authors: ['Ada'] } as unknown as Article
 * const paths: Issue['path'][] = []
 * const [readable, onIssue] = readableArticle(article, ({ path }) => void paths.push(path))
 * readable.authors // → []
 * paths[0] // → ['authors', 0]
 * ```
 */
export function readableArticle(
  article: Article,
  onIssue: OnIssue | undefined,
  { content = true }: { content?: boolean } = {},
): Readable<Article> {
  const depth = content ? 3 : Number.POSITIVE_INFINITY
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
): Readable<Subject> {
  return readable(feed, fitsFeed, onIssue)
}

/**
 * {@linkcode readableArticle} for a rights policy.
 *
 * @param rights - Anything; not changed.
 * @param onIssue - Receives what was left out.
 */
export function readableRights(rights: Rights, onIssue: OnIssue | undefined): Readable<Rights> {
  // All members may be missing: nothing else tells it from a policy that says nothing.
  if (typeof (rights as Partial<PromiseLike<Rights>> | null)?.then === 'function') {
    onIssue?.({
      code: 'wrong-type',
      severity: 'warning',
      message: 'Found a promise, expected a policy: it was left out.',
      path: [],
      fix: 'Await it before.',
    })
    return [{}, onIssue]
  }
  return readable(rights, fitsRights, onIssue)
}

function readable<Value>(
  value: Value,
  fits: (value: unknown) => boolean,
  onIssue: OnIssue | undefined,
): Readable<Value> {
  if (fits(value)) return [value, onIssue]
  const places: Places = {}
  // What is no object at all is one with nothing in it.
  const kept = prune(value, fits, onIssue, places) ?? prune({}, fits, undefined, places)
  return [
    kept as Value,
    onIssue &&
      ((issue) => {
        const path: Issue['path'] = []
        for (const key of issue.path) path.push(places[String(path)]?.[key as number] ?? key)
        // An empty text stands where an address or a time was refused: that is told already.
        if (!/``.*(?:ess|re|set):/.test(issue.message)) onIssue({ ...issue, path })
      }),
  ]
}
