import type { Feed } from '@standfirst/core'
import { type HtmlPageOptions, html, renderHtmlList, renderHtmlPage } from '@standfirst/html'
import { renderSitemap } from '@standfirst/sitemap'
import { Hono } from 'hono'
import { alternates, forms } from './forms.ts'

/**
 * Make the site of a feed: a list for people, a page for each article, and the feed for readers at an
 * address for each form.
 *
 * @param feed - Feed; its articles' pages are at their own addresses.
 * @param css - The stylesheet of all pages.
 */
export function createApp(feed: Feed, css: string): Hono {
  const { origin } = new URL(feed.url)
  const frame: HtmlPageOptions = {
    alternates: alternates(origin),
    stylesheets: [`${origin}/theme.css`],
    header: html`<a href="/">${feed.title}</a>`,
    footer: html`Follow: ${forms.map(({ path, title }) => html`<a href="${path}">${title}</a> `)}`,
  }
  const app = new Hono()

  app.get('/', (context) => context.html(renderHtmlList(feed, { ...frame, page: true })))

  for (const article of feed.articles) {
    if (article.status === 'draft' || article.status === 'withheld') continue
    const page = renderHtmlPage(article, { ...frame, titleSuffix: ` – ${feed.title}` })
    app.get(new URL(article.url).pathname, (context) => context.html(page))
  }

  for (const { path, render, type } of forms) {
    const body = render({ ...feed, feedUrl: `${origin}${path}` })
    // JSON is UTF-8 always; XML says so in its first line, and this says it to everyone.
    const parameter = type.endsWith('xml') ? '; charset=utf-8' : ''
    app.get(path, (context) => context.body(body, 200, { 'Content-Type': type + parameter }))
  }

  const sitemap = renderSitemap(feed.articles)
  app.get('/sitemap.xml', (context) =>
    context.body(sitemap, 200, { 'Content-Type': 'application/xml; charset=utf-8' }),
  )
  app.get('/theme.css', (context) =>
    context.body(css, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  )
  return app
}
