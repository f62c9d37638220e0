import assert from 'node:assert/strict'
import { type Issue, safeParseArticle } from '@standfirst/core'
import { wholeArticle } from '../whole-article.ts'
import { isNamed } from './is-named.ts'
import type { Rendering } from './rendering.ts'
import { saidTexts } from './said-texts.ts'

/**
 * Assert that the output says each text of an article outside of its sections, or an issue names it: where another
 * text there changes nothing, the format does not carry it.
 */
export function assertLossesTold(render: Rendering): void {
  const article = wholeArticle()
  const issues: Issue[] = []
  const output = render(article, (issue) => void issues.push(issue))
  for (const { other, path, text } of saidTexts(article)) {
    if (path[0] === 'sections' || issues.some((issue) => isNamed(issue.path, path, article)))
      continue
    const result = safeParseArticle(other(anotherText(text)))
    if (!result.success) continue
    const lost = `\`${path.join('.')}\` is lost, and no issue says so: report it by \`reportLosses\``
    assert.notEqual(render(result.article), output, lost)
  }
}

/** A text of the same kind. */
function anotherText(text: string): string {
  if (/^\d{4}-/.test(text)) return text.replace(/^\d{4}/, '2024')
  return /[a-z]/.test(text) ? text.replace(/[a-z]+(?=[^a-z]*$)/, (word) => `${word}zq`) : `${text}1`
}
