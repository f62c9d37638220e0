import type { Flow, FootnoteDefinitionNode, Labels, Phrasing, Section } from '@standfirst/core'
import type { Position } from 'unist'
import type { BodyPart } from './body-sections.ts'
import type { CommonHeadings } from './common-headings.ts'
import { recoverPart } from './recover-part.ts'

/** A section, and where each part of it is in the text. */
export interface PlacedSection {
  section: Section
  position: Position | undefined
}

/**
 * The sections that the parts of a text are, in their order. Footnotes that stood in one that has no
 * place for them go to the nearest that has; if none has, to one of their own at the end.
 *
 * @param common - Headings that mean a kind besides the default ones (default: none).
 */
export function toSections(
  parts: readonly BodyPart[],
  words: Labels,
  common?: CommonHeadings,
): PlacedSection[] {
  const loose: { index: number; notes: FootnoteDefinitionNode[] }[] = []
  const placed = parts.map(({ content, heading, marker }, index): PlacedSection => {
    const title = (heading?.children ?? []) as Phrasing[]
    const { notes, section } = recoverPart(title, content as Flow[], words, marker, common)
    if (notes.length) loose.push({ index, notes })
    return { section, position: heading?.position ?? content[0]?.position }
  })
  for (const { index, notes } of loose) {
    const paid = placed[index]?.section.paid === true
    const before = placed.slice(0, index).reverse()
    const home = [...before, ...placed.slice(index)].find(
      ({ section }) => takesNotes(section) && (section.paid === true) === paid,
    )
    if (home && 'content' in home.section) home.section.content.push(...notes)
    else placed.push(ownSection(notes, paid))
  }
  return placed
}

function takesNotes({ kind }: Section): boolean {
  return kind === 'prose' || kind === 'whyItMatters'
}

function ownSection(content: FootnoteDefinitionNode[], paid: boolean): PlacedSection {
  const position = (content[0] as { position?: Position }).position
  return { section: { kind: 'prose', ...(paid && { paid }), content }, position }
}
