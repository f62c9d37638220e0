import type { FeedForm } from '@standfirst/publication'
import { type Context, Hono } from 'hono'
import { feedParts } from './feed-parts.ts'
import { type FeedView, feedView } from './feed-view.ts'
import { articlePolicy } from './guard.ts'
import { feedPanesOf, readerPane } from './pane/feed-panes.ts'
import { digestText } from './pane/file-panes.ts'
import type { PreviewContext, PreviewState } from './preview-state.ts'
import { readFeed } from './read-feed.ts'
import { document } from './view/document.ts'
import { feedMain } from './view/feed-main.ts'
import { feedPath } from './view/paths.ts'
import { readerForms } from './view/reader.ts'
import { readerDocument } from './view/reader-document.ts'
import { addressOf, readViewState } from './view-state.ts'

/** The feeds: as a reader app shows them, each of their forms, and those by themselves. */
export function feedRoutes({ state: now }: PreviewContext): Hono {
  const app = new Hono()
  const views = new WeakMap<PreviewState, Map<string, FeedView>>()

  /** The feed of all, or of the part that is named; nothing for a part that isn't there. */
  const viewOf = (state: PreviewState, key: string | undefined): FeedView | undefined => {
    const part = state.site && key !== undefined ? feedParts(state.site).get(key) : undefined
    if (!state.site || (key !== undefined && !part)) return undefined
    const known = views.get(state) ?? new Map<string, FeedView>()
    views.set(state, known)
    const view = known.get(key ?? '') ?? feedView(state.site, part)
    known.set(key ?? '', view)
    return view
  }

  const show = (context: Context) => {
    const state = now()
    const { form = 'rss', index = '0', output = readerPane.name, part } = context.req.param()
    const view = viewOf(state, part)
    const pane = view && feedPanesOf(view).find(({ name }) => name === output)
    if (!view || !pane || !readerForms.has(form)) return context.notFound()
    const { pathname, searchParams } = new URL(context.req.url)
    const choice = readViewState(searchParams)
    const reading = { name: form, index: Number(index) }
    const main = feedMain({ view, choice, reading, version: state.version }, pane)
    const parts = { path: pathname, title: 'Feed', feed: part ?? 'all', main }
    return context.html(document(state, choice, parts))
  }
  const showItem = (context: Context) => {
    const view = viewOf(now(), context.req.param('part'))
    const form = readerForms.get(context.req.param('form') ?? '')
    const text = form && view?.texts[form]
    const item = text && readFeed(text).items[Number(context.req.param('index'))]
    if (!view || !item) return context.notFound()
    const { scheme } = readViewState(new URL(context.req.url).searchParams)
    return context.body(readerDocument(item, view.site.config.feed.url, scheme), 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': articlePolicy,
    })
  }
  const showForm = (context: Context) => {
    const view = viewOf(now(), context.req.param('part'))
    const output = context.req.param('output') ?? ''
    const digest = view && output === 'digest' ? digestText(view.site, view.part) : undefined
    if (digest !== undefined) {
      return context.body(JSON.parse(digest).html, 200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': articlePolicy,
      })
    }
    const form = readerForms.get(output)
    const text = form && view?.texts[form]
    if (!form || text === undefined) return context.notFound()
    return context.body(text, 200, {
      'Content-Type': `${types[form]}; charset=utf-8`,
      'Content-Security-Policy': articlePolicy,
    })
  }
  for (const feed of ['/feed', '/feeds/:part']) {
    app.get(feed, show)
    app.get(`${feed}/reader/:form/:index{\\d+}`, show)
    app.get(`${feed}/:output`, show)
    app.get(`/raw${feed}/reader/:form/:index{\\d+}`, showItem)
    app.get(`/raw${feed}/:output`, showForm)
  }

  // Where the form that chooses a feed leads.
  app.get('/feeds', (context) => {
    const { searchParams } = new URL(context.req.url)
    const part = searchParams.get('part') || undefined
    const output = searchParams.get('output') ?? readerPane.name
    // A part has no outbox, for one.
    const view = viewOf(now(), part)
    const isThere = view && feedPanesOf(view).some(({ name }) => name === output)
    const path = feedPath(isThere && output !== readerPane.name ? output : undefined, part)
    return context.redirect(addressOf(path, readViewState(searchParams)))
  })
  return app
}

const types: Record<FeedForm['name'], string> = {
  rss: 'application/xml',
  atom: 'application/xml',
  jsonFeed: 'application/json',
}
