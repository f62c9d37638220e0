import type { Issue } from '@standfirst/core'
import { toTime } from '../time/to-time.ts'
import { toTimestamp } from '../time/to-timestamp.ts'
import type { DayOrder } from '../time/written-parts.ts'

/**
 * The first of some times that can be read; where none can, the first is reported.
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
  return toTime(texts.find((text) => toTimestamp(text, order)) ?? texts[0], path, issues, order)
}
