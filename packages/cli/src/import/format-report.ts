import type { ImportReport } from '@standfirst/import/wordpress'
import { inFlags } from '../in-flags.ts'

/**
 * What became of an export, for people: what was kept, changed and left out, by kind with counts.
 *
 * @param flags - Options of the command by the names of those of the library.
 */
export function formatReport(
  { changed, kept, leftOut }: ImportReport,
  flags: Readonly<Record<string, string>>,
): string {
  const total = kept.reduce((sum, { count }) => sum + count, 0)
  const lines = [`Kept ${total} articles:`]
  for (const { count, kind, status } of kept) lines.push(`  ${count} ${kind}, ${status}`)
  if (changed.length) lines.push('Changed or lost in them:')
  for (const { code, count, example } of changed) {
    lines.push(`  ${count} ${code}, such as: ${example.message}`, `    in ${example.url}`)
  }
  if (leftOut.length) lines.push('Left out:')
  for (const { count, kind, reason } of leftOut) {
    lines.push(`  ${count} ${kind}: ${inFlags(reason, flags)}`)
  }
  return `${lines.join('\n')}\n`
}
