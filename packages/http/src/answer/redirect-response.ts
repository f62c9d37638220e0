/**
 * Lead to another address for good. It is kept as long as pages are: it might be taken back.
 *
 * @param to - Absolute address, or a path.
 */
export function redirectResponse(to: string, cacheControl: string): Response {
  return new Response(null, {
    status: 301,
    headers: { location: to, 'cache-control': cacheControl },
  })
}
