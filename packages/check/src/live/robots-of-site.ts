import { fromHtml } from 'hast-util-from-html'
import { hidesFromSearch } from '../read/hides-from-search.ts'
import { isRestricting } from '../read/state-robots-hint.ts'
import type { LivePage } from './live-page.ts'
import type { LiveReader } from './live-reader.ts'
import { metaOf } from './page-links.ts'

/**
 * What a page tells search engines where that is the site's own: how much of its texts they show, and that the whole
 * site keeps out of their results, as the front page of ours says, too, and no sitemap names the page.
 *
 * @param isInSitemap - Whether a sitemap names an address.
 */
export async function robotsOfSite(
  { answer, isOwn, root }: LivePage,
  isInSitemap: (url: string) => boolean,
  reader: LiveReader,
): Promise<string | undefined> {
  const robots = metaOf(root, 'robots') ?? ''
  // How much is shown of its texts, a site says for itself.
  if (isRestricting(robots) && !/\bunavailable_after\b/i.test(robots)) return robots
  if (!isOwn || !hidesFromSearch(robots) || isInSitemap(answer.url) || isInSitemap(answer.asked)) {
    return undefined
  }
  const front = new URL('/', answer.url).href
  if (front === answer.url) return undefined
  const { text } = await reader.ask(front)
  return metaOf(fromHtml(text.slice(0, maxFront)), 'robots') === robots ? robots : undefined
}

/** Characters of the front page that hold its head. */
const maxFront = 500_000
