import { type Feed, type Issue, safeParseArticle } from '@standfirst/core'
import type { ResolvedConfig } from './resolved-config.ts'
import type { StandfirstConfig } from './standfirst-config.ts'

/**
 * Read what an article has where it doesn't say. Its addresses are from the site's, not from each
 * article's.
 *
 * @param feed - The publication, whose authors and publisher every article has.
 * @returns The defaults, and every problem of those that the configuration gives.
 */
export function resolveDefaults(
  {
    authors,
    defaults = {},
    publisher,
  }: Pick<StandfirstConfig, 'authors' | 'defaults' | 'publisher'>,
  feed: Feed,
): { defaults: ResolvedConfig['defaults']; issues: Issue[] } {
  const ofSite = {
    language: feed.language,
    ...(publisher !== undefined && feed.publisher && { publisher: feed.publisher }),
    ...(authors !== undefined && feed.authors && { authors: feed.authors }),
  }
  const names = Object.keys(defaults)
  const sample = {
    ...{ title: feed.title, summary: feed.title, publishedAt: '2000-01-01T00:00:00Z' },
    sections: [{ kind: 'prose', content: feed.title }],
    ...ofSite,
    ...defaults,
    url: feed.url,
  }
  const result = safeParseArticle(sample, { baseUrl: feed.url })
  const issues = result.issues
    .filter(({ path }) => names.includes(String(path[0])))
    .map((issue) => ({ ...issue, path: ['defaults', ...issue.path] }))
  if (!result.success) return { defaults: { ...ofSite, ...defaults }, issues }
  const article = result.article as unknown as Record<string, unknown>
  const read = names.flatMap((name) => (name in article ? [[name, article[name]] as const] : []))
  return { defaults: { ...ofSite, ...defaults, ...Object.fromEntries(read) }, issues }
}
