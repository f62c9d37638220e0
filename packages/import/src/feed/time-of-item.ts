import type { Issue } from '@standfirst/core'
import { problem, shown } from '../problem.ts'
import { toTime } from '../to-time.ts'
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
}

/** The time of an item; one that isn't its own is reported. */
export function timeOfItem(
  item: Pick<RawItem, 'published' | 'updated'>,
  { defaultPublishedAt, updated }: TimeScope,
  path: Issue['path'],
  issues: Issue[],
): ItemTime {
  const published = realTime(item.published, [...path, 'publishedAt'], issues)
  const updatedAt = realTime(item.updated, [...path, 'updatedAt'], issues)
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
  path: Issue['path'],
  issues: Issue[],
): string | undefined {
  const time = toTime(text, path, issues)
  const isYearOne = time?.startsWith('0001-01-01T')
  if (!time || !(isYearOne || Date.parse(time) === 0)) return time
  issues.push(
    problem(
      'invalid-timestamp',
      path,
      `The time is ${shown(text)}, which programs write where they know none, expected one`,
      // Something may have been published in 1970.
      isYearOne ? 'it was left out' : 'it was kept',
      'Write the time, or leave the element out.',
    ),
  )
  return isYearOne ? undefined : time
}

/** The model has no article without a time: this one stands for none. */
const never = '1970-01-01T00:00:00Z'
