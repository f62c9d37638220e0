import { line } from '../text/line.ts'
import type { Rule } from './rule.ts'

/** A summary that is empty, or says no more than the title. */
export const missingSummary: Rule = ({ summary, title }, report) => {
  const said = line(summary)
  if (said && said !== line(title)) return
  report({
    code: 'missing-summary',
    severity: 'warning',
    message: said
      ? 'Found a summary that repeats the title, expected one that tells a reader why to go on.'
      : 'Found no summary, expected one that tells a reader why to go on.',
    path: ['summary'],
    fix: 'Write one or two sentences of plain text.',
  })
}
