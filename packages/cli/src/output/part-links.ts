import { filterFeed } from '@standfirst/core'
import type { HtmlPageOptions } from '@standfirst/html'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { outputPath } from './output-path.ts'

/** The addresses of the lists of categories and tags, for pages to link to; none where none is made. */
export function partLinks(config: ResolvedConfig): Pick<HtmlPageOptions, 'categoryUrl' | 'tagUrl'> {
  const { feeds, outputs } = config
  if (!outputs.lists) return {}
  return {
    ...(feeds.by.includes('category') && {
      categoryUrl: ({ slug }) => partUrl('category', slug, config),
    }),
    ...(feeds.by.includes('tag') && { tagUrl: (tag) => partUrl('tag', tag, config) }),
  }
}

// The same few are asked for by each of many articles.
const known = new WeakMap<ResolvedConfig, Map<string, string | undefined>>()

function partUrl(by: 'category' | 'tag', name: string, config: ResolvedConfig): string | undefined {
  const urls = known.get(config) ?? new Map<string, string | undefined>()
  known.set(config, urls)
  const key = `${by} ${name}`
  if (!urls.has(key)) {
    const { url } = filterFeed({ ...config.feed, articles: [] }, { [by]: name })
    // What no folder can be named after has no list.
    urls.set(key, outputPath(url, config.feed.url)?.endsWith('index.html') ? url : undefined)
  }
  return urls.get(key)
}
