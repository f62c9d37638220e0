import { type Part, parts } from '@standfirst/publication'
import type { LoadedSite } from './preview-state.ts'

/** A part of the publication that has feeds of its own, as the preview names it. */
export interface FeedPart extends Part {
  /** In addresses, and to choose it by: `tag/mcp`. */
  key: string
}

/** The parts of a publication, found once, by their keys. */
export function feedParts(site: LoadedSite): ReadonlyMap<string, FeedPart> {
  const found = known.get(site)
  if (found) return found
  const list = parts(site.feed, site.site).parts.map((part): [string, FeedPart] => {
    const key = part.folder.replace(/\/$/, '')
    return [key, { ...part, key }]
  })
  list.sort(([one], [other]) => (one < other ? -1 : 1))
  const map = new Map(list)
  known.set(site, map)
  return map
}

const known = new WeakMap<LoadedSite, ReadonlyMap<string, FeedPart>>()
