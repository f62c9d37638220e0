import { createReadStream, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { boundaryOf } from '@standfirst/publication'
import { type Context, Hono } from 'hono'
import { getMimeType } from 'hono/utils/mime'
import { framedPage } from './framed-page.ts'
import { articlePolicy } from './guard.ts'
import type { PreviewContext, PreviewState } from './preview-state.ts'
import { siteFile } from './site-files.ts'
import { readViewState } from './view-state.ts'

/** The site as it would be built, at `/site/`: each file is rendered when it is asked for. */
export function siteRoutes({ state: now }: PreviewContext): Hono {
  const app = new Hono()
  app.get('/site/*', (context) => {
    const state = now()
    const path = pathOf(context.req.url)
    const found = path === undefined ? undefined : (siteFile(path, state) ?? asset(path, state))
    if (path === undefined || !found) return context.notFound()
    if ('file' in found) return fileResponse(context, found.file)
    const text = found.render()
    const type = getMimeType(path) ?? 'text/plain'
    const { searchParams } = new URL(context.req.url)
    const { scheme } = readViewState(searchParams)
    return context.body(
      path.endsWith('.html') ? framedPage(text, state.site?.config.feed.url, scheme) : text,
      200,
      headers(readable[type] ?? type),
    )
  })
  return app
}

/** Types that browsers save rather than show. */
const readable: Record<string, string> = {
  'application/rss+xml': 'application/xml',
  'application/atom+xml': 'application/xml',
  'application/ld+json': 'application/json',
  'text/markdown': 'text/plain',
}

function headers(type: string) {
  const text = /^text\/|[/+](?:xml|json)$/.test(type)
  return {
    'Content-Type': text && !type.includes('charset') ? `${type}; charset=utf-8` : type,
    'Content-Security-Policy': articlePolicy,
  }
}

/** The path within the output folder that an address stands for; none that leaves it. */
function pathOf(url: string): string | undefined {
  const parts = new URL(url).pathname.slice('/site/'.length).split('/').map(decode)
  const path = parts.join('/')
  if (parts.some((part) => part === undefined || /^\.{1,2}$|[/\\\p{Cc}]/u.test(part)))
    return undefined
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}

/** A file of the folder that is copied as it is. */
function asset(path: string, { site }: PreviewState): { file: string } | undefined {
  if (!site) return undefined
  const { config } = site
  const file = join(config.assets, path)
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined
  // A link in the folder may lead anywhere: what is outside stays there.
  return boundaryOf(config).holds(realpathSync(file)) ? { file } : undefined
}

function fileResponse(context: Context, file: string): Response {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return context.notFound() as Response
  const body = Readable.toWeb(createReadStream(file)) as ReadableStream
  return context.body(body, 200, headers(getMimeType(file) ?? 'application/octet-stream'))
}
