import type { Issue } from '@standfirst/core'
import { isUnsetTime } from '../time/is-unset-time.ts'
import { toTime } from '../time/to-time.ts'
import { toTimestamp } from '../time/to-timestamp.ts'
import type { DayOrder } from '../time/written-parts.ts'

/**
 * The first of some times that can be read; where none can, the first is reported, but for those that
 * programs write where they know none.
 *
 * @param path - Field of the article.
 * @param order - What comes first in days such as `1/2/2026`, as other times of the page show.
 */
export function firstTime(
  texts: readonly string[],
  path: Issue['path'],
  issues: Issue[],
  order?: DayOrder,
): string | undefined {
  const isTime = (text: string) => {
    const read = toTimestamp(text, order)
    return read && !isUnsetTime(read.timestamp)
  }
  const text = texts.find(isTime) ?? texts.find((one) => !toTimestamp(one, order))
  return toTime(text, path, issues, order)
}
