import type { Labels } from '../labels/labels.ts'
import type { FeedItem } from './feed-items.ts'
import { noticeBefore } from './notice-before.ts'

/**
 * The summary that a feed's item shows: the article's, after a notice if it was retracted.
 *
 * @param item - Item; where its content is `none`, the notice stands alone.
 * @param overrides - Words to use instead of the default ones.
 * @returns Plain text; `''` if there is nothing to show.
 */
export function feedSummary({ article, content }: FeedItem, overrides?: Partial<Labels>): string {
  return noticeBefore(content === 'none' ? '' : article.summary, article, overrides)
}
