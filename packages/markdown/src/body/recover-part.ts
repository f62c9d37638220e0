import type {
  Flow,
  FootnoteDefinitionNode,
  Labels,
  ListNode,
  Phrasing,
  Section,
} from '@standfirst/core'
import type { CommonHeadings } from './common-headings.ts'
import { recoverSection } from './recover-section.ts'
import type { SectionMarker } from './section-marker.ts'

/** What {@linkcode recoverPart} made of a part of a text. */
export interface RecoveredPart {
  section: Section
  /** Footnotes that stood in the part and are not in its section: it has no place for them. */
  notes: FootnoteDefinitionNode[]
}

/**
 * {@linkcode recoverSection}, wherever footnotes are defined: people put them at the end of a file, so
 * below its last section, and they don't change what that section is.
 *
 * @param heading - Phrasing content; empty if there is none.
 * @param content - Blocks up to the next section.
 * @param marker - The comment under the heading, if there is one.
 * @param common - Other headings that mean a kind (default: none).
 */
export function recoverPart(
  heading: Phrasing[],
  content: Flow[],
  words: Labels,
  marker?: SectionMarker,
  common?: CommonHeadings,
): RecoveredPart {
  const section = recoverSection(heading, content, words, marker, common)
  if (section.kind !== 'prose' || marker?.kind === 'prose') return { section, notes: [] }
  const { blocks, notes } = withoutNotes(content)
  if (notes.length === 0) return { section, notes }
  const other = recoverSection(heading, blocks, words, marker, common)
  return other.kind === 'prose' ? { section, notes: [] } : { section: other, notes }
}

/**
 * Blocks and the footnotes that were defined between them or in the items of their lists; a list that one
 * cut in two is one again.
 */
export function withoutNotes(content: readonly Flow[]): {
  blocks: Flow[]
  notes: FootnoteDefinitionNode[]
} {
  const blocks: Flow[] = []
  const notes: FootnoteDefinitionNode[] = []
  let isCut = false
  for (const node of content) {
    if (node.type === 'footnoteDefinition') {
      notes.push(node)
      isCut = true
      continue
    }
    const block = node.type === 'list' ? listWithoutNotes(node, notes) : node
    const whole = isCut && joined(blocks.at(-1), block)
    if (whole) blocks.splice(-1, 1, whole)
    else blocks.push(block)
    isCut = false
  }
  return { blocks, notes }
}

function listWithoutNotes(list: ListNode, notes: FootnoteDefinitionNode[]): ListNode {
  const items = list.children.map((item) => {
    const inside = item.children.filter((node) => node.type === 'footnoteDefinition')
    if (inside.length === 0 || inside.length === item.children.length) return item
    notes.push(...inside)
    return { ...item, children: item.children.filter((node) => node.type !== 'footnoteDefinition') }
  })
  return { ...list, children: items }
}

/** The list that two are, if the second goes on where the first ends. */
function joined(one: Flow | undefined, next: Flow): Flow | undefined {
  if (one?.type !== 'list' || next.type !== 'list' || one.ordered !== next.ordered) return undefined
  const goesOn = !one.ordered || (next.start ?? 1) === (one.start ?? 1) + one.children.length
  if (!goesOn) return undefined
  const spread = one.spread === true || next.spread === true
  return { ...one, spread, children: [...one.children, ...next.children] }
}
