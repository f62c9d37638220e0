import type { Issue } from '@standfirst/core'
import { problem, shown } from '../problem.ts'
import { isUnsetTime, isYearOne } from '../time/is-unset-time.ts'
import { toTime } from '../time/to-time.ts'
import { toTimestamp } from '../time/to-timestamp.ts'
import type { DayOrder } from '../time/written-parts.ts'
import type { RawItem } from './raw-item.ts'

/** When an item was published. */
export interface ItemTime {
  publishedAt: string
  updatedAt: string | undefined
  /** Whether nothing says when it was published, and nothing stands for it. */
  isUnknown: boolean
}

/** What stands for the time of an item that has none, the best first. */
export interface TimeScope {
  /** What the caller said. */
  defaultPublishedAt: string | undefined
  /** When the feed says that it was changed. */
  updated: string | undefined
  /** What comes first in days such as `1/2/2026`, as other items show. */
  dayOrder: DayOrder | undefined
  /** Of the feed: what it says of such days where no item does. */
  language: string
}

/** The time of an item; one that isn't its own is reported. */
export function timeOfItem(
  item: Pick<RawItem, 'published' | 'updated'>,
  scope: TimeScope,
  path: Issue['path'],
  issues: Issue[],
): ItemTime {
  const { defaultPublishedAt, updated } = scope
  const published = realTime(item.published, scope, [...path, 'publishedAt'], issues)
  const updatedAt = realTime(item.updated, scope, [...path, 'updatedAt'], issues)
  if (published) {
    return {
      publishedAt: published,
      updatedAt: updatedAt === published ? undefined : updatedAt,
      isUnknown: false,
    }
  }
  const assumed = updatedAt ?? defaultPublishedAt ?? updated
  issues.push({
    ...problem(
      'assumed-timestamp',
      [...path, 'publishedAt'],
      'The item has no time of publication that can be read, expected one',
      assumed
        ? `it was given \`${assumed}\``
        : `nothing stands for it, so that it became a draft, dated \`${never}\``,
      'Write when it was published, or give `defaultPublishedAt` in the options.',
    ),
    severity: assumed ? 'warning' : 'error',
  })
  return { publishedAt: assumed ?? never, updatedAt: undefined, isUnknown: !assumed }
}

/** A time; those that programs write where they know none are reported. */
function realTime(
  text: string | undefined,
  scope: TimeScope,
  path: Issue['path'],
  issues: Issue[],
): string | undefined {
  const time = toTime(text, path, issues, scope.dayOrder ?? assumedOrder(text, scope, path, issues))
  if (!time || !isUnsetTime(time)) return time
  issues.push(
    problem(
      'invalid-timestamp',
      path,
      `The time is ${shown(text)}, which programs write where they know none, expected one`,
      // Something may have been published in 1970.
      isYearOne(time) ? 'it was left out' : 'it was kept',
      'Write the time, or leave the element out.',
    ),
  )
  return isYearOne(time) ? undefined : time
}

/** What is taken to come first in a day that nothing tells of; that it is taken so is reported. */
function assumedOrder(
  text: string | undefined,
  { language }: TimeScope,
  path: Issue['path'],
  issues: Issue[],
): DayOrder | undefined {
  // Only a day of numbers could be two.
  if (!text || !/[/-]\d{4}/.test(text) || toTimestamp(text)) return undefined
  const order = /^(?:en(?:-US)?|und)$/i.test(language) ? 'month' : 'day'
  const read = toTimestamp(text, order)
  if (!read) return undefined
  issues.push(
    problem(
      'assumed-timestamp',
      path,
      `The time is ${shown(text)}, which could be two days, expected one`,
      `it was read as \`${read.timestamp.slice(0, 10)}\`, the ${order} first`,
      'Write it like `Mon, 23 Nov 2026 09:30:00 +0100` or `2026-11-23T09:30:00+01:00`.',
    ),
  )
  return order
}

/** The model has no article without a time: this one stands for none. */
const never = '1970-01-01T00:00:00Z'
