import { renderAtom } from '@standfirst/atom'
import { type Feed, isUnpublished, safeParseArticle } from '@standfirst/core'
import { type HtmlPageOptions, html, renderHtmlList, renderHtmlPage } from '@standfirst/html'
import { renderOpml } from '@standfirst/import/opml'
import { renderJsonFeed } from '@standfirst/json-feed'
import { renderRss } from '@standfirst/rss'
import { Hono } from 'hono'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { type ImagePolicy, withImages } from './images.ts'
import { type RefreshOptions, refresh, subscribe } from './refresh.ts'
import { riverOf } from './river.ts'
import type { Store } from './store.ts'

/** What the reader is set to. */
export interface AppOptions extends RefreshOptions {
  /** Where it is: `http://localhost:3000`. */
  origin: string
  images: ImagePolicy
  /** The stylesheet of its pages. */
  css: string
}

const forms = [
  ['/rss.xml', renderRss, 'application/rss+xml'],
  ['/atom.xml', renderAtom, 'application/atom+xml'],
  ['/feed.json', renderJsonFeed, 'application/feed+json'],
] as const

/** Make the reader: the river, each article, the list of feeds with its forms, and the river as a feed. */
export function createApp(store: Store, options: AppOptions): Hono {
  const { css, images, origin } = options
  const frame: HtmlPageOptions = {
    stylesheets: ['/theme.css'],
    header: html`<a href="/">River</a> <a href="/feeds">Feeds</a>`,
    footer: html`The river as a feed: ${forms.map(([path]) => html`<a href="${path}">${path}</a> `)}`,
  }
  const placeholder = `${origin}/picture.svg`
  const app = new Hono()
  app.use(csrf(), secureHeaders())

  app.get('/', (context) => {
    const page = Math.max(1, Math.trunc(Number(context.req.query('page'))) || 1)
    const { feed, isLast, numbers } = riverOf(store, origin, page)
    const pages = (number: number) => `${origin}/${number > 1 ? `?page=${number}` : ''}`
    const shown = feed.articles.map((article) => withImages(article, images, placeholder))
    const articles = shown.map(({ article }) => article)
    return context.html(
      renderHtmlList(
        { ...feed, articles },
        {
          ...frame,
          page: true,
          alternates: forms.map(([path, , type]) => ({ href: origin + path, type })),
          articleUrl: ({ id }) => `/articles/${numbers.get(id)}`,
          intro: feed.articles.length
            ? undefined
            : html`<p>Nothing is here yet: <a href="/feeds">follow a feed</a>.</p>`,
          newerUrl: page > 1 ? pages(page - 1) : undefined,
          olderUrl: isLast ? undefined : pages(page + 1),
        },
      ),
      200,
      policyHeaders(shown[0]?.sources ?? []),
    )
  })

  app.get('/articles/:number{[0-9]+}', (context) => {
    const stored = store.article(Number(context.req.param('number')))
    const parsed = stored && safeParseArticle(stored.article)
    if (!parsed?.success || isUnpublished(parsed.article)) return context.notFound()
    const isAsked = context.req.query('images') !== undefined
    const { article, sources } = withImages(parsed.article, isAsked ? 'show' : images, placeholder)
    const { name, url = article.url } = article.source ?? {}
    const canAsk = images === 'ask' && !isAsked
    const page = renderHtmlPage(article, {
      ...frame,
      after: html`<p>From <a href="${url}">${name ?? url}</a>: <a href="${article.url}">the original</a>${
        canAsk && html` · <a href="?images">Load pictures and recordings</a>`
      }</p>`,
    })
    return context.html(page, 200, policyHeaders(sources))
  })

  app.get('/feeds', (context) => context.html(feedsPage(store, frame, origin)))
  app.post('/feeds', async (context) => {
    const { address } = await context.req.parseBody()
    const problem = await subscribe(store, String(address ?? '').trim(), options)
    if (problem) return context.html(feedsPage(store, frame, origin, problem), 422)
    return context.redirect('/feeds', 303)
  })
  app.post('/feeds/remove', async (context) => {
    const { address } = await context.req.parseBody()
    store.unsubscribe(String(address))
    return context.redirect('/feeds', 303)
  })
  app.post('/refresh', async (context) => {
    await refresh(store, options)
    return context.redirect('/', 303)
  })

  for (const [path, render, type] of forms) {
    app.get(path, (context) => {
      const { feed } = riverOf(store, origin)
      // The full text is others' to give.
      const text = render({ ...feed, feedUrl: origin + path }, { content: 'summary' })
      return context.body(text, 200, { 'Content-Type': `${type}; charset=utf-8` })
    })
  }
  app.get('/feeds.opml', (context) => {
    const outlines = store.subscriptions().map(({ feed, url }) => ({
      title: feed?.title || url,
      feed: url,
      url: feed?.url,
    }))
    const text = renderOpml({ title: 'Feeds', outlines })
    return context.body(text, 200, { 'Content-Type': 'text/x-opml; charset=utf-8' })
  })
  app.get('/theme.css', (context) =>
    context.body(css, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  )
  app.get('/picture.svg', (context) =>
    context.body(picture, 200, { 'Content-Type': 'image/svg+xml' }),
  )
  return app
}

/** What a page may load, said to the browser, too. */
function policyHeaders(sources: readonly string[]): Record<string, string> {
  const loaded = sources.join(' ') || "'none'"
  return {
    'Content-Security-Policy': `default-src 'none'; style-src 'self'; img-src ${loaded}; media-src ${loaded}; base-uri 'none'; form-action 'self'`,
  }
}

/** What stands where a picture of others is not loaded. */
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9" width="320" height="180"><path fill="#888" fill-opacity=".2" d="M0 0h16v9H0z"/><path fill="none" stroke="#888" stroke-width=".2" d="M3 7l3-3 2 2 2-3 3 4z"/></svg>\n'

function feedsPage(store: Store, frame: HtmlPageOptions, origin: string, problem?: string): string {
  const subscriptions = store.subscriptions().map(
    ({ feed, problem, url }) => html`<li>
<a href="${feed?.url || url}">${feed?.title || url}</a> <code>${url}</code>${problem && html`<br>${problem}`}
<form method="post" action="/feeds/remove"><input type="hidden" name="address" value="${url}"><button>Remove ${feed?.title || url}</button></form>
</li>`,
  )
  const page: Feed = {
    title: 'Feeds',
    description: 'What the river is made of.',
    url: `${origin}/feeds`,
    language: 'en',
    articles: [],
  }
  return renderHtmlList(page, {
    ...frame,
    page: true,
    intro: html`${problem && html`<p role="alert">${problem}</p>`}
<form method="post" action="/feeds"><label>Address of a feed or a site <input type="url" name="address" required></label> <button>Follow</button></form>
<form method="post" action="/refresh"><button>Look for what is new</button></form>
<ul>${subscriptions}</ul>
<p><a href="/feeds.opml">The list as OPML</a></p>`,
  })
}
