import { addressKey } from './address-key.ts'

/** Where old addresses lead now. */
export interface Redirects {
  /**
   * @param key - Key of the path that is asked for.
   * @param search - Its query with `?`, or nothing.
   * @returns Where it leads by this very query.
   */
  withQuery(key: string, search: string): string | undefined
  /** Where it leads whatever the query is. */
  withoutQuery(key: string): string | undefined
}

/**
 * Prepare redirects.
 *
 * @param given - Absolute addresses or paths, to absolute addresses or paths.
 * @param site - Absolute address of the site: a target on its host is given as a path.
 */
export function createRedirects(given: Readonly<Record<string, string>>, site: string): Redirects {
  const targets = new Map<string, string>()
  const { origin } = new URL(site)
  for (const [from, to] of Object.entries(given)) {
    if (!URL.canParse(from, site) || !URL.canParse(to, site)) continue
    const { pathname, search } = new URL(from, site)
    const target = new URL(to, site)
    const isOwn = target.origin === origin
    if (target.protocol !== 'http:' && target.protocol !== 'https:') continue
    const key = addressKey(pathname)
    if (key === undefined) continue
    targets.set(key + search, isOwn ? target.href.slice(origin.length) : target.href)
  }
  return {
    withQuery: (key, search) => (search === '' ? undefined : targets.get(key + search)),
    withoutQuery: (key) => targets.get(key),
  }
}
