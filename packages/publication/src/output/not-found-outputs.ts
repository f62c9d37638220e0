import type { Feed } from '@standfirst/core'
import { renderHtmlList } from '@standfirst/html'
import type { PlannedOutput } from './planned-output.ts'
import type { Site } from './site.ts'

/** Newest articles that the page offers instead. */
const offered = 5

/**
 * Plan the page that hosts of static sites show for an address that leads nowhere, if the assets'
 * folder has none of its own.
 *
 * @param feed - All articles that may be read, newest first; their sections may be missing.
 */
export function notFoundOutputs(feed: Feed, site: Site): PlannedOutput[] {
  const { html: given, outputs, siteAssets } = site
  const { notFound: path, theme } = outputs
  if (path === false || siteAssets.hasNotFound) return []
  const { advice, title } = site.design.notFound
  const articles = feed.articles.slice(0, offered)
  // It stands for every address, and so has none of its own.
  const page: Feed = { ...feed, title, description: advice, url: '', articles }
  const frame = site.frameOf(path)
  return [
    {
      path,
      articles,
      state: [title, advice, articles.length],
      render: (onIssue) =>
        renderHtmlList(page, {
          ...frame,
          // It is shown at any depth: only an address from the root leads to the stylesheet.
          stylesheets: [
            ...(theme === false ? [] : [new URL(site.urlOf(theme)).pathname]),
            ...(given.stylesheets ?? []),
          ],
          robots: 'noindex',
          alternates: [],
          page: true,
          onIssue,
        }),
    },
  ]
}
