import { type ReadableNode, sectionContent } from '../lower/section-content.ts'
import type { Section } from '../model/section.ts'
import { countWords, type WordCounter } from './count-words.ts'

/**
 * Count the words of one more section, without its heading and without what lies more than 100 levels
 * deep.
 *
 * @param counter - What was counted so far; it is changed.
 * @param section - Section, of whatever kind.
 * @param onLink - Called with each link of its text, in reading order.
 */
export function countSection(
  counter: WordCounter,
  section: Section,
  onLink?: (link: ReadableNode) => void,
): void {
  sectionContent(section, (piece) => {
    counter.inside = false
    if (typeof piece === 'string') countWords(counter, piece)
    else countNodes({ counter, onLink }, piece, 1)
  })
}

interface Reading {
  counter: WordCounter
  onLink: ((link: ReadableNode) => void) | undefined
}

function countNodes(
  reading: Reading,
  nodes: readonly ReadableNode[] | undefined,
  depth: number,
): void {
  const { counter, onLink } = reading
  // An article that skipped the gate may hold anything.
  if (depth > 100 || !Array.isArray(nodes)) return
  for (const node of nodes as readonly (ReadableNode | undefined)[]) {
    if (!node || node.type === 'footnoteReference') continue
    const { children, type, value } = node
    const apart = !inLine.has(type)
    if (apart) counter.inside = false
    if (type === 'link') onLink?.(node)
    if (children) countNodes(reading, children, depth + 1)
    else if (typeof value === 'string') countWords(counter, value)
    if (apart) counter.inside = false
  }
}

const inLine = new Set(['text', 'inlineCode', 'link', 'emphasis', 'strong', 'delete'])
