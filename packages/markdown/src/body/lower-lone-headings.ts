import type { Heading } from 'mdast'
import type { BodyPart } from './body-sections.ts'

/**
 * Make headings with nothing under them a part of the section before them: one of such a heading alone
 * would be shown nowhere, and its words be lost.
 */
export function lowerLoneHeadings(parts: readonly BodyPart[]): BodyPart[] {
  const found: BodyPart[] = []
  for (const part of parts) {
    const { content, heading, marker } = part
    const isBlank = content.every(({ type }) => type === 'footnoteDefinition')
    // A post may be quoted by who wrote it and where alone.
    if (!heading || !isBlank || marker?.kind === 'originalPost') {
      found.push(part)
      continue
    }
    const last = found.at(-1)
    const lowered: Heading = { ...heading, depth: 3 }
    if (last && (last.marker ?? marker) === undefined) last.content.push(lowered, ...content)
    else
      found.push({
        ...(marker && { marker: { ...marker, kind: 'prose' } }),
        content: [lowered, ...content],
      })
  }
  return found
}
