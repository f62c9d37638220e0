import type { Finding } from '@standfirst/check'

/** A file of the output folder that was compared. */
export interface ComparedFile {
  /** Whether it is what a build writes now. */
  isBuilt: boolean
  /** Whether it is what the last build wrote there. */
  isAsWritten: () => boolean
}

/**
 * Say of a finding in a file what makes it right: a build leaves a file alone that somebody has changed, and
 * writes again what an override of the configuration changes.
 *
 * @param file - File that it is in; `undefined` if that isn't known.
 */
export function withFix(finding: Finding, file: ComparedFile | undefined): Finding {
  const isOfFile = /^(?:copy-|stale-output$)/.test(finding.code)
  return file && isOfFile ? { ...finding, fix: fixOf(file) } : finding
}

function fixOf({ isAsWritten, isBuilt }: ComparedFile): string {
  if (isBuilt)
    return 'Look at the overrides and renderers of the configuration: a build writes it so.'
  return isAsWritten()
    ? 'Run `standfirst build`; if it stays so, look at the overrides and renderers of the configuration.'
    : 'Run `standfirst build --force`, and look at what changes the file afterwards.'
}
