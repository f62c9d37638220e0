import { ArticleError } from '../issue/article-error.ts'
import type { Issue } from '../issue/issue.ts'
import type { Article } from '../model/article.ts'
import type { FeedInput } from '../model/article-input.ts'
import type { Feed } from '../model/feed.ts'
import type { Json } from '../model/json.ts'
import { expectOptions } from '../options/expect-options.ts'
import { articleInputSchema } from '../schema/article-schema.ts'
import { feedInputSchema } from '../schema/feed-schema.ts'
import { anything } from '../schema/fields.ts'
import { once } from '../schema/once.ts'
import { checkSchema, type SchemaResult, takeFitting } from './check-schema.ts'
import { completeArticle } from './complete-article.ts'
import { completeFeed } from './complete-feed.ts'
import { duplicateIds } from './duplicate-ids.ts'
import { judgeRest } from './judge-rest.ts'
import { feedLimits, limitsOf } from './limits.ts'
import { type ParseOptions, parseSnapshot } from './parse-article.ts'
import { sharedSlugs } from './shared-slugs.ts'
import { snapshot } from './snapshot.ts'
import { isObject } from './tidy-nodes.ts'

/** What {@linkcode safeParseFeed} gives: a feed with warnings, or what is wrong. */
export type SafeParseFeedResult =
  | { success: true; feed: Feed; issues: Issue[] }
  | { success: false; issues: Issue[] }

/**
 * Check that a value is a feed, and bring it and its articles into their one form, newest first.
 *
 * @param value - Anything; not changed.
 * @param options - Configuration.
 * @returns The feed, sharing nothing with `value`.
 * @throws {@linkcode ArticleError} if there is any error: all of them are listed.
 */
export function parseFeed(value: unknown, options: ParseOptions = {}): Feed {
  expectOptions(options, 'parseFeed')
  const result = safeParseFeed(value, options)
  if (!result.success) throw new ArticleError(result.issues, 'feed')
  return result.feed
}

/**
 * {@linkcode parseFeed} without throwing, whatever the value is.
 *
 * @param value - Anything; not changed.
 * @param options - Configuration.
 */
export function safeParseFeed(value: unknown, options: ParseOptions = {}): SafeParseFeedResult {
  expectOptions(options, 'safeParseFeed')
  const issues: Issue[] = []
  const limits = limitsOf(options.limits, feedLimits)
  const fitting = options.sections?.length ? undefined : takeFitting(whole(), value, limits)
  const copy = (fitting as Json | undefined) ?? snapshot(value, limits, issues)
  if (copy === undefined) return { success: false, issues }

  const result: SchemaResult<FeedInput> = fitting ? { success: true, data: fitting } : check(copy)
  if (!result.success) issues.push(...result.issues)
  const articles: (Article | undefined)[] = []
  if (isObject(copy) && Array.isArray(copy.articles)) {
    copy.articles.forEach((item, index) => {
      const found: Issue[] = []
      const article = fitting
        ? completeArticle(item as never, options.baseUrl, found)
        : parseSnapshot(item, options, found)
      for (const issue of found) {
        issues.push({ ...issue, path: ['articles', index, ...issue.path] })
      }
      articles.push(article)
    })
  }
  for (const issue of duplicateIds(articles)) issues.push(issue)
  const complete = articles.filter((article) => article !== undefined)
  for (const issue of sharedSlugs(complete)) issues.push(issue)
  if (!result.success) {
    const rest = judgeRest(copy, result.issues, check, (input, found) =>
      completeFeed(input, [], found),
    )
    issues.push(...rest)
  }
  const feed = result.success ? completeFeed(result.data, complete, issues) : undefined
  if (feed && !issues.some((issue) => issue.severity === 'error')) {
    if (options.onIssue) for (const issue of issues) options.onIssue(issue)
    return { success: true, feed, issues }
  }
  return { success: false, issues }
}

/**
 * State a feed in code: {@linkcode parseFeed} with a typed input.
 *
 * @param input - Feed; its articles may be ready ones.
 * @param options - Configuration.
 * @throws {@linkcode ArticleError} if there is any error: all of them are listed.
 *
 * @example
 * ```ts
 * import { defineFeed } from '@standfirst/core'
 *
 * const feed = defineFeed({
 *   title: 'Example News',
 *   description: 'What happened.',
 *   url: 'https://example.com/',
 *   feedUrl: 'https://example.com/feed.xml',
 *   language: 'en',
 *   articles: [],
 * })
 * feed.articles.length // → 0
 * ```
 */
export function defineFeed(input: FeedInput, options: ParseOptions = {}): Feed {
  expectOptions(options, 'defineFeed')
  return parseFeed(input, options)
}

function check(copy: Json): SchemaResult<FeedInput> {
  return checkSchema(schema(), copy)
}

const schema = once(() => feedInputSchema(anything()))

/** With its articles, which are otherwise checked one by one. */
const whole = once(() => feedInputSchema(articleInputSchema()))
