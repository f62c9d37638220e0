import {
  type Feed,
  isUnpublished,
  type Rights,
  resolveRights,
  rslContent,
  tdmReservation,
} from '@standfirst/core'
import { contentSignal, contentUsage } from '@standfirst/rights'
import { pagePath } from './page-path.ts'
import type { Site } from './site.ts'

/** A policy of a part of the site, and where that is. */
export interface OwnPolicy {
  /** Path pattern as in robots.txt: all that starts with it, or, with `$` at its end, it alone. */
  place: string
  rights: Rights
}

/**
 * The policies of articles and pages of which files for robots must tell beside the publication's own: the longest
 * place first, and never one of which the file says the same without it.
 *
 * @param feed - All articles that may be read.
 */
export function ownPolicies(
  feed: Feed,
  { feed: house, outputs, sitePages }: Pick<Site, 'feed' | 'outputs' | 'sitePages'>,
): OwnPolicy[] {
  if (!house.rights) return []
  const known = new Map<string, [rights: Rights, terms: string]>()
  const policyOf = (own: Rights | undefined) => {
    const key = JSON.stringify(own ?? null)
    const found = known.get(key)
    if (found) return found
    const rights = resolveRights({ rights: own }, house) ?? {}
    const policy: [Rights, string] = [rights, termsOf(rights)]
    known.set(key, policy)
    return policy
  }
  const usual = termsOf(house.rights)
  const pages = outputs.pages ? sitePages.pages.map(({ article }) => article) : []
  const placed = [
    ...feed.articles.flatMap(({ rights, url }) =>
      placesOf(url, house.url).map((place) => ({ place, own: rights })),
    ),
    ...pages.flatMap((page) =>
      isUnpublished(page)
        ? []
        : [...placesOf(page.url, house.url), ...twinOf(page.url)].map((place) => ({
            place,
            own: page.rights,
          })),
    ),
  ]
  // What stands within the place of another is told after it, where it says something else again.
  placed.sort((one, other) => inOrder(one.place, other.place))
  const kept = new Map<string, OwnPolicy & { terms: string }>()
  for (const { own, place } of placed) {
    const [rights, terms] = policyOf(own)
    if (terms !== (around(place, kept)?.terms ?? usual)) kept.set(place, { place, rights, terms })
  }
  return [...kept.values()].reverse().map(({ place, rights }) => ({ place, rights }))
}

/** All that files for robots can say of a policy. */
function termsOf(rights: Rights): string {
  return JSON.stringify([
    rslContent(rights, '/'),
    tdmReservation(rights),
    contentSignal(rights),
    contentUsage(rights),
  ])
}

/** The shorter one first. */
function inOrder(one: string, other: string): number {
  return one.length - other.length || (one < other ? 1 : one > other ? -1 : 0)
}

/** What holds at a place: that of the longest one that it starts with. */
function around<Kept>(place: string, kept: ReadonlyMap<string, Kept>): Kept | undefined {
  if (kept.size === 0) return undefined
  for (let end = place.length; end > 0; end--) {
    const found = kept.get(place.slice(0, end))
    if (found) return found
  }
  return undefined
}

/** Where the Markdown of a page is that is no article: beside its folder, not in it. */
function twinOf(url: string): string[] {
  const path = patternOf(url)
  return path.endsWith('/') && path !== '/' ? [`${path.slice(0, -1)}.md`] : []
}

/** Where the page at an address is, and all of its forms beside it. */
function placesOf(url: string, site: string): string[] {
  const page = pagePath(url, site)
  if (page === undefined) return []
  const path = patternOf(url)
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (name === '') {
    // All else lies in the folder of the home page.
    return page === 'index.html' ? [`${path}$`, `${path}index.`] : [path]
  }
  const isFile = page.slice(page.lastIndexOf('/') + 1) === decodeURIComponent(name)
  return isFile ? [path.replace(/[^.]+$/, '')] : [`${path}$`, `${path}/`]
}

/** The path of an address; two characters have a meaning of their own in patterns. */
function patternOf(url: string): string {
  return new URL(url).pathname.replace(/\*/g, '%2A').replace(/\$/g, '%24')
}
