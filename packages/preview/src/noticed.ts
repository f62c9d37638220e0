import { type Finding, lintArticle } from '@standfirst/check'
import type { Article } from '@standfirst/core'
import { isOfSite, placeFindings, unrepeated } from '@standfirst/publication'
import { knownAddresses } from './known-addresses.ts'
import type { Entry, LoadedSite, PreviewState } from './preview-state.ts'

/** What the gate and lint say of an article by itself; found once, when it is first asked for. */
export function noticed(entry: Entry, { site }: PreviewState): readonly Finding[] {
  const before = known.get(entry)
  if (before) return before
  const { article, issues } = entry
  const found = article && site ? lint(article, site) : []
  const placed = site ? placeFindings(found, entry.source, site.config) : found
  const all = unrepeated([...issues, ...placed])
  known.set(entry, all)
  return all
}

const known = new WeakMap<Entry, readonly Finding[]>()

function lint(article: Article, site: LoadedSite): Finding[] {
  const { profiles } = site.config
  const addresses = knownAddresses(site)
  const options = { addresses, files: addresses, profiles, now: new Date().toISOString() }
  return lintArticle(article, options).filter((finding) => isOfSite(finding, article, site.site))
}
