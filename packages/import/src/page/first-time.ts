import type { Issue } from '@standfirst/core'
import { toTime } from '../time/to-time.ts'
import { toTimestamp } from '../time/to-timestamp.ts'

/**
 * The first of some times that can be read; where none can, the first is reported.
 *
 * @param path - Field of the article.
 */
export function firstTime(
  texts: readonly string[],
  path: Issue['path'],
  issues: Issue[],
): string | undefined {
  return toTime(texts.find((text) => toTimestamp(text)) ?? texts[0], path, issues)
}
