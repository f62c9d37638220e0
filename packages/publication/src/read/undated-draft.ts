import { type Article, type Issue, isUnpublished } from '@standfirst/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { isUndated } from './undated-page.ts'

/** What stands for what a draft lacks, only to see that it is one. */
const standIns = { publishedAt: '0001-01-01T00:00:00Z', title: '-', summary: '-' }

/**
 * What is told of a draft that has no date yet, in place of an error: who writes it may have none to give.
 *
 * @param issues - What is wrong with the file.
 * @param readAgain - Reads it with other defaults.
 * @returns Nothing if a date is not what it lacks, if more is wrong with it, if it is to be published, or if it is told
 *   already that it is not.
 */
export function undatedDraft(
  issues: readonly Issue[],
  { defaults }: Pick<ResolvedConfig, 'defaults'>,
  readAgain: (defaults: ResolvedConfig['defaults']) => Article | undefined,
): Issue[] | undefined {
  const date = issues.find(({ code, path }) => code === 'missing' && path[0] === 'publishedAt')
  const isTold = issues.some(({ code }) => code === 'held-back')
  if (!date || isTold || !isUndated(issues)) return undefined
  const draft = readAgain({ ...standIns, ...defaults })
  if (!draft || !isUnpublished(draft)) return undefined
  const message =
    'Found no date in a draft, expected one before its page can be seen: it is in no output'
  // That the summary is missing, too, is no news of a draft.
  const others = issues.filter(
    ({ code, severity }) => severity === 'warning' && code !== 'summary-from-text',
  )
  return [{ ...date, code: 'held-back', severity: 'warning', message }, ...others]
}
