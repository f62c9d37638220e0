import { createHash } from 'node:crypto'
import type { Article } from '@standfirst/core'
import { isUnpublished } from '@standfirst/core'
import {
  articleLinks,
  articleOutputs,
  isWaiting,
  newestFirst,
  publicationOutputs,
  type ResolvedConfig,
  renderFeed,
  siteOf,
} from '@standfirst/publication'

/** Every output that a build of a publication writes, by its path. */
export function outputsOf(
  config: ResolvedConfig,
  articles: readonly Article[],
): Map<string, string> {
  const site = siteOf(config)
  const shown = articles.filter((one) => !isUnpublished(one) && !isWaiting(one, config))
  const feed = newestFirst(config.feed, shown)
  const linksOf = articleLinks(feed, site)
  const { feeds, outputs } = publicationOutputs(feed, site, config.now)
  return new Map([
    ...feed.articles.flatMap((one) =>
      articleOutputs(one, site, undefined, linksOf(one)).map(
        ({ path, content }) => [path, content] as const,
      ),
    ),
    ...feeds.map(
      ({ articles, feed, form, path }) =>
        [path, renderFeed({ ...feed, articles: [...articles] }, form, site)] as const,
    ),
    ...outputs.map(({ path, render }) => [path, render()] as const),
  ])
}

/** The strong entity tag of a text, in an encoding. */
function tagOf(text: string, suffix?: string): string {
  const hash = createHash('sha256').update(text).digest()
  const tag = hash.subarray(0, 16).toString('base64url')
  return suffix ? `"${tag}-${suffix}"` : `"${tag}"`
}

/** Headers of a row, with the entity tags that stand in them by name. */
export function withTags<Value extends string | null>(
  headers: Readonly<Record<string, Value>>,
  outputs: ReadonlyMap<string, string>,
): Record<string, Value> {
  const named = /\{tag:([^:}]*)(?::(gzip|xml))?\}/
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      value?.replace(named, (_, path: string, suffix?: string) =>
        tagOf(outputs.get(path) ?? 'nothing', suffix),
      ) ?? value,
    ]),
  ) as Record<string, Value>
}
