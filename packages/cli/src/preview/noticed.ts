import { type Finding, lintArticle } from '@standfirst/check'
import type { Article } from '@standfirst/core'
import { knownAddresses } from './known-addresses.ts'
import type { Entry, LoadedSite, PreviewState } from './preview-state.ts'

/** What the gate and lint say of an article by itself; found once, when it is first asked for. */
export function noticed(entry: Entry, { site }: PreviewState): readonly Finding[] {
  const found = known.get(entry)
  if (found) return found
  const { article, issues } = entry
  const all = [...issues, ...(article && site ? lint(article, site) : [])]
  known.set(entry, all)
  return all
}

const known = new WeakMap<Entry, readonly Finding[]>()

function lint(article: Article, site: LoadedSite): Finding[] {
  const { feed, profiles } = site.config
  const options = { addresses: knownAddresses(site), profiles, now: new Date().toISOString() }
  return lintArticle(article, options).filter(
    // What lies beside the site on the same host is not the site's to know.
    ({ code, path }) => code !== 'dead-link' || valueAt(article, path).startsWith(feed.url),
  )
}

function valueAt(article: Article, path: readonly (string | number)[]): string {
  const value = path.reduce<unknown>(
    (at, key) => (at as Record<string | number, unknown> | undefined)?.[key],
    article,
  )
  return String(value)
}
