import {
  ArticleError,
  type Issue,
  migrateArticle,
  type ParseOptions,
  type SafeParseResult,
  safeParseArticle,
} from '@standfirst/core'
import type { StoreOptions } from '../store-options.ts'

/**
 * Let a value of any version of the format through the gate.
 *
 * @param defaults - What it has where it doesn't say (default: nothing).
 */
export function gateArticle(
  value: unknown,
  options: ParseOptions,
  defaults?: StoreOptions['defaults'],
): SafeParseResult {
  const isFlat =
    typeof value === 'object' &&
    value !== null &&
    'schemaVersion' in value &&
    value.schemaVersion === 0
  if (!isFlat) return safeParseArticle(withDefaults(value, defaults), options)
  const issues: Issue[] = []
  try {
    const migrated = migrateArticle(value, {
      limits: options.limits,
      onIssue: (issue) => issues.push(issue),
    })
    const result = safeParseArticle(withDefaults(migrated, defaults), options)
    return { ...result, issues: [...issues, ...result.issues] }
  } catch (error) {
    if (error instanceof ArticleError) return { success: false, issues: [...error.issues] }
    throw error
  }
}

function withDefaults(value: unknown, defaults: StoreOptions['defaults']): unknown {
  if (!defaults || typeof value !== 'object' || value === null || Array.isArray(value)) return value
  try {
    const said = Object.entries(value).filter(([, member]) => member !== undefined)
    return { ...defaults, ...Object.fromEntries(said) }
  } catch {
    // The gate says what is wrong with it.
    return value
  }
}
