import type { Flow, Labels, Phrasing, Section } from '@standfirst/core'
import { fill, matchLabel, sectionHeading, sectionToMdast } from '@standfirst/core'
import { dequal } from 'dequal/lite'
import { type CommonHeadings, headingKey } from './common-headings.ts'
import { plainNodes, plainText } from './plain-nodes.ts'
import { readForm } from './read-form.ts'
import { safeBlocks } from './safe-tree.ts'
import type { SectionMarker } from './section-marker.ts'

/**
 * The section that a heading and the blocks under it are.
 *
 * The kind is that of the marker; else the one whose heading in the article's language stands there,
 * if the blocks have its form; else running text.
 *
 * @param heading - Phrasing content; empty if there is none.
 * @param content - Blocks up to the next section.
 * @param marker - The comment under the heading, if there is one.
 * @param common - Other headings that mean a kind (default: none).
 */
export function recoverSection(
  heading: Phrasing[],
  content: Flow[],
  words: Labels,
  marker?: SectionMarker,
  common?: CommonHeadings,
): Section {
  const exact = marker && exactSection(heading, content, words, marker)
  if (exact) return exact
  const own = heading.length ? { heading: plainText(heading) ?? heading } : {}
  const kind = marker?.kind ?? kindOf(heading, words, common)
  const body = kind === 'prose' ? { content } : readForm(kind, content, words, marker)
  const members = marker?.members ?? {}
  const paid = members.paid === true ? { paid: true } : {}
  if (!body) return { kind: 'prose', ...own, ...paid, content } as Section
  const section = { kind, ...paid, ...body } as Section
  const isDefault = 'heading' in own && own.heading === defaultHeading(section, words)
  if (isDefault)
    return members.heading === undefined ? section : ({ ...section, ...own } as Section)
  return { ...section, ...own } as Section
}

/** The section that a marker holds whole, if the text is still that of the section. */
function exactSection(
  heading: Phrasing[],
  content: Flow[],
  words: Labels,
  { kind, members }: SectionMarker,
): Section | undefined {
  if (!['items', 'content', 'quote', 'fallback'].some((key) => key in members)) return undefined
  const section = { kind, ...members } as unknown as Section
  try {
    const lowered = safeBlocks(sectionToMdast(section, words)) as Flow[]
    const shown = lowered.length ? sectionHeading(section, words) : []
    const isSame =
      dequal(plainNodes(lowered), plainNodes(content)) &&
      dequal(plainNodes(shown), plainNodes(heading))
    return isSame ? section : undefined
  } catch {
    // The comment was changed by hand, and holds no section.
    return undefined
  }
}

/** The heading that a section of a kind has by default. */
function defaultHeading(section: Section, words: Labels): string | undefined {
  if (section.kind === 'originalPost' && section.author) {
    return fill(words.originalPostBy, { name: section.author.name })
  }
  return Object.hasOwn(words, section.kind) ? words[section.kind as keyof Labels] : undefined
}

function kindOf(
  heading: Phrasing[],
  words: Labels,
  common: CommonHeadings | undefined,
): Section['kind'] {
  const text = plainText(heading)
  if (text === undefined) return 'prose'
  const kind = headed.find((one) => words[one] === text)
  if (kind) return kind
  if (matchLabel(text, words.originalPostBy)) return 'originalPost'
  return common?.get(headingKey(text)) ?? 'prose'
}

const headed = [
  'whyItMatters',
  'steps',
  'audience',
  'takeaways',
  'originalPost',
  'callToAction',
  'faq',
] as const
