import { ArticleError } from '../issue/article-error.ts'
import type { Issue, OnIssue } from '../issue/issue.ts'
import type { Article } from '../model/article.ts'
import type { ArticleInput, BuiltInSectionInput, SectionInput } from '../model/article-input.ts'
import type { Json } from '../model/json.ts'
import { expectOptions } from '../options/expect-options.ts'
import { articleInputSchema } from '../schema/article-schema.ts'
import { once } from '../schema/once.ts'
import { applyDefinitions } from './apply-definitions.ts'
import { checkSchema, type SchemaResult, takeFitting } from './check-schema.ts'
import { completeArticle } from './complete-article.ts'
import type { DefinedSection, DefinedSectionInput } from './define-section.ts'
import { judgeRest } from './judge-rest.ts'
import { articleLimits, type Limits, limitsOf } from './limits.ts'
import { snapshot } from './snapshot.ts'
import { isObject, tidySections } from './tidy-nodes.ts'
import { isVersion, unknownVersion } from './unknown-version.ts'

/** Configuration for {@linkcode parseArticle}. */
export interface ParseOptions {
  /** Absolute address that relative ones resolve to (default: the article's own address). */
  baseUrl?: string | undefined
  /** Kinds of sections, made by `defineSection`, to check and lower. */
  sections?: readonly DefinedSection[] | undefined
  /** How large the input may be. */
  limits?: Partial<Limits> | undefined
  /**
   * Told each warning of what is let through, such as that a text looks like Markdown (default: nobody is
   * told; errors are thrown, or in the result).
   */
  onIssue?: OnIssue | undefined
}

/** What {@linkcode safeParseArticle} gives: an article with warnings, or what is wrong. */
export type SafeParseResult =
  | { success: true; article: Article; issues: Issue[] }
  | { success: false; issues: Issue[] }

/**
 * Check that a value is an article, and bring it into its one form: plain JSON with every default
 * filled in, addresses absolute, and content that every output can carry.
 *
 * @param value - Anything; not changed.
 * @param options - Configuration.
 * @returns The article, sharing nothing with `value`.
 * @throws {@linkcode ArticleError} if there is any error: all of them are listed.
 *
 * @example
 * ```ts
 * import { parseArticle } from '@standfirst/core'
 *
 * const article = parseArticle({
 *   url: 'https://example.com/a/',
 *   language: 'en',
 *   title: 'A',
 *   summary: 'About A.',
 *   publishedAt: '2026-11-23T09:30:00Z',
 * })
 * article.id // → 'https://example.com/a/'
 * ```
 */
export function parseArticle(value: unknown, options: ParseOptions = {}): Article {
  expectOptions(options, 'parseArticle')
  const result = safeParseArticle(value, options)
  if (!result.success) throw new ArticleError(result.issues)
  return result.article
}

/**
 * {@linkcode parseArticle} without throwing, whatever the value is.
 *
 * @param value - Anything; not changed.
 * @param options - Configuration.
 */
export function safeParseArticle(value: unknown, options: ParseOptions = {}): SafeParseResult {
  expectOptions(options, 'safeParseArticle')
  const issues: Issue[] = []
  const limits = limitsOf(options.limits, articleLimits)
  const fitting = options.sections?.length ? undefined : takeFitting(schema(), value, limits)
  const article = fitting
    ? completeArticle(fitting, options.baseUrl, issues)
    : parseOther(value, limits, options, issues)
  if (article && !issues.some((issue) => issue.severity === 'error')) {
    if (options.onIssue) for (const issue of issues) options.onIssue(issue)
    return { success: true, article, issues }
  }
  return { success: false, issues }
}

/**
 * State an article in code: {@linkcode parseArticle} with a typed input.
 *
 * @param input - Article; what has a default may be left out, and rich text may be a string: plain text,
 *   for Markdown take `md` or `markdownToContent` of `@standfirst/markdown`.
 * @param options - Configuration; with `sections`, their `data` is typed too. `onIssue` is told warnings.
 * @throws {@linkcode ArticleError} if there is any error: all of them are listed.
 *
 * @example
 * ```ts
 * import { defineArticle } from '@standfirst/core'
 *
 * const article = defineArticle({
 *   url: 'https://example.com/a/',
 *   language: 'en',
 *   title: 'A',
 *   summary: 'About A.',
 *   authors: 'Ada Example',
 *   publishedAt: '2026-11-23',
 *   sections: [{ kind: 'steps', items: ['Write it once.', 'Publish it everywhere.'] }],
 * })
 * article.publishedAt // → '2026-11-23T00:00:00Z'
 * ```
 */
export function defineArticle<const Definitions extends readonly DefinedSection[] = []>(
  input: ArticleInput<
    Definitions extends readonly []
      ? SectionInput
      : BuiltInSectionInput | DefinedSectionInput<Definitions[number]>
  >,
  options: ParseOptions & { sections?: Definitions | undefined } = {},
): Article {
  expectOptions(options, 'defineArticle')
  return parseArticle(input, options)
}

/** Parse what the schema doesn't take as it is: it is tidied first, or there is something wrong. */
function parseOther(
  value: unknown,
  limits: Limits,
  options: ParseOptions,
  issues: Issue[],
): Article | undefined {
  const copy = snapshot(value, limits, issues)
  return copy === undefined ? undefined : parseSnapshot(copy, options, issues)
}

/** Parse a snapshot; it is changed. */
export function parseSnapshot(
  copy: Json,
  options: ParseOptions,
  issues: Issue[],
): Article | undefined {
  let unknown: Issue | undefined
  if (isObject(copy)) {
    unknown = unknownVersion(copy, [1, 2])
    if (unknown) {
      issues.push(unknown)
      // Whatever else would be said of it is wrong: another version has other rules.
      if (isVersion(copy.schemaVersion)) return undefined
      delete copy.schemaVersion
    }
    tidySections(copy.sections as Json, { key: 'sections', up: undefined }, issues)
    applyDefinitions(copy, options.sections ?? [], issues)
  }
  const result = check(copy)
  if (result.success) {
    const article = completeArticle(result.data, options.baseUrl, issues)
    return unknown ? undefined : article
  }
  const rest = judgeRest(copy, result.issues, check, (input, found) =>
    completeArticle(input, options.baseUrl, found),
  )
  issues.push(...result.issues, ...rest)
  return undefined
}

function check(copy: Json): SchemaResult<ArticleInput> {
  return checkSchema(schema(), copy)
}

const schema = once(() => articleInputSchema())
