import type { Feed } from '@standfirst/core'
import { type HtmlPageOptions, html, renderHtmlList, renderHtmlPage } from '@standfirst/html'
import { renderSitemap } from '@standfirst/sitemap'
import { type Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { alternates, forms } from './forms.ts'

/**
 * Make the site of a feed: a list for people, a page for each article, and the feed for readers at an
 * address for each form. Whoever has a document already, and says so, gets 304 and no body.
 *
 * @param feed - Feed; its articles' pages are at their own addresses.
 * @param css - The stylesheets, by their addresses: of all pages, and of the feeds in a browser.
 */
export function createApp(feed: Feed, css: Record<'/theme.css' | '/feed.css', string>): Hono {
  const { origin } = new URL(feed.url)
  const frame: HtmlPageOptions = {
    alternates: alternates(origin),
    stylesheets: [`${origin}/theme.css`],
    header: html`<a href="/">${feed.title}</a>`,
    footer: html`Follow: ${forms.map(({ path, title }) => html`<a href="${path}">${title}</a> `)}`,
  }
  const app = new Hono()
  app.use(etag())

  app.get('/', (context) => context.html(renderHtmlList(feed, { ...frame, page: true })))

  for (const article of feed.articles) {
    if (article.status === 'draft' || article.status === 'withheld') continue
    const page = renderHtmlPage(article, { ...frame, titleSuffix: ` – ${feed.title}` })
    app.get(new URL(article.url).pathname, (context) => context.html(page))
  }

  for (const { path, render, type } of forms) {
    const body = render({ ...feed, feedUrl: `${origin}${path}` })
    app.get(path, (context) =>
      context.body(body, 200, { 'Content-Type': feedType(type, context), Vary: 'Accept' }),
    )
  }

  const sitemap = renderSitemap(feed.articles)
  app.get('/sitemap.xml', (context) =>
    context.body(sitemap, 200, { 'Content-Type': 'application/xml; charset=utf-8' }),
  )
  for (const [path, body] of Object.entries(css)) {
    app.get(path, (context) =>
      context.body(body, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
    )
  }
  return app
}

/** A browser shows XML with its stylesheet by its plain type only, and asks for `text/html` first. */
function feedType(type: string, { req }: Context): string {
  if (!type.endsWith('xml')) return type
  const plain = req.header('Accept')?.includes('text/html') ? 'application/xml' : type
  return `${plain}; charset=utf-8`
}
