import { isDeepStrictEqual } from 'node:util'
import { type Article, labels, sectionHeading, sectionToMdast } from '@standfirst/core'
import {
  type MarkdownPreset,
  presetLimits,
  renderMarkdown,
  type ToolLimit,
} from '@standfirst/markdown'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

/** An article without what a tool can't show. */
export interface Cut {
  article: Article
  /** What was cut, each once. */
  limits: ReadonlySet<ToolLimit>
}

/** Cut the blocks that a tool can't show out of an article; `undefined` if there are none. */
export function withoutLimits(article: Article, preset: MarkdownPreset): Cut | undefined {
  const own = presetLimits(preset)
  // The notices and what to read next too.
  const found = new Set<ToolLimit>()
  const words = labels(article.language)
  for (const block of fromMarkdown(renderMarkdown(article).replace(/^---\n[\s\S]*?\n---\n/, ''))
    .children) {
    limitsIn(block, own, found)
  }
  const metadata = own.reduce((one, limit) => {
    const cut = limit.cut?.(one)
    if (!cut || isDeepStrictEqual(cut, one)) return one
    found.add(limit)
    return cut
  }, article)
  const sections = article.sections.flatMap((section) => {
    const blocks = sectionToMdast(section, words)
    const heading = sectionHeading(section, words)
    const headed: Nodes = { type: 'heading', depth: 2, children: heading as never }
    const kept = blocks.filter((block) => limitsIn(block as Nodes, own, found).length === 0)
    const isHeadingKept = limitsIn(headed, own, found).length === 0
    const shown = withoutLostNotes(kept)
    if (shown.length === 0) return []
    return [{ kind: 'prose', ...(isHeadingKept && heading.length && { heading }), content: shown }]
  })
  const notices = { corrections: [], related: [] }
  return found.size
    ? { article: { ...metadata, ...notices, sections } as Article, limits: found }
    : undefined
}

/** The limits that a node meets, itself or in what it holds. */
function limitsIn(node: Nodes, own: readonly ToolLimit[], found: Set<ToolLimit>): ToolLimit[] {
  const result = own.filter(({ applies }) => holds(node, applies))
  for (const one of result) found.add(one)
  return result
}

function holds(node: Nodes, applies: ToolLimit['applies']): boolean {
  return (
    applies(node) ||
    ('children' in node && node.children.some((one) => holds(one as Nodes, applies)))
  )
}

/** Blocks without those that call a note that is not there, and without notes that nothing calls. */
function withoutLostNotes<Block extends { type: string }>(blocks: readonly Block[]): Block[] {
  const calls = blocks.map((block) => callsIn(block as Nodes))
  const names = blocks.map((block) =>
    block.type === 'footnoteDefinition'
      ? String((block as { identifier?: string }).identifier)
      : '',
  )
  const kept = blocks.filter(
    (_block, at) =>
      calls[at]?.every((name) => names.includes(name)) &&
      (names[at] === '' || calls.some((called) => called.includes(names[at] ?? ''))),
  )
  return kept.length < blocks.length ? withoutLostNotes(kept) : kept
}

/** The notes that are called in a node. */
function callsIn(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [node.identifier]
  return 'children' in node ? node.children.flatMap((child) => callsIn(child as Nodes)) : []
}
