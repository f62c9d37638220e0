import { optionError } from '@standfirst/core'
import type { ArticleSource } from '@standfirst/store'
import type { ArchiveRange } from './ledger.ts'

/**
 * Which articles are rendered together: how many; lists of ids; or a function that gives ranges from a place on, which
 * is the `next` of the range before, and nothing for the first.
 */
export type ArchiveRanges =
  | number
  | readonly (readonly string[])[]
  | ((from: string | undefined) => AsyncIterable<ArchiveRange>)

/** Bring all forms of ranges into that of a function. */
export function rangesFrom(
  source: Pick<ArticleSource, 'list'>,
  ranges: ArchiveRanges,
): (from: string | undefined) => AsyncIterable<ArchiveRange> {
  if (typeof ranges === 'function') return ranges
  if (Array.isArray(ranges)) return (from) => givenRanges(ranges, from)
  const size = ranges as number
  if (Number.isInteger(size) && size >= 1 && size <= 100_000) {
    return (from) => listedRanges(source, size, from)
  }
  throw optionError(
    'ranges',
    ranges,
    'a whole number of articles from 1 to 100,000, lists of ids, or a function',
  )
}

async function* givenRanges(
  ranges: readonly (readonly string[])[],
  from: string | undefined,
): AsyncGenerator<ArchiveRange> {
  for (let index = Number(from ?? 0); index < ranges.length; index++) {
    const next = index + 1 < ranges.length ? String(index + 1) : undefined
    yield { ids: ranges[index] ?? [], next }
  }
}

/** What everybody may read, newest first; a retracted article too, whose page says so. */
async function* listedRanges(
  source: Pick<ArticleSource, 'list'>,
  size: number,
  from: string | undefined,
): AsyncGenerator<ArchiveRange> {
  let ids: string[] = []
  let cursor = from
  do {
    const limit = Math.min(500, size - ids.length)
    const page = await source.list({ status: ['published', 'retracted'], limit, cursor })
    ids.push(...page.articles.map(({ id }) => id))
    cursor = page.next
    if (ids.length === size || cursor === undefined) {
      yield { ids, next: cursor }
      ids = []
    }
  } while (cursor !== undefined)
}
