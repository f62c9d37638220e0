import type { Feed } from '@standfirst/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { publicationOutputs } from './publication-outputs.ts'
import { urlOf } from './site.ts'

/**
 * Every address that a link within the site may lead to: articles, lists, feeds and files.
 *
 * @param planned - What is made of the publication as a whole.
 * @param copied - Paths within the output folder of the files that are copied.
 */
export function siteAddresses(
  feed: Feed,
  config: ResolvedConfig,
  planned: ReturnType<typeof publicationOutputs>,
  copied: readonly string[],
): Set<string> {
  const paths = [...planned.feeds, ...planned.outputs].map(({ path }) =>
    path.replace(/(^|\/)index\.html$/, '$1'),
  )
  return new Set([
    config.feed.url,
    ...feed.articles.map(({ url }) => url),
    ...[...paths, ...copied].map((path) => urlOf(path, config)),
  ])
}
