import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { Issue } from '../issue/issue.ts'
import type { Article } from '../model/article.ts'
import type { ArticleInput, FeedInput } from '../model/article-input.ts'
import type { Feed } from '../model/feed.ts'
import { safeParseArticle } from './parse-article.ts'
import { safeParseFeed } from './parse-feed.ts'

/**
 * The gate for articles as a Standard Schema, for libraries that take one.
 *
 * @see {@link https://standardschema.dev}
 */
export const articleSchema: StandardSchemaV1<ArticleInput, Article> = {
  '~standard': {
    version: 1,
    vendor: 'standfirst',
    validate(value) {
      const result = safeParseArticle(value)
      return result.success ? { value: result.article } : { issues: failures(result.issues) }
    },
  },
}

/** The gate for feeds as a Standard Schema. */
export const feedSchema: StandardSchemaV1<FeedInput, Feed> = {
  '~standard': {
    version: 1,
    vendor: 'standfirst',
    validate(value) {
      const result = safeParseFeed(value)
      return result.success ? { value: result.feed } : { issues: failures(result.issues) }
    },
  },
}

function failures(issues: readonly Issue[]): StandardSchemaV1.Issue[] {
  return issues
    .filter((issue) => issue.severity === 'error')
    .map(({ fix, message, path }) => ({ message: fix ? `${message}. ${fix}` : message, path }))
}
