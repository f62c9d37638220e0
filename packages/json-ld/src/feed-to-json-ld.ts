import { expectOptions, type Feed, feedItems, type OnIssue, readableFeed } from '@standfirst/core'
import { addNodes } from './add-nodes.ts'
import { compact } from './compact.ts'
import type { CollectionPageNode, JsonLdGraph, JsonLdNode } from './json-ld.ts'
import type { FeedJsonLdOptions } from './json-ld-options.ts'
import { imageNode } from './node/image.ts'
import { listItemNode } from './node/list-item.ts'
import { publisherNode } from './node/publisher.ts'
import { rightsProperties } from './node/rights.ts'
import { webSiteNode } from './node/web-site.ts'
import { reportFeed, reportListed } from './report-lost.ts'
import { createScope, pageId, reference, type Scope, timestamp } from './scope.ts'

/**
 * Describe the page of a feed as one schema.org graph: a CollectionPage with the list of its articles,
 * newest first, then the site. Each article has the `@id` that {@linkcode articleToJsonLd} gives it.
 *
 * @param given - Feed; it is not changed. Drafts and withheld articles are left out.
 * @param options - Configuration.
 * @returns Plain JSON.
 *
 * @example
 * ```ts
 * feedToJsonLd(feed)['@graph'][0].mainEntity // { '@type': 'ItemList', numberOfItems: 4, ...
 * ```
 */
export function feedToJsonLd(
  given: Feed,
  options: FeedJsonLdOptions = {},
): JsonLdGraph<CollectionPageNode> {
  expectOptions(options, 'feedToJsonLd')
  const [feed, onIssue] = readableFeed(given, options.onIssue)
  const scope = createScope(feed, { ...options, onIssue })
  reportFeed(scope, feed)
  const publisher = feed.publisher && publisherNode(scope, feed.publisher)
  const site = webSiteNode(scope, publisher)
  const image = feed.image && imageNode(scope, feed.image, ['image'], pageId(scope.page, 'image'))
  const page: CollectionPageNode = {
    '@type': 'CollectionPage',
    ...(scope.page ? { '@id': scope.page, url: scope.page } : undefined),
    name: feed.title,
    description: feed.description,
    inLanguage: feed.language,
    ...(feed.updatedAt
      ? { dateModified: timestamp(scope, feed.updatedAt, [], 'updatedAt') }
      : undefined),
    publisher,
    image,
    isPartOf: reference(site?.['@id']),
    ...(feed.rights && rightsProperties(scope, feed.rights)),
    mainEntity: articleList(scope, feed, options),
  }
  const graph: [CollectionPageNode, ...JsonLdNode[]] = [page]
  if (site) graph.push(site)
  if (options.nodes?.length) addNodes(graph, options.nodes)
  return compact({
    '@context': 'https://schema.org',
    '@graph': graph,
  }) as JsonLdGraph<CollectionPageNode>
}

function articleList(scope: Scope, feed: Feed, options: FeedJsonLdOptions): JsonLdNode {
  const { limit, onIssue } = options
  // The list carries no sections, so that none is left out.
  const report: OnIssue | undefined =
    onIssue && ((issue) => issue.code !== 'paid-section' && onIssue(issue))
  const items = [...feedItems(feed.articles ?? [], { limit, onIssue: report })]
  reportListed(items)
  return {
    '@type': 'ItemList',
    '@id': pageId(scope.page, 'articles'),
    itemListOrder: 'https://schema.org/ItemListOrderDescending',
    numberOfItems: items.length,
    itemListElement: items.map((item, index) => listItemNode(scope, item, index + 1)),
  }
}
