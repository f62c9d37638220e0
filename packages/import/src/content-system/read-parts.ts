import type { Issue, SectionInput } from '@standfirst/core'
import type { Root } from 'hast'
import type { Content, ContentOptions } from '../html/content.ts'
import { elements, textOf } from '../html/hast.ts'
import { htmlBounds } from '../html/parse-html.ts'
import { readContent } from '../html/read-content.ts'
import { problem } from '../problem.ts'
import { maxPageLength } from '../source/max-lengths.ts'
import { textTooLarge } from '../source/text-too-large.ts'

/** A part of a text for one kind of readers. */
export interface TextPart {
  /** HTML, or a tree of it, which is changed. */
  content: string | Root
  /** Whether it is for members or payers alone. */
  isPaid: boolean
}

/** What a text says, in its parts. */
export interface ReadText {
  sections: SectionInput[]
  found: Content['found']
  /** Whether a part of it is for members or payers alone, and says anything. */
  hasPaid: boolean
  issues: Issue[]
}

/** Read the parts of a text, one after the other; those for payers are marked as `paid`. */
export function readParts(parts: readonly TextPart[], options: ContentOptions): ReadText {
  const read: ReadText = { sections: [], found: {}, hasPaid: false, issues: [] }
  const { known, ...others } = options
  for (const [index, { content, isPaid }] of parts.entries()) {
    if (typeof content === 'string' && content.length > maxPageLength) {
      read.issues.push(textTooLarge(content.length))
      continue
    }
    const isLarge = typeof content !== 'string' && elements(content).length > htmlBounds.elements
    if (isLarge) read.issues.push(tooMany)
    const { found, issues, sections } = readContent(isLarge ? textAlone(content) : content, {
      ...others,
      // The lead picture stands at the beginning of a text alone.
      ...(index === 0 && { known }),
    })
    read.found = { ...found, ...read.found }
    read.issues.push(...issues)
    read.sections.push(...(isPaid ? sections.map(paidSection) : sections))
    read.hasPaid ||= isPaid && sections.length > 0
  }
  return read
}

/** Mark a section as one that only members or payers may read. */
export function paidSection(section: SectionInput): SectionInput {
  return { ...section, paid: true }
}

/** The text of a tree that has more elements than HTML may have. */
function textAlone(content: Root): Root {
  return {
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value: textOf(content) }],
      },
    ],
  }
}

const tooMany: Issue = {
  ...problem(
    'too-large',
    ['sections'],
    `Found a text of more than ${htmlBounds.elements} elements, expected fewer`,
    'only its words were kept',
    'Split the text into several articles.',
  ),
}
