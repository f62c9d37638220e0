import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { getConnInfo } from '@hono/node-server/conninfo'
import { createHandler } from '@standfirst/http'
import { mediaFolder } from '@standfirst/http/node'
import { createMcpServer } from '@standfirst/mcp'
import type { ResolvedConfig } from '@standfirst/publication'
import type { ArticleStore } from '@standfirst/store'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { rateLimiter } from 'hono-rate-limiter'
import { createDesk } from './desk.ts'
import type { Sessions } from './session.ts'
import { signInPage } from './view/sign-in.ts'

/** What a newsroom is made of. */
export interface NewsroomOptions {
  config: ResolvedConfig
  store: ArticleStore
  sessions: Sessions
  /** Folder in which uploaded pictures are kept. */
  folder: string
  /** The time that it is (default: the clock). */
  now?: (() => Date) | undefined
}

const file = (path: string) => readFileSync(new URL(`../public/${path}`, import.meta.url), 'utf8')
const theme = () =>
  readFileSync(fileURLToPath(import.meta.resolve('@standfirst/html/theme.css')), 'utf8')

/** A newsroom: the desk of its editors, and the site for people, feed readers and agents. */
export function createApp({
  config,
  folder,
  now = () => new Date(),
  sessions,
  store,
}: NewsroomOptions): Hono {
  const app = new Hono({ strict: false })
  const site = createHandler({ config, source: store, media: mediaFolder(folder), now })
  const mcp = createMcpServer({ config, source: store, now })
  const assets: Readonly<Record<string, [type: string, text: string]>> = {
    '/desk/desk.css': ['text/css', file('desk.css')],
    '/desk/editor.js': ['text/javascript', file('editor.js')],
    '/desk/theme.css': ['text/css', theme()],
  }

  const desk = new Hono({ strict: false })
  desk.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'", 'https:', 'data:'],
        mediaSrc: ["'self'", 'https:'],
        frameSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'same-origin',
    }),
  )
  desk.use(csrf())
  desk.use(
    bodyLimit({ maxSize: 10 * 2 ** 20, onError: (context) => context.text('Too large.', 413) }),
  )
  desk.use(async (context, next) => {
    context.header('cache-control', 'no-store')
    await next()
  })
  desk.get('/sign-in', (context) => context.html(signInPage()))
  desk.post(
    '/sign-in',
    rateLimiter({
      windowMs: 60_000,
      limit: 10,
      keyGenerator: addressOf,
      handler: (context) => context.html(signInPage('Too many attempts. Wait for a minute.'), 429),
    }),
    async (context) => {
      const { password } = await context.req.parseBody()
      if (typeof password === 'string' && (await sessions.signIn(context, password))) {
        return context.redirect('/desk/', 303)
      }
      return context.html(signInPage('That is not the password.'), 401)
    },
  )
  desk.use(async (context, next) => {
    if (await sessions.isIn(context)) return next()
    return context.req.method === 'GET'
      ? context.redirect('/desk/sign-in', 303)
      : context.text('Sign in first.', 401)
  })
  desk.post('/sign-out', async (context) => {
    await sessions.signOut(context)
    return context.redirect('/desk/sign-in', 303)
  })
  desk.route('/', createDesk({ config, folder, now, store }))
  desk.notFound((context) => context.text('There is nothing here.', 404))

  // Apart from the desk's own headers: the frame of a preview has no origin, and uses the theme.
  for (const [path, [type, text]] of Object.entries(assets)) {
    const headers = { 'content-type': type, 'x-content-type-options': 'nosniff' }
    app.get(path, (context) => context.body(text, 200, headers))
  }
  app.route('/desk', desk)
  app.all('/mcp', (context) => mcp.handler(context.req.raw))
  app.all('/mcp/server-card', (context) => mcp.handler(context.req.raw))
  app.all('/.well-known/mcp/*', (context) => mcp.handler(context.req.raw))
  app.all('*', (context) => site(context.req.raw))
  app.onError((error, context) => {
    // What was refused on purpose, such as the form of another site.
    if (error instanceof HTTPException) return error.getResponse()
    // A cursor that no list has given.
    if (error instanceof RangeError) return context.text('Found no such place in the list.', 400)
    process.stderr.write(`${error.stack}\n`)
    return context.text('Something went wrong.', 500)
  })
  return app
}

/** Who asks: everybody is one, where that can't be told. */
function addressOf(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? ''
  } catch {
    return ''
  }
}
