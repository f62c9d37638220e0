import { type Issue, type PlainArticleInput, safeParseArticle } from '@standfirst/core'

/**
 * An article that `parseArticle` takes: what it would refuse is left out and reported.
 *
 * @param article - What a source says.
 * @param path - Where it is in the source.
 * @param issues - Receives what the gate says.
 * @returns `undefined` if what every article must have is refused.
 */
export function fitForGate(
  article: PlainArticleInput,
  path: Issue['path'],
  issues: Issue[],
): PlainArticleInput | undefined {
  let fit: Record<string, unknown> = { ...article }
  for (let round = 0; round < 20; round++) {
    const result = safeParseArticle(fit)
    const errors = result.issues.filter(({ severity }) => severity === 'error')
    const refused = result.success ? [] : [...new Set(errors.map(({ path: [key] }) => key))]
    for (const issue of result.success ? [] : errors) {
      const lost = required.has(String(issue.path[0])) || issue.path.length === 0
      issues.push({
        ...issue,
        severity: lost ? 'error' : 'warning',
        path: [...path, ...issue.path],
      })
    }
    if (result.success) return fit as unknown as PlainArticleInput
    if (refused.some((key) => key === undefined || required.has(String(key)))) return undefined
    fit = Object.fromEntries(Object.entries(fit).filter(([key]) => !refused.includes(key)))
  }
  return undefined
}

const required: ReadonlySet<string> = new Set([
  'url',
  'language',
  'title',
  'summary',
  'publishedAt',
])
