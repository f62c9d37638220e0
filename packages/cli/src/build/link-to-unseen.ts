import type { Issue } from '@standfirst/core'
import type { SourceEntry } from '@standfirst/publication'

/** A file whose page nobody sees now. */
export interface UnseenFile {
  /** Its path from the publication's folder. */
  key: string
  /** Its date, if it is scheduled and waits until then; otherwise it is held back. */
  waits?: string | undefined
  /** Why it was left out, as a part of a sentence, if it could not be read as an article. */
  leftOut?: string | undefined
}

/**
 * A file that no article was made of, by the address that its page would have.
 *
 * @param issues - What is wrong with it.
 */
export function leftOutFile(
  { key, origin }: SourceEntry,
  issues: readonly Issue[],
): [url: string, file: UnseenFile] | undefined {
  if (origin.kind !== 'markdown') return undefined
  const isUndated = issues.some(
    ({ code, path }) => code === 'undated-page' || path[0] === 'publishedAt',
  )
  const leftOut = isUndated ? 'it has no date that can be read' : 'it has errors'
  return [origin.pageUrl, { key, leftOut }]
}

/** A link to a page that is not there because its file waits or is held back: a warning that names it. */
export function linkToUnseen<Found extends Issue>(
  issue: Found,
  { key, leftOut, waits }: UnseenFile,
): Found {
  const why = leftOut
    ? `was left out: ${leftOut}`
    : waits
      ? `waits until \`${waits}\``
      : 'is held back'
  return {
    ...issue,
    severity: 'warning',
    message: issue.message.replace(
      /, expected/,
      `, the page of \`${key}\`, which ${why}, expected`,
    ),
    fix: leftOut
      ? 'Correct the front matter of that file, or remove the link.'
      : 'Publish it, too, or remove the link until then.',
  }
}
