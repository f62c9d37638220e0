/** A value in a JSON-LD node. */
export type JsonLdValue = string | number | boolean | JsonLdNode | JsonLdValue[]

/** A thing, by its schema.org type and properties. */
export interface JsonLdNode {
  '@type'?: string | undefined
  /** Absolute address that names the thing. */
  '@id'?: string | undefined
  [property: string]: JsonLdValue | undefined
}

/** The schema.org types that an article can have. */
export type ArticleNodeType =
  | 'Article'
  | 'NewsArticle'
  | 'AnalysisNewsArticle'
  | 'OpinionNewsArticle'
  | 'ReportageNewsArticle'
  | 'ReviewNewsArticle'
  | 'TechArticle'
  | 'BlogPosting'

/** The article itself: the first node of its graph. */
export interface ArticleNode extends JsonLdNode {
  '@type': ArticleNodeType
  headline: string
  description?: string | undefined
  inLanguage: string
  author?: JsonLdNode[] | undefined
  publisher?: JsonLdNode | undefined
  image?: JsonLdNode[] | undefined
  datePublished?: string | undefined
  dateModified?: string | undefined
}

/** The page of a feed: the first node of its graph. */
export interface CollectionPageNode extends JsonLdNode {
  '@type': 'CollectionPage'
  name: string
  mainEntity: JsonLdNode
}

/**
 * A schema.org document: plain JSON.
 *
 * @typeParam First - What its first node is.
 */
export interface JsonLdGraph<First extends JsonLdNode = JsonLdNode> {
  '@context': 'https://schema.org'
  '@graph': [First, ...JsonLdNode[]]
}
