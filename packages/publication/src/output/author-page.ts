import { type Author, type Feed, filterFeed } from '@standfirst/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { pagePath } from './page-path.ts'

/**
 * The address of the page that lists an author's articles; none where no such pages are made, or no
 * folder can be named after them.
 */
export function authorPage(
  { name }: Pick<Author, 'name'>,
  { feed, feeds, outputs }: Pick<ResolvedConfig, 'feed' | 'feeds' | 'outputs'>,
): string | undefined {
  if (!outputs.lists || !feeds.by.includes('author')) return undefined
  const { url }: Feed = filterFeed({ ...feed, articles: [] }, { author: name })
  return pagePath(url, feed.url)?.endsWith('index.html') ? url : undefined
}
