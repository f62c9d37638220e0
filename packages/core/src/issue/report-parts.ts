import type { OnIssue } from './issue.ts'
import { reportLosses } from './report-losses.ts'

/**
 * Report times whose parts of a second, and lengths whose parts of a unit, a format has no place for.
 *
 * @param subject - What is rendered.
 * @param format - Name of the format.
 * @param names - Members of the subject to look at.
 * @param onIssue - Receives `not-carried`.
 */
export function reportParts(
  subject: unknown,
  format: string,
  names: readonly string[],
  onIssue: OnIssue | undefined,
): void {
  if (typeof subject !== 'object' || subject === null) return
  const parted = names.filter((name) => /\.\d*[1-9]/.test(String(subject[name as never])))
  if (parted.length) reportLosses(subject, format, [`. ${parted.join(' ')}`], onIssue)
}
