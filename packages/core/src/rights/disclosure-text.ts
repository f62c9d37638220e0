import { fill } from '../labels/fill.ts'
import type { Labels } from '../labels/labels.ts'
import type { AiDisclosure, MediaDisclosure } from '../model/ai-disclosure.ts'

/**
 * Say how much AI took part in a text, for readers: the label that every output shows.
 *
 * @param disclosure - What is disclosed.
 * @param words - Labels of the article's language.
 * @returns Sentences of plain text; empty if there is nothing to say.
 *
 * @example
 * ```ts
 * import { disclosureText, labels } from '@standfirst/core'
 *
 * disclosureText({ use: 'assisted', tools: ['Claude'], humanReview: { by: 'Ada' } }, labels('en'))
 * // → 'Written with the help of AI (Claude). Reviewed by Ada.'
 * ```
 */
export function disclosureText(disclosure: AiDisclosure, words: Labels): string {
  const { editorialResponsibility, humanReview, note, share, tools, use } = disclosure
  const name = Object.hasOwn(labelOf, use) ? words[labelOf[use]] : ''
  const facts = [...(Array.isArray(tools) ? tools : []), percent(use, share)].filter(Boolean)
  return [
    name && facts.length ? `${name} (${facts.join(', ')})` : name,
    humanReview?.by && fill(words.reviewedBy, { name: humanReview.by }),
    editorialResponsibility && fill(words.responsible, { name: editorialResponsibility }),
    note,
  ]
    .filter(Boolean)
    .map((part) => (/[.!?。]$/.test(String(part)) ? part : `${part}.`))
    .join(' ')
}

/**
 * Say what AI made of a picture or recording, for those who see it: the label in its caption.
 *
 * @param media - Picture or recording; it is not changed.
 * @param words - Labels of the article's language.
 * @returns Plain text; empty if nothing is disclosed of it.
 */
export function mediaDisclosureText(
  { aiDisclosure }: { aiDisclosure?: MediaDisclosure },
  words: Labels,
): string {
  const { use } = aiDisclosure ?? {}
  return use === 'generated' ? words.aiMedia : use === 'modified' ? words.aiModified : ''
}

const labelOf = {
  none: 'aiNone',
  assisted: 'aiAssisted',
  modified: 'aiModified',
  generated: 'aiGenerated',
  translated: 'aiTranslated',
  summarised: 'aiSummarised',
} as const

/** A share as a whole per cent; some is never none, and not all is never all. */
function percent(use: AiDisclosure['use'], share: number | undefined): string {
  if (use === 'none' || typeof share !== 'number' || !(share >= 0 && share <= 1)) return ''
  const whole = Math.round(share * 100)
  return `${share > 0 && share < 1 ? Math.min(99, Math.max(1, whole)) : whole}%`
}
