import { reportLosses } from '../issue/report-losses.ts'
import type { FeedItem } from './feed-items.ts'

/**
 * Report what the full text of an item says, and its summary does not: its sections as one.
 *
 * @param item - Item; nothing is reported where its content is `full`.
 * @param format - Name of the format, for the message.
 * @param losses - What the text alone says in this format, as `reportLosses` takes it.
 */
export function reportSummary(
  { article, content, onIssue }: FeedItem,
  format: string,
  losses: readonly string[],
): void {
  if (content === 'full') return
  const own = content === 'none' ? '. summary sections' : '. sections'
  const all = [own, 'related.* summary publishedAt', 'media.* aiDisclosure', ...losses]
  reportLosses(article, `an item of ${format} without the full text`, all, onIssue)
}
