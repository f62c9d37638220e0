import type {
  Article,
  Category,
  Labels,
  Node,
  NodeType,
  RenderOptions,
  SafeHtml,
  Section,
} from '@standfirst/core'

/** What an override of a node is told. */
export interface NodeContext {
  article: Article
  /** Where the node is in the article. */
  path: readonly (string | number)[]
  /** The node's children as HTML. */
  children(): SafeHtml
}

/** What an override of a section is told. */
export interface SectionContext {
  article: Article
  /** Where the section is in the article. */
  path: readonly (string | number)[]
  /** The heading's phrasing content as HTML; empty if there is none. */
  heading(): SafeHtml
  /** What the section shows without the override, without its heading. */
  content(): SafeHtml
}

/** Overrides of nodes by type; `undefined` leaves a node as it is. */
export type NodeOverrides = {
  [Type in NodeType]?: (
    node: Extract<Node, { type: Type }>,
    context: NodeContext,
  ) => SafeHtml | undefined
}

/** Overrides of sections by kind; `undefined` leaves a section as it is. */
export type SectionOverrides = {
  [Kind in Section['kind']]?: (
    section: Extract<Section, { kind: Kind }>,
    context: SectionContext,
  ) => SafeHtml | undefined
}

/** Configuration for `renderHtml`. */
export interface HtmlOptions extends RenderOptions {
  /**
   * What the HTML is for (default: `page`). `embed` leaves out what belongs to a site: related
   * articles and the table of contents. `feed` has no classes, ids, header or forms, and leaves out
   * paid sections.
   */
  profile?: 'page' | 'embed' | 'feed' | undefined
  /** Rank of the title, to stand under the headings around it (default: `1`). */
  headingRank?: 1 | 2 | 3 | 4 | undefined
  /** Put before each id, for more than one article in a page (default: none). */
  idPrefix?: string | undefined
  /** List the sections at the top, in pages (default: `false`). */
  contents?: boolean | undefined
  /** Minutes that it takes to read, shown beside the date; `readingTime` of core counts them. */
  readingTime?: number | undefined
  /**
   * Keep the text in a page, but for its title, out of the snippets and answers of search engines that obey
   * `data-nosnippet`, as Google does (default: `false`).
   */
  noSnippet?: boolean | undefined
  /** Put an icon beside the words that tell of AI, in pages (default: `false`). */
  disclosureIcon?: boolean | undefined
  /** Show the lead image (default: `true`). */
  leadImage?: boolean | undefined
  /** `sizes` of the lead image, where it has variants (default: `(min-width: 48rem) 44rem, 100vw`). */
  imageSizes?: string | undefined
  /**
   * Fingerprint of the article, to verify copies by (default: none): `fingerprint(article)` of
   * `@standfirst/rights`. It stands in the markup, with marks around the text that it is of.
   */
  fingerprint?: string | undefined
  /** Absolute address of the page of a category that has none of its own (default: it is no link). */
  categoryUrl?: ((category: Category) => string | undefined) | undefined
  /** Absolute address of the page of a tag (default: tags are no links). */
  tagUrl?: ((tag: string) => string | undefined) | undefined
  /** Overrides of nodes. */
  nodes?: NodeOverrides | undefined
  /** Overrides of sections. */
  sections?: SectionOverrides | undefined
}

/** What the parts of a rendering share. */
export interface HtmlState {
  article: Article
  options: HtmlOptions
  words: Labels
  /** Whether classes, ids and controls are written: not in feeds. */
  rich: boolean
  rank: number
  outline: Outline
  prefix: string
  /** Path of the node that is being rendered; it is pushed to and popped from. */
  path: (string | number)[]
  /** The sections with headings so far, for the table of contents. */
  entries: { id: string; heading: string }[]
  footnotes: FootnoteState
  /** Render one node, whatever it is. */
  renderNode(node: Node): string
  /** Render nodes; `key` is the member they are, for the path (default: `children`). */
  renderNodes(nodes: readonly Node[] | undefined, key?: string | null): string
  /** The ids that are taken, with the last number that was added to each for another that would be the same. */
  ids: Map<string, number>
}

/** Where headings stand, so that none skips a rank. */
export interface Outline {
  /** Rank of the heading that all others are under. */
  base: number
  /** Depths of the headings that the next one may be under, outermost first. */
  depths: number[]
}

/** The footnotes met so far. */
export interface FootnoteState {
  /** Names in the order of their first call, with the number that is shown and how often each was called. */
  calls: Map<string, { readonly number: number; count: number }>
  /** Numbers in the ids of footnotes, by name: where they stand in the page of those who see no paid section. */
  places: Map<string, number>
  definitions: Map<string, { children: readonly Node[]; path: (string | number)[] }>
}
