import type { ImportReport } from '@standfirst/import/wordpress'
import { inFlags } from '../in-flags.ts'
import { count as counted } from '../terminal.ts'
import type { FindingCount } from './check-findings.ts'

/** What became of an export, and what `check` will say of what was written. */
export interface WholeReport extends ImportReport {
  findings: FindingCount[]
}

/**
 * What became of an export, for people: what was kept, changed and left out, by kind with counts.
 *
 * @param flags - Options of the command by the names of those of the library.
 */
export function formatReport(
  { changed, findings, kept, leftOut }: WholeReport,
  flags: Readonly<Record<string, string>>,
): string {
  const total = kept.reduce((sum, { count }) => sum + count, 0)
  const lines = [`Kept ${counted(total, 'article')}:`]
  for (const { count, kind, status } of kept) lines.push(`  ${kind}, ${status} (${count})`)
  if (changed.length) lines.push('Changed or lost in them:')
  for (const line of changed.flatMap(countedLines)) lines.push(line)
  if (leftOut.length) lines.push('Left out:')
  for (const { count, kind, reason } of leftOut) {
    lines.push(`  ${kind} (${count}): ${inFlags(reason, flags)}`)
  }
  if (findings.length) lines.push('`check` will say of what is published:')
  for (const line of findings.flatMap(countedLines)) lines.push(line)
  return `${lines.join('\n')}\n`
}

function countedLines({ code, count, example }: FindingCount): string[] {
  return [`  ${code} (${count}), such as: ${example.message}`, `    in ${example.url}`]
}
