import assert from 'node:assert/strict'
import { type Issue, labels } from '@standfirst/core'
import { wholeArticle } from '../whole-article.ts'
import { isNamed } from './is-named.ts'
import type { Rendering } from './rendering.ts'

/** Assert that the output of a retracted article says that it was retracted, or an issue does. */
export function assertRetractionTold(render: Rendering): void {
  const article = { ...wholeArticle(), status: 'retracted' as const }
  const issues: Issue[] = []
  const output = render(article, (issue) => void issues.push(issue))
  if (issues.some((issue) => isNamed(issue.path, ['status'], article))) return
  const isTold = output.includes(labels(article.language).retracted) || /\bretract/i.test(output)
  assert.ok(isTold, 'The article was retracted, and neither the output nor an issue says so')
}
