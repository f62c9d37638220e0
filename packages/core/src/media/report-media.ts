import type { OnIssue } from '../issue/issue.ts'
import { issuesUnder } from '../issue/issues-under.ts'
import { reportLosses } from '../issue/report-losses.ts'
import type { Article } from '../model/article.ts'
import type { Media } from '../model/media.ts'

/**
 * {@linkcode reportLosses} for the recordings and documents of an article.
 *
 * @param article - Article; not changed.
 * @param format - Name of the format, for the message.
 * @param lost - The members of one that the format has no place for, parted by spaces.
 * @param onIssue - Receives one issue for each recording.
 */
export function reportMedia(
  { media }: Article,
  format: string,
  lost: (one: Media) => string,
  onIssue: OnIssue | undefined,
): void {
  media.forEach((one, index) => {
    reportLosses(one, format, [`. ${lost(one)}`], issuesUnder(onIssue, ['media', index]))
  })
}

/** What feeds of XML do not carry of a recording: parts of a second, and the type of nothing. */
export function lostInXml({ durationSeconds = 0, transcriptUrl }: Media): string {
  return `${durationSeconds % 1 ? 'durationSeconds' : ''} ${transcriptUrl ? '' : 'transcriptType'}`
}
