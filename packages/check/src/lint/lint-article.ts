import { type Article, checkOptions, expectOptions } from '@standfirst/core'
import type { Finding } from '../finding.ts'
import { checkLock } from '../lock/check-lock.ts'
import { deadLink } from './dead-link.ts'
import { expectParsed } from './expect-parsed.ts'
import { futureDate } from './future-date.ts'
import { longTitle } from './long-title.ts'
import { markupInText } from './markup-in-text.ts'
import { missingAlt } from './missing-alt.ts'
import { missingFile } from './missing-file.ts'
import { missingSummary } from './missing-summary.ts'
import type { LintOptions, Rule } from './rule.ts'
import { shareImageType } from './share-image-type.ts'

/**
 * Find what is valid, but unwise: a picture without a text, a title that will be cut, a date in the
 * future, a link to a page or a picture that isn't there; and what the given profiles demand.
 *
 * @param article - Article that has passed the gate; not changed.
 * @param options - What is known of the site and the time, and the profiles.
 * @throws `TypeError` for `profiles` that are not a list of profiles: `[profiles.google]`, and not `['google']`.
 *
 * @example
 * ```ts
 * import { lintArticle, profiles } from '@standfirst/check'
 * import { defineArticle, formatIssues } from '@standfirst/core'
 *
 * const article = defineArticle({
 *   url: 'https://example.com/a/',
 *   language: 'en',
 *   title: 'A',
 *   summary: 'About A.',
 *   publishedAt: '2026-11-23T09:30:00Z',
 * })
 * formatIssues(lintArticle(article, { profiles: [profiles.msn] }))
 * // → 'error short-title at title: ...'
 * ```
 */
export function lintArticle(article: Article, options: LintOptions = {}): Finding[] {
  expectOptions(options, 'lintArticle')
  checkOptions(options, { profiles: 'objects' })
  expectParsed(article)
  const findings: Finding[] = []
  const run = (rules: readonly Rule[], profile?: string) => {
    for (const rule of rules) {
      rule(
        article,
        (issue) => findings.push({ ...issue, article: article.id, ...(profile && { profile }) }),
        options,
      )
    }
  }
  run([longTitle, markupInText, missingSummary, missingAlt, shareImageType])
  run([missingFile, futureDate, deadLink])
  for (const { name, rules } of options.profiles ?? []) run(rules, name)
  if (options.lock) findings.push(...checkLock(options.lock, [article], { gone: false }))
  return findings
}
