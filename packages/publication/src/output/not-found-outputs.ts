import type { Feed } from '@standfirst/core'
import { html, renderHtmlList, type SafeHtml } from '@standfirst/html'
import type { SiteLink } from '../config/site-link.ts'
import { linksFor } from './links-for.ts'
import type { PlannedOutput } from './planned-output.ts'
import type { Site } from './site.ts'

/** Newest articles that the page offers instead, where it is of no manual. */
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
  const { look, navigation } = site.design
  const { gone, newest, title } = site.design.notFound
  // Who looks for a page of a manual looks for a subject, and for nothing new.
  const subjects = look === 'docs' ? linksFor(navigation, feed.language, feed.language) : []
  const articles = subjects.length > 0 ? [] : feed.articles.slice(0, offered)
  const space = gone.endsWith('。') ? '' : ' '
  const description = articles.length > 0 ? `${gone}${space}${newest}` : gone
  // It stands for every address, and so has none of its own.
  const page: Feed = { ...feed, title, description, url: '', articles }
  const frame = site.frameOf(path)
  return [
    {
      path,
      articles,
      state: [title, description, subjects],
      render: (onIssue) =>
        renderHtmlList(page, {
          ...frame,
          ...(subjects.length > 0 && { intro: listOf(subjects) }),
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

function listOf(links: readonly SiteLink[]): SafeHtml {
  return html`<ul>${links.map(({ label, url }) => html`<li><a href="${url}">${label}</a></li>`)}</ul>`
}
