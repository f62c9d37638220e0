import { type Issue, slugify } from '@standfirst/core'
import { pagePath } from '../output/page-path.ts'

/** What of an article is looked at, and may become another. */
interface Addressed {
  url: string
  title: string
}

/**
 * Give items of a feed that share an address one of their own each: all of them are kept, and on a site each needs
 * a page. The first keeps it, but for the home page, which is none of theirs.
 *
 * @param articles - In the order of the feed; those whose address is another's are changed.
 * @param site - Absolute address of the site, with a final slash.
 * @returns A warning for each that was changed.
 */
export function giveOwnAddresses(articles: readonly Addressed[], site: string): Issue[] {
  const taken = new Set([placeOf(site, site)])
  // What has an address of its own keeps it, wherever it stands.
  const shared = articles.filter((article) => {
    const place = placeOf(article.url, site)
    return taken.has(place) || !taken.add(place)
  })
  const indexes = new Map(articles.map((article, index) => [article, index]))
  const numbers = new Map<string, number>()
  return shared.map((article): Issue => {
    const { url } = article
    const own = freeAddress(article, site, taken, numbers)
    taken.add(placeOf(own, site))
    article.url = own
    return {
      code: 'assumed-address',
      severity: 'warning',
      message: `Found the address \`${url}\` of another item, or of the home page, expected one of its own: it was given \`${own}\``,
      path: ['articles', indexes.get(article) ?? 0, 'url'],
      fix: 'Give the item a `link` of its own.',
    }
  })
}

/** What an address stands for: the file of its page, or the address elsewhere. */
function placeOf(url: string, site: string): string {
  return pagePath(url, site)?.normalize('NFC').toLowerCase() ?? url
}

/** @param numbers - The last number that was added to each address: to count up to it again would take long. */
function freeAddress(
  { title, url }: Addressed,
  site: string,
  taken: ReadonlySet<string>,
  numbers: Map<string, number>,
): string {
  const [bare = ''] = url.split('#')
  const isOwn = pagePath(url, site) !== undefined
  const isHome = placeOf(url, site) === placeOf(site, site)
  const name = encodeURIComponent(slugify(title.slice(0, 60)))
  const start = isHome ? new URL(`${name}/`, site).href : bare
  const folder = start.replace(/(?:\/|\/?[^/]*\.\w+)$/, '')
  let own = start
  for (let number = numbers.get(start) ?? 1; taken.has(placeOf(own, site)); ) {
    number++
    own = isOwn ? `${folder}-${number}/` : `${bare}#${number}`
    numbers.set(start, number)
  }
  return own
}
