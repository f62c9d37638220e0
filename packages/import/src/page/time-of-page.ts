import type { Issue, PlainArticleInput } from '@standfirst/core'
import { problem } from '../problem.ts'
import { toTimestamp } from '../time/to-timestamp.ts'
import { dateOfAddress } from './date-of-address.ts'

/** What stands for the time of a page that tells none. */
export interface PageTimeOptions {
  /** Address of the page. */
  page: string
  /** What the caller said. */
  defaultPublishedAt?: string | undefined
}

/** When a page was published; a time that it doesn't tell itself is reported, and so is none. */
export function timeOfPage(
  { publishedAt, updatedAt }: Partial<PlainArticleInput>,
  { defaultPublishedAt, page }: PageTimeOptions,
  issues: Issue[],
): { publishedAt: string; isUnknown: boolean } {
  if (publishedAt) return { publishedAt, isUnknown: false }
  const day = dateOfAddress(page)
  const assumed = (day && toTimestamp(day)?.timestamp) ?? updatedAt ?? defaultPublishedAt
  issues.push({
    ...problem(
      'assumed-timestamp',
      ['publishedAt'],
      'The page has no time of publication that can be read, expected one',
      assumed
        ? `it was given \`${assumed}\``
        : `nothing stands for it, so that it became a draft, dated \`${never}\``,
      'Write when it was published, or give `defaultPublishedAt` in the options.',
    ),
    severity: assumed ? 'warning' : 'error',
  })
  return { publishedAt: assumed ?? never, isUnknown: !assumed }
}

/** The model has no article without a time: this one stands for none. */
const never = '1970-01-01T00:00:00Z'
