import { Agent, fetch as undiciFetch } from 'undici'
import { isAddress, isPublicAddress, privateAddress, publicLookup } from './public-lookup.ts'

/** A function like `fetch` of the web. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** How one address is asked. */
export interface UrlRequest {
  headers: Record<string, string>
  signal: AbortSignal
  isPrivateAllowed: boolean
  method?: 'GET' | 'HEAD' | undefined
  /** In the place of the one that connects to judged addresses alone. */
  fetch: Fetch | undefined
}

/**
 * Ask one address; redirects are not followed.
 *
 * @param use - What is to be done with the answer, while it is open.
 */
export async function requestUrl<Result>(
  url: URL,
  { fetch, headers, isPrivateAllowed, method = 'GET', signal }: UrlRequest,
  use: (response: Response) => Promise<Result>,
): Promise<Result> {
  // Connections to an address are made without a look-up.
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!isPrivateAllowed && isAddress(host) && !isPublicAddress(host)) {
    throw Object.assign(new Error(`\`${host}\` is in no public network`), { code: privateAddress })
  }
  const init: RequestInit = { headers, method, signal, redirect: 'manual' }
  if (fetch) return use(await fetch(url.href, init))
  const dispatcher = new Agent(isPrivateAllowed ? {} : { connect: { lookup: publicLookup } })
  try {
    return await use((await undiciFetch(url.href, { ...init, dispatcher } as never)) as never)
  } finally {
    await dispatcher.destroy()
  }
}
