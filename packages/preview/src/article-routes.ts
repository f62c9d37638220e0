import { outputPath } from '@standfirst/publication'
import { type Context, Hono } from 'hono'
import { type ArticleView, articleView } from './article-view.ts'
import { articlePolicy } from './guard.ts'
import { noticed } from './noticed.ts'
import { ownNames } from './pane/own-names.ts'
import { panesOf } from './pane/panes.ts'
import type { Entry, PreviewContext, PreviewState } from './preview-state.ts'
import { siteFile } from './site-files.ts'
import { articleMain } from './view/article-main.ts'
import { document } from './view/document.ts'
import { invalidMain } from './view/invalid-main.ts'
import { overviewMain } from './view/overview-main.ts'
import { articlePath } from './view/paths.ts'
import { addressOf, readViewState } from './view-state.ts'

/** The articles: the overview, each with its outputs, and each output by itself. */
export function articleRoutes({ readSource, state: now }: PreviewContext): Hono {
  const app = new Hono()
  const views = new WeakMap<Entry, ArticleView>()

  /** The article in all its forms: as it is, or as it last was when it was valid. */
  const viewOf = (entry: Entry, state: PreviewState): ArticleView | undefined => {
    const article = entry.article ?? entry.last
    if (!article || !state.site) return undefined
    let view = views.get(entry)
    if (!view) {
      view = articleView(article, entry.article ? noticed(entry, state) : [], state.site)
      views.set(entry, view)
    }
    return view
  }

  app.get('/articles', ({ html, req }) => {
    const choice = readViewState(new URL(req.url).searchParams)
    const state = now()
    const main = overviewMain(state, choice, readSource)
    return html(document(state, choice, { path: '/articles', title: 'Overview', main }))
  })

  const show = (context: Context) => {
    const state = now()
    const { key, output } = context.req.param()
    const entry = state.byKey.get(key ?? '')
    const pane = panesOf(state.site).find(({ name }) => name === output)
    if (!entry || (output !== undefined && !pane)) return context.notFound()
    const choice = readViewState(new URL(context.req.url).searchParams)
    const view = viewOf(entry, state)
    const main = view
      ? articleMain({ entry, view, choice, readSource }, pane)
      : invalidMain({ entry, readSource }, choice)
    const path = articlePath(entry.key, pane?.name)
    return context.html(
      document(state, choice, { path, title: entry.title, current: entry.key, main }),
    )
  }
  app.get('/articles/:key', show)
  app.get('/articles/:key/:output', show)

  app.get('/raw/articles/:key/:output', (context) => {
    const state = now()
    const { key, output } = context.req.param()
    const entry = state.byKey.get(key)
    const view = entry && viewOf(entry, state)
    const raw = view && rawForm(view, output)
    if (!raw) return context.notFound()
    return context.body(raw.text, 200, {
      'Content-Type': `${raw.type}; charset=utf-8`,
      'Content-Security-Policy': articlePolicy,
    })
  })

  // Where the preview shows what has an address of the site.
  app.get('/-/go', (context) => {
    const { searchParams } = new URL(context.req.url)
    const state = now()
    const url = (searchParams.get('url') ?? '').replace(/[?#].*$/s, '')
    const entry = state.entries.find(({ article }) => article?.url === url)
    if (entry) {
      const path = articlePath(entry.key, searchParams.get('output') ?? undefined)
      return context.redirect(addressOf(path, readViewState(searchParams)))
    }
    const path = state.site && outputPath(url, state.site.config.feed.url)
    return path === undefined || !siteFile(path, state)
      ? context.notFound()
      : context.redirect(`/site/${path}`)
  })
  return app
}

/** An output by itself, in a media type that browsers show. */
function rawForm(view: ArticleView, output: string): { text: string; type: string } | undefined {
  const own = view.own[ownNames(view.site.config.renderers).indexOf(output)]
  if (own) return { text: own.text, type: shownType(own.type) }
  if (output === 'email') {
    const { email } = view.texts
    return email === undefined ? undefined : { text: JSON.parse(email).html, type: 'text/html' }
  }
  const [form, type = ''] = (Object.hasOwn(rawForms, output) && rawForms[output]) || []
  const text = form && view.texts[form]
  return text === undefined ? undefined : { text, type }
}

/** The media type that a browser shows what it would save. */
function shownType(type: string): string {
  if (/[/+]json\b/.test(type)) return 'application/json'
  if (/[/+]xml\b/.test(type)) return 'application/xml'
  return /^text\/html\b/.test(type) ? 'text/html' : 'text/plain'
}

/** What stands at the address of an output by itself, and its media type. */
const rawForms: Readonly<Record<string, readonly [keyof ArticleView['texts'], string]>> = {
  markdown: ['markdown', 'text/plain'],
  rss: ['rss', 'application/xml'],
  atom: ['atom', 'application/xml'],
  'json-feed': ['jsonFeed', 'application/json'],
  'json-ld': ['jsonLd', 'application/json'],
  text: ['text', 'text/plain'],
  'standard-site': ['standardSite', 'application/json'],
  activitypub: ['activitypub', 'application/json'],
}
