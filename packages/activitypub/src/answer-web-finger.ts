import type { WebFinger } from './web-finger.ts'

/** What a server answers to a question about an account. */
export type WebFingerAnswer =
  | { status: 200; content: WebFinger }
  | { status: 400 | 404; message: string }

/**
 * Answer a question at `/.well-known/webfinger` (RFC 7033, section 4.2): `400` without a `resource`, with several of
 * them or one that is no URI, `404` for one that nobody here is, and with `rel` only the links of these relations.
 *
 * The answer needs the media type `application/jrd+json` and, whatever it is, `Access-Control-Allow-Origin: *`
 * (section 5).
 *
 * @param accounts - Those that the host has, from {@linkcode webFinger}.
 * @param query - The query of the request.
 */
export function answerWebFinger(
  accounts: readonly WebFinger[],
  query: URLSearchParams,
): WebFingerAnswer {
  const [resource = '', ...others] = query.getAll('resource')
  if (resource === '' || others.length > 0) {
    return { status: 400, message: 'Expected one `resource`, such as `acct:news@example.com`.' }
  }
  const wanted = keyOf(resource)
  if (wanted === undefined) {
    return {
      status: 400,
      message: 'Expected a URI as `resource`, such as `acct:news@example.com`.',
    }
  }
  const found = accounts.find(({ aliases, subject }) =>
    [subject, ...aliases].some((one) => keyOf(one) === wanted),
  )
  if (!found) return { status: 404, message: 'There is nobody of that name here.' }
  const rels = query.getAll('rel')
  if (rels.length === 0) return { status: 200, content: found }
  const links = found.links.filter(({ rel }) => rels.includes(rel))
  return { status: 200, content: { ...found, links } }
}

/** What is the same for all spellings of a resource; `undefined` for what is no URI. */
function keyOf(resource: string): string | undefined {
  // Many leave the scheme out, as Mastodon lets them.
  const account = /^(?:acct:)?@?([^@\s/:]+@[^@\s/]+)$/i.exec(resource)?.[1]
  if (account !== undefined) return `acct:${account.toLowerCase()}`
  return URL.parse(resource)?.href
}
