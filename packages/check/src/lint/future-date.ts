import type { Path } from '../finding.ts'
import type { Rule } from './rule.ts'

/** A time that has not come yet, which search engines and readers take amiss. */
export const futureDate: Rule = ({ corrections, publishedAt, updatedAt }, report, { now }) => {
  const present = Date.parse(now ?? '')
  if (Number.isNaN(present)) return
  const times: [Path, string | undefined][] = [
    [['publishedAt'], publishedAt],
    [['updatedAt'], updatedAt],
    ...corrections.map(({ at }, index): [Path, string] => [['corrections', index, 'at'], at]),
  ]
  for (const [path, time] of times) {
    if (time === undefined || !(Date.parse(time) > present)) continue
    report({
      code: 'future-date',
      severity: 'warning',
      message: `Found the time \`${time}\`, expected one no later than \`${now}\`.`,
      path,
      fix: 'Give the time when it happened, or keep the article as a draft until then.',
    })
  }
}
