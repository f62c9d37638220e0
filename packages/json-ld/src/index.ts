export { type AgentIdentity, agentIdentity } from './agent-identity.ts'
export {
  type ArticleFromJsonLdOptions,
  articleFromJsonLd,
  type JsonLdReading,
} from './article-from-json-ld.ts'
export { articleToJsonLd } from './article-to-json-ld.ts'
export { feedToJsonLd } from './feed-to-json-ld.ts'
export type {
  ArticleNode,
  ArticleNodeType,
  CollectionPageNode,
  JsonLdGraph,
  JsonLdNode,
  JsonLdValue,
} from './json-ld.ts'
export type {
  ArticleJsonLdOptions,
  FeedJsonLdOptions,
  JsonLdBaseOptions,
  JsonLdOptions,
  JsonLdSelectors,
  JsonLdSite,
} from './json-ld-options.ts'
export type { JsonLdPart } from './json-ld-part.ts'
export { jsonLdScript } from './json-ld-script.ts'
export { jsonLdScripts } from './json-ld-scripts.ts'
export { jsonLdRenderer, renderJsonLd } from './render-json-ld.ts'
