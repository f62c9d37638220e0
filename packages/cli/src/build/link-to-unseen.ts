import type { Issue } from '@standfirst/core'

/** A file whose page nobody sees now. */
export interface UnseenFile {
  /** Its path from the publication's folder. */
  key: string
  /** Its date, if it is scheduled and waits until then; otherwise it is held back. */
  waits?: string | undefined
}

/** A link to a page that is not there because its file waits or is held back: a warning that names it. */
export function linkToUnseen<Found extends Issue>(issue: Found, { key, waits }: UnseenFile): Found {
  const why = waits ? `waits until \`${waits}\`` : 'is held back'
  return {
    ...issue,
    severity: 'warning',
    message: issue.message.replace(
      /, expected/,
      `, the page of \`${key}\`, which ${why}, expected`,
    ),
    fix: 'Publish it, too, or remove the link until then.',
  }
}
