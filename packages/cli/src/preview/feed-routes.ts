import { type Context, Hono } from 'hono'
import type { FeedForm } from '../output/site.ts'
import { type FeedView, feedView } from './feed-view.ts'
import { articlePolicy } from './guard.ts'
import { feedPanes, readerPane } from './pane/feed-panes.ts'
import type { PreviewContext, PreviewState } from './preview-state.ts'
import { readFeed } from './read-feed.ts'
import { document } from './view/document.ts'
import { feedMain } from './view/feed-main.ts'
import { feedPath } from './view/paths.ts'
import { readerForms } from './view/reader.ts'
import { readerDocument } from './view/reader-document.ts'
import { readViewState } from './view-state.ts'

/** The feed: as a reader app shows it, each of its forms, and those by themselves. */
export function feedRoutes({ state: now }: PreviewContext): Hono {
  const app = new Hono()
  const views = new WeakMap<PreviewState, FeedView>()

  const viewOf = (state: PreviewState): FeedView | undefined => {
    let view = views.get(state)
    if (view || !state.site) return view
    view = feedView(state.site)
    views.set(state, view)
    return view
  }

  const show = (context: Context) => {
    const state = now()
    const view = viewOf(state)
    const { form = 'rss', index = '0', output = readerPane.name } = context.req.param()
    const pane = feedPanes.find(({ name }) => name === output)
    if (!view || !pane || !readerForms.has(form)) return context.notFound()
    const { pathname, searchParams } = new URL(context.req.url)
    const choice = readViewState(searchParams)
    const reading = { name: form, index: Number(index) }
    const main = feedMain({ view, choice, reading, version: state.version }, pane)
    const parts = { path: pathname, title: 'Feed', feed: 'all', main }
    return context.html(document(state, choice, parts))
  }
  app.get('/feed', show)
  app.get('/feed/reader/:form/:index{\\d+}', show)
  app.get(`${feedPath(':output')}`, show)

  app.get('/raw/feed/reader/:form/:index{\\d+}', (context) => {
    const view = viewOf(now())
    const form = readerForms.get(context.req.param('form'))
    const text = form && view?.texts[form]
    const item = text && readFeed(text).items[Number(context.req.param('index'))]
    if (!view || !item) return context.notFound()
    const { scheme } = readViewState(new URL(context.req.url).searchParams)
    return context.body(readerDocument(item, view.site.config.feed.url, scheme), 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': articlePolicy,
    })
  })
  app.get('/raw/feed/:output', (context) => {
    const view = viewOf(now())
    const form = readerForms.get(context.req.param('output'))
    const text = form && view?.texts[form]
    if (!form || text === undefined) return context.notFound()
    return context.body(text, 200, {
      'Content-Type': `${types[form]}; charset=utf-8`,
      'Content-Security-Policy': articlePolicy,
    })
  })
  return app
}

const types: Record<FeedForm['name'], string> = {
  rss: 'application/xml',
  atom: 'application/xml',
  jsonFeed: 'application/json',
}
