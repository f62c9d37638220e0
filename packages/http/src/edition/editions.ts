import type { Article } from '@standfirst/core'
import type { ListedArticles } from '../listed-articles.ts'
import { type Edition, type EditionContext, planEdition } from './edition.ts'

/** Configuration for {@linkcode createEditions}. */
export interface EditionsOptions extends Omit<EditionContext, 'known'> {
  source: ListedArticles
  /** Told of a source that fails while what it gave before is still served. */
  onError: (error: unknown) => void
}

/** After a failure, a source is left alone for so long: milliseconds. */
const pause = 1000

/**
 * Keep what is published as it is now: worked out again when the source says that it has changed, and
 * when a scheduled article is due.
 *
 * @returns Gives the edition of a time in milliseconds. It throws what the source throws, as long as the
 *   source has not given anything yet.
 */
export function createEditions({
  onError,
  source,
  ...context
}: EditionsOptions): (now: number) => Edition | Promise<Edition> {
  const published = new WeakMap<Article, Article>()
  let known: { edition: Edition; version: string } | undefined
  let loading: Promise<Edition> | undefined
  let failedAt = Number.NEGATIVE_INFINITY

  async function load(version: string, now: number): Promise<Edition> {
    const articles: Article[] = []
    for await (const article of await source.list()) articles.push(article)
    const edition = planEdition(articles, { ...context, known: published }, now, known?.edition)
    known = { edition, version }
    return edition
  }

  function byVersion(version: string, now: number): Edition | Promise<Edition> {
    if (known?.version === version && isCurrent(known.edition, now)) return known.edition
    // What is being read may be from before the change that this request knows of.
    if (loading) return loading.then(() => byVersion(version, now))
    loading = load(version, now).finally(() => {
      loading = undefined
    })
    return loading
  }

  /** What was there before stays, until the source works again. */
  function afterFailure(error: unknown, now: number): Edition {
    if (!known) throw error
    failedAt = now
    onError(error)
    return known.edition
  }

  return (now) => {
    if (known && now >= failedAt && now - failedAt < pause) return known.edition
    try {
      const version = source.version()
      const edition =
        typeof version === 'string'
          ? byVersion(version, now)
          : version.then((found) => byVersion(found, now))
      if (!(edition instanceof Promise)) return edition
      return edition.catch((error: unknown) => afterFailure(error, now))
    } catch (error) {
      return afterFailure(error, now)
    }
  }
}

function isCurrent({ from, until }: Edition, now: number): boolean {
  return now >= from && now < until
}
