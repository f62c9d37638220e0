import { filterFeed } from '@standfirst/core'
import type { HtmlPageOptions } from '@standfirst/html'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { pagePath } from './page-path.ts'

/** The addresses of the lists of categories and tags, for pages to link to; none where none is made. */
export function partLinks({
  feed,
  feeds,
  outputs,
}: Pick<ResolvedConfig, 'feed' | 'feeds' | 'outputs'>): Pick<
  HtmlPageOptions,
  'categoryUrl' | 'tagUrl'
> {
  if (!outputs.lists) return {}
  // The same few are asked for by each of many articles.
  const urls = new Map<string, string | undefined>()

  function partUrl(by: 'category' | 'tag', name: string): string | undefined {
    const key = `${by} ${name}`
    if (!urls.has(key)) {
      const { url } = filterFeed({ ...feed, articles: [] }, { [by]: name })
      // What no folder can be named after has no list.
      urls.set(key, pagePath(url, feed.url)?.endsWith('index.html') ? url : undefined)
    }
    return urls.get(key)
  }

  return {
    ...(feeds.by.includes('category') && { categoryUrl: ({ slug }) => partUrl('category', slug) }),
    ...(feeds.by.includes('tag') && { tagUrl: (tag) => partUrl('tag', tag) }),
  }
}
