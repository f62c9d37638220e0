/** A form in which sites give what is new. */
export type FeedType = 'rss' | 'atom' | 'json-feed' | 'rdf' | 'h-feed'

/**
 * What a media type says of a feed. Types that are not of feeds alone, such as `application/json`, count
 * where the address looks like that of one: content systems name their interfaces by them, too.
 *
 * @param mediaType - As it is written, with parameters or without.
 * @param url - Absolute address that it is said of.
 * @returns `undefined` for what is no feed.
 */
export function feedTypeOf(mediaType: string | undefined, url: string): FeedType | undefined {
  const type = mediaType?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (types.has(type)) return types.get(type)
  if (!/^(?:application|text)\/(?:json|xml)$/.test(type) || !looksLikeFeed(url)) return undefined
  return type.endsWith('json') ? 'json-feed' : (typeOfAddress(url) ?? 'rss')
}

const types: ReadonlyMap<string, FeedType> = new Map([
  ['application/rss+xml', 'rss'],
  ['application/rss', 'rss'],
  ['application/x-rss+xml', 'rss'],
  ['text/rss+xml', 'rss'],
  ['text/rss', 'rss'],
  ['application/atom+xml', 'atom'],
  ['application/x.atom+xml', 'atom'],
  ['application/atom', 'atom'],
  ['text/atom+xml', 'atom'],
  ['application/feed+json', 'json-feed'],
  ['application/rdf+xml', 'rdf'],
])

/** Whether an address is like those that feeds have. */
export function looksLikeFeed(url: string): boolean {
  const { pathname, search } = new URL(url)
  const path = pathname.toLowerCase().replace(/\/+$/, '')
  return (
    /\.(?:rss|atom|rdf)$/.test(path) ||
    /\/(?:feeds?|rss2?|atom|rdf)(?:[._-]?\d)?(?:\.(?:xml|json|php|aspx?))?$/.test(path) ||
    /[._-](?:feed|rss|atom)\.(?:xml|json|php|aspx?)$/.test(path) ||
    /\/feeds?\/(?:posts\/default|rss2?|atom|json|all|main|videos)(?:\.(?:xml|json))?$/.test(path) ||
    /[?&](?:feed=(?:rss2?|atom|json|rdf)|format=(?:rss|atom|feed)|type=rss)\b/i.test(search)
  )
}

/** What an address says of the form of its feed. */
export function typeOfAddress(url: string): FeedType | undefined {
  const { pathname, search } = new URL(url)
  const [last] =
    /(?:json|atom|rdf|rss)(?![\s\S]*(?:json|atom|rdf|rss))/i.exec(pathname + search) ?? []
  const word = last?.toLowerCase()
  if (word === 'json') return 'json-feed'
  return word === 'atom' || word === 'rdf' || word === 'rss' ? word : undefined
}
