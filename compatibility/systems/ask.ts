/** Ask a page of a site, or a place of its interface, signed in. */
export type Ask = (path: string, request?: RequestInit) => Promise<Response>

/** A request that sends JSON. */
export function json(body: unknown, method = 'POST'): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}
