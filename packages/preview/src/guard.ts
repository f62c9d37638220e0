import type { MiddlewareHandler } from 'hono'

/**
 * Let only pages of this computer in, and let nothing that they show run or leave.
 *
 * A name that another site has pointed at this computer (DNS rebinding) is refused by its `Host`.
 */
export const guard: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? new URL(context.req.url).host
  if (!local.test(host)) return context.text('Open the preview as http://localhost.\n', 421)
  const site = context.req.header('sec-fetch-site')
  const foreign = site === 'cross-site' && context.req.header('sec-fetch-mode') !== 'navigate'
  if (foreign) return context.text('Only the preview itself may ask for this.\n', 403)
  await next()
  const { headers } = context.res
  headers.set('Cache-Control', 'no-store')
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Referrer-Policy', 'no-referrer')
  headers.set('Cross-Origin-Resource-Policy', 'same-origin')
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', ownPolicy)
}

const local = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/

/** The preview's own pages: their script and style, and pictures from anywhere. */
const ownPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src https: http: data:',
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * Articles as pages: nothing runs, whatever an article holds, also when the page is opened by itself.
 * Links open a window of their own.
 */
export const articlePolicy: string = [
  'sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  "style-src 'self' https: http: 'unsafe-inline'",
  'font-src https: http: data:',
  'img-src https: http: data:',
  'media-src https: http:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')
