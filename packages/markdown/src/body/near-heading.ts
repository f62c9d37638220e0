import type { Flow, Issue, Labels, Phrasing, Section } from '@standfirst/core'
import { distance } from 'fastest-levenshtein'
import type { BodyPart } from './body-sections.ts'
import { type CommonHeadings, headingKey } from './common-headings.ts'
import { plainText } from './plain-nodes.ts'
import { readForm } from './read-form.ts'
import { withoutNotes } from './recover-part.ts'
import type { PlacedSection } from './to-sections.ts'

/**
 * The warning that a heading is almost one that means a kind of section: `Key takeways` over a list. It is
 * told only where what stands under it has the form of that kind.
 *
 * @param common - Headings that mean a kind, besides the default ones.
 * @param index - Place of the section in the article.
 */
export function nearHeading(
  { content, heading, marker }: BodyPart,
  { section, position }: PlacedSection,
  words: Labels,
  common: CommonHeadings,
  index: number,
): Issue | undefined {
  if (!heading || marker || section.kind !== 'prose') return undefined
  const text = plainText(heading.children as Phrasing[])
  const meant = text === undefined ? undefined : nearest(headingKey(text), words, common)
  if (!meant || !isOfForm(meant[1], content as Flow[], words)) return undefined
  const [key, kind] = meant
  // As it is written there: small letters would be seen on the page.
  const right = /^\p{Lu}/u.test(text ?? '') ? key.replace(/^\p{Ll}/u, upper) : key
  return {
    code: 'near-heading',
    severity: 'warning',
    message: `The heading is \`${text}\`, expected \`${right}\` if this is a section of the kind \`${kind}\`: it is running text`,
    path: ['sections', index, 'heading'],
    fix: `Write \`${right}\`, or put \`<!-- ${kind} -->\` under the heading; \`<!-- prose -->\` says that it is running text.`,
    ...(position && { position }),
  }
}

function upper(letter: string): string {
  return letter.toUpperCase()
}

/** Any text would do for these: a heading that is almost theirs says nothing. */
function isOfForm(kind: Section['kind'], content: Flow[], words: Labels): boolean {
  const { blocks } = withoutNotes(content)
  return kind !== 'whyItMatters' && readForm(kind, blocks, words) !== undefined
}

function nearest(
  key: string,
  words: Labels,
  common: CommonHeadings,
): [string, Section['kind']] | undefined {
  const own = kinds.map((kind): [string, Section['kind']] => [headingKey(words[kind]), kind])
  return [...own, ...common].find(([right]) => isNear(key, right))
}

const kinds = ['steps', 'audience', 'takeaways', 'faq'] as const

/**
 * Whether one may be a slip for the other: few letters are others, or the end of a short word is missing.
 * Short words that differ in a letter are other words: `stops` is not `steps`.
 */
function isNear(key: string, right: string): boolean {
  if (Math.abs(key.length - right.length) > 2 || key.length < 4) return false
  if (key.startsWith(right) || right.startsWith(key)) return key !== right
  const steps = right.length < 8 ? 0 : right.length < 14 ? 1 : 2
  return distance(key, right) <= steps
}
