import type { Flow } from '@standfirst/core'
import { dequal } from 'dequal/lite'
import type { Heading, Html, Root, RootContent } from 'mdast'
import { plainNodes, plainText } from './plain-nodes.ts'
import { withoutNotes } from './recover-part.ts'
import { readMarker, type SectionMarker } from './section-marker.ts'

/** A part of the text: a heading at rank 2 or a marker, and what follows up to the next. */
export interface BodyPart {
  heading?: Heading
  marker?: SectionMarker
  /** What the marker was written as. */
  comment?: Html
  content: RootContent[]
}

/** Cut the blocks of a text into the parts that sections are made of. */
export function bodyParts(root: Root): BodyPart[] {
  const parts: BodyPart[] = []
  let part: BodyPart | undefined
  const begin = (next: BodyPart) => {
    parts.push(next)
    part = next
  }
  for (const node of root.children) {
    const comment = node.type === 'html' ? node : undefined
    const marker = comment && readMarker(comment.value)
    if (node.type === 'heading' && node.depth <= 2) begin({ heading: node, content: [] })
    else if (marker && part?.heading && !part.marker && part.content.length === 0) {
      Object.assign(part, { marker, comment })
    } else if (marker) begin({ marker, comment, content: [] })
    else if (part) part.content.push(node)
    else begin({ content: [node] })
  }
  return parts
}

/** Take away what an article shows of its metadata at the top of its text, if it stands there. */
export function withoutNotices(parts: BodyPart[], notices: Flow[]): BodyPart[] {
  const [first, ...rest] = parts
  if (!first || first.heading || first.marker || notices.length === 0) return parts
  const shown = plainNodes(first.content.slice(0, notices.length))
  if (!dequal(shown, plainNodes(notices))) return parts
  const content = first.content.slice(notices.length)
  return content.length ? [{ content }, ...rest] : rest
}

/** Take away the articles to read next at the end of a text, if they are those of its metadata. */
export function withoutRelated(parts: BodyPart[], related: Flow[]): BodyPart[] {
  const last = parts.at(-1)
  const [heading, ...content] = related
  if (!last?.heading || last.marker || heading?.type !== 'heading') return parts
  const { blocks, notes } = withoutNotes(last.content as Flow[])
  const isSame =
    plainText(last.heading.children) === plainText(heading.children) &&
    dequal(plainNodes(blocks), plainNodes(content))
  if (!isSame) return parts
  const [before, rest] = [parts.at(-2), parts.slice(0, -2)]
  if (notes.length === 0) return parts.slice(0, -1)
  return [...rest, { ...before, content: [...(before?.content ?? []), ...notes] }]
}
