import { type Article, readableArticle } from '@standfirst/core'
import { addNodes } from './add-nodes.ts'
import type { ArticleNode, JsonLdGraph, JsonLdNode } from './json-ld.ts'
import type { ArticleJsonLdOptions } from './json-ld-options.ts'
import { articleNode } from './node/article.ts'
import { breadcrumbNode } from './node/breadcrumb.ts'
import { faqNode } from './node/faq.ts'
import { webPageNode } from './node/web-page.ts'
import { webSiteNode } from './node/web-site.ts'
import { reportArticle } from './report-lost.ts'
import { reportMissing } from './report-missing.ts'
import { createScope, type Scope, wants } from './scope.ts'

/**
 * Build the graph of an article. What it leaves out may be there as `undefined`, which JSON drops.
 *
 * @param given - Article; it is not changed.
 * @param options - Configuration.
 */
export function articleGraph(
  given: Article,
  options: ArticleJsonLdOptions,
): JsonLdGraph<ArticleNode> {
  const [article, onIssue] = readableArticle(given, options.onIssue)
  const scope = createScope(article, { ...options, onIssue })
  const node = articleNode(scope, article, options)
  reportMissing(scope, article, node)
  reportArticle(scope, article)
  const graph: [ArticleNode, ...JsonLdNode[]] = [node]
  if (scope.page) {
    const site = wants(scope, 'webSite') ? webSiteNode(scope, node.publisher) : undefined
    const breadcrumb = wants(scope, 'breadcrumb') ? breadcrumbNode(scope, article, site) : undefined
    if (wants(scope, 'webPage')) graph.push(webPageNode(scope, article, node, { breadcrumb, site }))
    if (site) graph.push(site)
    if (breadcrumb) graph.push(breadcrumb)
  }
  if (wants(scope, 'faq')) graph.push(...faqNodes(scope, article))
  if (options.nodes?.length) addNodes(graph, options.nodes)
  return { '@context': 'https://schema.org', '@graph': graph }
}

function faqNodes(scope: Scope, article: Article): JsonLdNode[] {
  const nodes: JsonLdNode[] = []
  for (const section of article.sections) {
    if (section.kind === 'faq' && !section.paid && section.items.length) {
      nodes.push(faqNode(scope, section, nodes.length + 1))
    }
  }
  return nodes
}
