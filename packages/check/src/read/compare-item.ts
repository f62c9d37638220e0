import { isUnpublished, itemId } from '@standfirst/core'
import type { Reporter } from '../agree/reporter.ts'
import type { Subject } from '../agree/subject.ts'
import type { ParsedItem } from './parsed-feed.ts'

/**
 * Find the item of an article, the one with its id, else the one with its address, and compare them.
 * That there is none is reported; so is one of an article that may not be read yet.
 *
 * @param items - Items of a feed.
 * @returns The item.
 */
export function compareItem(
  items: readonly ParsedItem[],
  subject: Subject,
  reporter: Reporter,
): ParsedItem | undefined {
  const { id, status, url } = subject.article
  const item = items.find((one) => one.id === itemId(id)) ?? items.find((one) => one.url === url)
  const hidden = isUnpublished(subject.article)
  if (item && hidden) {
    reporter.stop(
      'copy-unpublished',
      `Found the article in the feed, expected it to be left out: its status is \`${status}\`.`,
      'Build the feed again, and set the status to `published` when the article may be read.',
    )
  } else if (item) item.compare(subject, reporter)
  else if (!hidden) {
    reporter.stop(
      'copy-missing',
      `Found no item with the id \`${id}\` in the feed, expected one.`,
      'Build the feed again with the article in it.',
    )
  }
  return item
}
