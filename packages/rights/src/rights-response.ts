import {
  checkOptions,
  expectOptions,
  optionError,
  type Payment,
  type Rights,
  readableRights,
  rightsPermissions,
} from '@standfirst/core'
import { type Crawler, knownCrawlers } from './crawlers.ts'
import { headerUrl } from './header-url.ts'

/** Configuration for {@linkcode rightsResponse}. */
export interface RightsResponseOptions {
  /** Absolute address of the RSL document, which has the terms in full (default: none). */
  rsl?: string | undefined
  /** Crawlers, by whose purpose a request's use is told (default: `knownCrawlers.crawlers`). */
  crawlers?: readonly Crawler[] | undefined
  /** Whether a request has been paid for (default: none has). */
  isPaid?: ((request: Request) => boolean) | undefined
}

/**
 * Answer a crawler whose use a policy sells: 402 (RFC 9110, section 15.5.3), with the address of the
 * RSL document as `link`, and the price as `crawler-price`.
 *
 * What a request is for is told by the product token of its `User-Agent`, which anyone can write: it
 * turns away those who say who they are. Only a use that is `conditional` for a price or at an address
 * where it is paid is answered; one that is denied is told in robots.txt, and people are never asked.
 *
 * `crawler-price` is a vendor's header (Cloudflare's pay per crawl), and stands only where the price is
 * for a crawl. robots.txt, the RSL document and terms have to be served without asking.
 *
 * @param given - Policy that holds for what is asked for; it is not changed.
 * @param request - What was asked; its body is not read.
 * @param options - Configuration.
 * @throws `TypeError` for options of a wrong kind, such as `isPaid` that gives a promise.
 * @returns `undefined` if the request is to be answered as any other. Where a cache stands between,
 *   send `vary: User-Agent` with those answers, too: else it gives them to crawlers.
 * @see {@link https://developers.cloudflare.com/ai-crawl-control/features/pay-per-crawl/}
 *
 * @example
 * ```ts
 * const rights: Rights = { ai: { train: 'conditional' }, payment: { kind: 'crawl', amount: '0.01', currency: 'USD' } }
 * const request = new Request('https://example.com/a/', { headers: { 'user-agent': 'GPTBot/1.2' } })
 * rightsResponse(rights, request)?.status // → 402
 * ```
 */
export function rightsResponse(
  given: Rights,
  request: Request,
  options: RightsResponseOptions = {},
): Response | undefined {
  expectOptions(options, 'rightsResponse')
  checkOptions(options, { rsl: 'string', crawlers: 'objects', isPaid: 'function' })
  const { crawlers = knownCrawlers.crawlers, isPaid, rsl } = options
  const [rights] = readableRights(given, undefined)
  const { payment } = rights
  const uses = usesOf(request.headers.get('user-agent') ?? '', crawlers)
  const permissions = rightsPermissions(rights)
  const sold = uses.find((use) => permissions[use] === 'conditional')
  const url = headerUrl(payment?.url, ['payment', 'url'])
  const price = priceOf(payment)
  if (!sold || !payment || !(price || url) || hasPaid(request, isPaid)) return undefined

  const document = headerUrl(rsl, ['rsl'])
  const lines = [
    `Use for ${names[sold]} is for a payment${price ? ` (${payment.kind}: ${price})` : ''}.`,
    ...(url ? [`Pay or agree at ${url}`] : []),
    ...(document ? [`Terms: ${document}`] : []),
  ]
  return new Response(request.method === 'HEAD' ? null : `${lines.join('\n')}\n`, {
    status: 402,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      vary: 'User-Agent',
      'x-content-type-options': 'nosniff',
      ...(document && { link: `<${document}>; rel="license"; type="application/rsl+xml"` }),
      ...(price && payment.kind === 'crawl' && { 'crawler-price': price }),
    },
  })
}

/** A promise is no yes: it would let in everyone. */
function hasPaid(request: Request, isPaid: RightsResponseOptions['isPaid']): boolean {
  const paid: unknown = isPaid?.(request) ?? false
  if (typeof paid === 'boolean') return paid
  throw optionError('What `isPaid` gave', paid, 'true or false')
}

/** The price as the vendor writes it, `USD 0.01`; nothing that could be more than a price. */
function priceOf({ amount, currency }: Partial<Payment> = {}): string | undefined {
  const isPrice = /^\d+(?:\.\d+)?$/.test(String(amount)) && /^[A-Z]{3}$/.test(String(currency))
  return isPrice ? `${currency} ${amount}` : undefined
}

const names = { search: 'search', input: 'answers of a model', train: 'training' }

/** What those who have a product token in a `User-Agent` (RFC 9110, section 10.1.5) collect pages for. */
function usesOf(userAgent: string, crawlers: readonly Crawler[]): Crawler['purpose'][] {
  const tokens = new Set(userAgent.toLowerCase().match(/[a-z0-9][\w.-]*/g))
  return crawlers
    .filter(({ agent }) => typeof agent === 'string' && tokens.has(agent.toLowerCase()))
    .map(({ purpose }) => purpose)
}
