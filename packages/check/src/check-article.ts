import { type Article, expectOptions } from '@standfirst/core'
import { checkAgreement } from './agree/check-agreement.ts'
import type { AgreementOptions } from './agree/subject.ts'
import { expectArticle } from './expect-article.ts'
import type { Finding, Outputs } from './finding.ts'
import { lintArticle } from './lint/lint-article.ts'
import type { LintOptions } from './lint/rule.ts'

/** Configuration for {@linkcode checkArticle}. */
export interface CheckOptions extends AgreementOptions, LintOptions {}

/**
 * Check an article, and that its outputs agree with it and so with each other.
 *
 * @param article - Article that has passed the gate; not changed.
 * @param outputs - What was made of it (default: nothing, and only the article is checked).
 * @param options - Configuration.
 * @returns Findings, as `formatIssues` of core prints them; none if all is well.
 */
export function checkArticle(
  article: Article,
  outputs: Outputs = {},
  options: CheckOptions = {},
): Finding[] {
  expectOptions(options, 'checkArticle')
  expectArticle(article)
  return [...lintArticle(article, options), ...checkAgreement(article, outputs, options)]
}
