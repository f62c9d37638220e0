import { type Article, chaptersOf, recordingOf } from '@standfirst/core'
import { pagePath } from './page-path.ts'
import type { Site } from './site.ts'

/**
 * Path of the file of an article's chapters within the output folder: beside its page, where the site has
 * RSS to name it in. `undefined` for an article that has none, or whose recording names a file of its own.
 */
export function chaptersPath(article: Article, site: Site): string | undefined {
  const page = pagePath(article.url, site.feed.url)
  if (page === undefined || !site.forms.some(({ name }) => name === 'rss')) return undefined
  if (recordingOf(article)?.chaptersUrl || chaptersOf(article).length === 0) return undefined
  return `${page.replace(/\.[a-z0-9]+$/i, '')}.chapters.json`
}
