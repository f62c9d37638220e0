import { fill } from '../labels/fill.ts'
import type { Labels } from '../labels/labels.ts'
import type { Phrasing } from '../model/content.ts'
import type { Section } from '../model/section.ts'

/**
 * The heading that a section shows: its own, else the default of its kind.
 *
 * @param section - Section; not changed.
 * @param words - Labels of the article's language.
 * @returns Phrasing content; empty for a prose or custom section without a heading.
 */
export function sectionHeading(section: Section, words: Labels): Phrasing[] {
  const { heading } = section
  if (Array.isArray(heading)) return heading
  const text = heading ?? defaultHeading(section, words)
  return text ? [{ type: 'text', value: text }] : []
}

function defaultHeading(section: Section, words: Labels): string {
  if (section.kind === 'originalPost' && section.author) {
    return fill(words.originalPostBy, { name: section.author.name })
  }
  return Object.hasOwn(words, section.kind) ? words[section.kind as keyof Labels] : ''
}
