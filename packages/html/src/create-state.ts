import { type Article, checkOptions, labels } from '@standfirst/core'
import type { HtmlOptions, HtmlState } from './html-options.ts'
import { renderNode, renderNodes } from './render-node.ts'

/** What the parts of one rendering share, at its beginning. */
export function createState(article: Article, options: HtmlOptions): HtmlState {
  checkOptions(options, kinds)
  const { headingRank: rank = 1, idPrefix: prefix = '', profile } = options
  const state: HtmlState = {
    article,
    options,
    words: labels(String(article.language), options.labels),
    rich: profile !== 'feed',
    rank,
    outline: { base: rank, depths: [] },
    prefix,
    path: [],
    entries: [],
    footnotes: { calls: new Map(), places: new Map(), definitions: new Map() },
    ids: new Map(),
    renderNode: (node) => renderNode(node, state),
    renderNodes: (nodes, key) => renderNodes(nodes, state, key),
  }
  return state
}

const kinds = {
  headingRank: [1, 2, 3, 4],
  idPrefix: 'string',
  contents: 'boolean',
  readingTime: 'number',
  noSnippet: 'boolean',
  disclosureIcon: 'boolean',
  leadImage: 'boolean',
  imageSizes: 'string',
  fingerprint: 'string',
  categoryUrl: 'function',
  tagUrl: 'function',
  nodes: 'object',
  sections: 'object',
} as const
