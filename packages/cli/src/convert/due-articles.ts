import type { Article } from '@standfirst/core'
import { isWaiting } from '@standfirst/publication'
import type { OutputFormat } from './formats.ts'

/** What is written now, and what is said of the rest. */
export interface DueArticles {
  articles: readonly Article[]
  /** One line about what waits for its date; `undefined` where nothing does. */
  note: string | undefined
}

/**
 * Keep what is dated in the future out of feeds and digests, as a build does: who reads them would read
 * it today. A single article is written in any case, and its date is told.
 */
export function dueArticles(
  all: readonly Article[],
  { format, future, now }: { format: OutputFormat; future: boolean; now: string },
): DueArticles {
  const isDue = (article: Article) => !isWaiting(article, { future, now })
  const waiting = all.filter((article) => !isDue(article))
  const [first] = waiting.map(({ publishedAt }) => publishedAt).sort(byTime)
  // Data are no publication.
  if (first === undefined || format === 'json') return { articles: all, note: undefined }
  if (!isList(format, all.length)) {
    return { articles: all, note: `The article is due ${first}: a build shows it from then on.` }
  }
  const isOne = waiting.length === 1
  const wait = isOne
    ? '1 article waits for its date'
    : `${waiting.length} articles wait for their dates`
  return {
    articles: all.filter(isDue),
    note: `${wait}; the next is due ${first}. Convert again then, or add --future.`,
  }
}

function byTime(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other)
}

function isList(format: OutputFormat, count: number): boolean {
  return /^(?:rss|atom|json-feed)$/.test(format) || (/^(?:text|email)$/.test(format) && count > 1)
}
