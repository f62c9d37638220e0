import { randomUUID } from 'node:crypto'
import { html, type SafeHtml } from '@standfirst/html'
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { articleRoutes } from './article-routes.ts'
import { assets } from './assets.ts'
import { feedRoutes } from './feed-routes.ts'
import { guard } from './guard.ts'
import { createLiveEvents } from './live-events.ts'
import { type LoadedPublication, type PreviewContext, previewState } from './preview-state.ts'
import { readSource } from './read-source.ts'
import { siteRoutes } from './site-routes.ts'
import { document } from './view/document.ts'
import { articlePath } from './view/paths.ts'
import { addressOf, readViewState } from './view-state.ts'

/** A preview, apart from the server that it listens at and the files that it watches. */
export interface Preview {
  /** Answers a request. */
  fetch(request: Request): Response | Promise<Response>
  /** Show the publication as it is now, in every open page. */
  update(loaded: LoadedPublication): void
}

/**
 * Make the preview of a publication: every article in every output, and its feed, with what was found.
 *
 * Outputs are rendered when somebody looks at them.
 *
 * @param loaded - The publication as it is at first.
 */
export function createPreview(loaded: LoadedPublication): Preview {
  let state = previewState(loaded, randomUUID())
  const events = createLiveEvents()
  const context: PreviewContext = {
    state: () => state,
    readSource: (file) => readSource(file, state),
  }
  const app = new Hono()
  app.use(guard)

  app.get('/', ({ redirect, req }) => {
    const first =
      state.entries.find(({ article }) => article?.status === 'published') ?? state.entries[0]
    const path = first ? articlePath(first.key) : '/articles'
    return redirect(addressOf(path, readViewState(new URL(req.url).searchParams)))
  })
  app.route('/', articleRoutes(context))
  app.route('/', feedRoutes(context))
  app.route('/', siteRoutes(context))

  app.get('/-/events', (request) =>
    streamSSE(request, async (stream) => {
      const tell = (data: string) => stream.writeSSE({ event: 'version', data })
      await tell(state.version)
      await new Promise<void>((resolve) => {
        const stop = events.listen((data) => void tell(data))
        stream.onAbort(() => {
          stop()
          resolve()
        })
      })
    }),
  )
  app.get('/-/:name', ({ body, notFound, req }) => {
    const name = req.param('name')
    const asset = Object.hasOwn(assets, name) ? assets[name] : undefined
    if (!asset) return notFound()
    return body(asset.read(), 200, { 'Content-Type': `${asset.type}; charset=utf-8` })
  })
  app.notFound(({ html: answer, req }) => {
    const { pathname, searchParams } = new URL(req.url)
    const parts = { path: '/articles', title: 'Not found', main: missing(pathname) }
    return answer(document(state, readViewState(searchParams), parts), 404)
  })

  return {
    fetch: (request) => app.fetch(request),
    update(next) {
      state = previewState(next, randomUUID(), state)
      events.tell(state.version)
    },
  }
}

function missing(path: string): SafeHtml {
  return html`<header class="heading"><h1>Nothing is here</h1></header><p class="empty">Found no article and no output at <code>${path}</code>. Choose one from the list.</p>`
}
