import { fromHtml } from 'hast-util-from-html'
import { compareConcealed } from './compare-concealed.ts'
import { compareHtml } from './compare-html.ts'
import type { Reporter } from './reporter.ts'
import type { Subject } from './subject.ts'

/**
 * Compare the full text of a feed's item with its article.
 *
 * @param html - Text of the item, which may be empty where nothing has to be in it; absent if it has none.
 * @param place - Where it is in the feed: `content:encoded`.
 */
export function compareFeedHtml(
  html: string | undefined,
  place: string,
  subject: Subject,
  reporter: Reporter,
): void {
  if (subject.content !== 'full') return
  if (html === undefined) {
    const expected = ['the full text']
    reporter.differs({ place, path: ['sections'], found: [], expected })
    return
  }
  const root = fromHtml(html, { fragment: true })
  compareHtml(root, subject, reporter, { paid: false })
  compareConcealed(root, subject, reporter)
}

/** The summary that a feed's item shows: the article's, after a notice if it was retracted. */
export function expectedSummary(subject: Subject): string {
  return afterNotice(subject.content === 'none' ? '' : subject.article.summary, subject)
}

/** What tells of an article where nothing else does: after a notice if it was retracted. */
export function afterNotice(
  text: string,
  { article, words }: Pick<Subject, 'article' | 'words'>,
): string {
  return article.status === 'retracted' ? `${words.retracted} ${text}` : text
}
