import { type Article, type Feed, isUnpublished } from '@standfirst/core'
import { renderNewsSitemap, renderSitemapIndex, renderSitemaps } from '@standfirst/sitemap'
import type { PlannedOutput } from './planned-output.ts'
import type { Site } from './site.ts'

/**
 * Plan the sitemap: one document, or several and their index where there are many articles. Pages that
 * are no articles stand first, so that a new article changes the end alone.
 *
 * @param feed - All articles that may be read; of their sections, the pictures are enough.
 * @param lists - The lists that have a page of their own.
 * @param now - The time that it is, for the sitemap of news.
 */
export function sitemapOutputs(
  feed: Feed,
  lists: readonly Feed[],
  site: Site,
  now: string,
): PlannedOutput[] {
  const { sitemap } = site.outputs
  const planned: PlannedOutput[] = []
  const plan = (path: string, content: string): void => {
    planned.push({ path, articles: [], state: content, render: () => content })
  }
  if (sitemap !== false) {
    const own = feed.articles.filter(({ url }) => url.startsWith(feed.url))
    const pages = site.outputs.pages
      ? site.sitePages.pages.filter(({ article }) => !isUnpublished(article))
      : []
    const sitemaps = renderSitemaps([
      ...lists.map(listed),
      ...pages.map(({ article }) => article as Article),
      ...own.toReversed(),
    ])
    const [only] = sitemaps
    if (sitemaps.length === 1 && only) plan(sitemap, only.xml)
    else if (sitemaps.length > 1) {
      const names = sitemaps.map((_, index) => sitemap.replace(/(\.\w+)?$/, `-${index + 1}$1`))
      for (const [index, { xml }] of sitemaps.entries()) plan(names[index] ?? sitemap, xml)
      plan(
        sitemap,
        renderSitemapIndex(
          sitemaps.map(({ updatedAt }, index) => ({
            url: site.urlOf(names[index] ?? sitemap),
            updatedAt,
          })),
        ),
      )
    }
  }
  return [...planned, ...newsSitemapOutputs(feed, site, now)]
}

/**
 * Plan the sitemap of news, the only output that changes with the time alone.
 *
 * @param feed - All articles that may be read; their sections may be missing.
 * @param now - The time that it is.
 */
export function newsSitemapOutputs(
  feed: Feed,
  { outputs: { newsSitemap } }: Pick<Site, 'outputs'>,
  now: string,
): PlannedOutput[] {
  if (newsSitemap === false) return []
  const content = renderNewsSitemap(feed.articles, { now, publication: feed.title })
  return [{ path: newsSitemap, articles: [], state: content, render: () => content }]
}

/** A list as a sitemap sees it: an address, and when it was changed. */
function listed({ language, updatedAt, url }: Feed): Article {
  const page = { language, url, status: 'published', sections: [], translations: [], media: [] }
  return { ...page, ...(updatedAt && { updatedAt }) } as unknown as Article
}
