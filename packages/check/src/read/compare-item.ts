import { isUnpublished } from '@standfirst/core'
import type { Reporter } from '../agree/reporter.ts'
import type { Subject } from '../agree/subject.ts'
import type { ParsedItem } from './parsed-feed.ts'

/**
 * Compare an article with its item in a feed. That there is none is reported; so is one of an article
 * that may not be read yet.
 */
export function compareItem(
  item: ParsedItem | undefined,
  subject: Subject,
  reporter: Reporter,
): void {
  const { id, status } = subject.article
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
}
