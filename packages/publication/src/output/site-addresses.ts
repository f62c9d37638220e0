import type { Feed } from '@standfirst/core'
import { type Aliased, aliasRedirects } from './alias-redirects.ts'
import type { PublicationOutputs } from './publication-outputs.ts'
import type { Site } from './site.ts'

/**
 * Every address that a link within the site may lead to: articles, lists, feeds, files, and old addresses
 * that lead to one.
 *
 * @param planned - What is made of the publication as a whole.
 * @param copied - Paths within the output folder of the files that are copied.
 * @param articles - The articles that may be read, with their former addresses (default: they have none).
 */
export function siteAddresses(
  feed: Feed,
  site: Site,
  planned: PublicationOutputs,
  copied: readonly string[],
  articles: Iterable<Aliased> = [],
): Set<string> {
  const made = [...planned.feeds, ...planned.outputs].map(({ path }) => path)
  return new Set([
    site.feed.url,
    ...Object.keys(aliasRedirects(site, articles).redirects),
    ...feed.articles.map(({ url }) => url),
    ...[...made.map(folderOf), ...copied, ...copied.map(folderOf)].map((path) => site.urlOf(path)),
  ])
}

/** Where hosts show the page of a folder. */
function folderOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1')
}
