import {
  ArticleError,
  type Issue,
  migrateArticle,
  type ParseOptions,
  type SafeParseResult,
  safeParseArticle,
} from '@standfirst/core'

/** Let a value of any version of the format through the gate. */
export function gateArticle(value: unknown, options: ParseOptions): SafeParseResult {
  const isFlat =
    typeof value === 'object' &&
    value !== null &&
    'schemaVersion' in value &&
    value.schemaVersion === 0
  if (!isFlat) return safeParseArticle(value, options)
  const issues: Issue[] = []
  try {
    const migrated = migrateArticle(value, {
      limits: options.limits,
      onIssue: (issue) => issues.push(issue),
    })
    const result = safeParseArticle(migrated, options)
    return { ...result, issues: [...issues, ...result.issues] }
  } catch (error) {
    if (error instanceof ArticleError) return { success: false, issues: [...error.issues] }
    throw error
  }
}
