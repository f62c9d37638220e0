import type { AiDisclosure } from '../model/ai-disclosure.ts'
import type { Article, ArticleType } from '../model/article.ts'

/** What {@linkcode labelDuty} finds. */
export interface LabelDuty {
  /** Whether the article must tell its readers of AI's part in it. */
  duty: 'required' | 'not-required' | 'undetermined'
  /** Why, one sentence each. */
  reasons: string[]
  /** The rule that was read. */
  source: { title: string; url: string }
  /** What this is not. */
  notice: string
}

/** What {@linkcode labelDuty} reads. */
export type LabelDutyArticle = Pick<Article, 'aiDisclosure' | 'type'> &
  Partial<Pick<Article, 'publishedAt' | 'updatedAt'>>

/**
 * Tell whether an article must be labelled under article 50(4) of the EU AI Act, by what it says of
 * itself. It is no legal advice.
 *
 * Text that AI generated or changed, published to inform the public on matters of public interest, must be
 * labelled, unless a person reviewed it and someone holds editorial responsibility. It applies to what is
 * published since 2 August 2026, or changed since then.
 *
 * @param article - Article; it is not changed.
 * @see {@link https://eur-lex.europa.eu/eli/reg/2024/1689/oj}
 */
export function labelDuty(article: LabelDutyArticle): LabelDuty {
  const { aiDisclosure, type } = article
  if (isOlder(article)) {
    return found('not-required', 'It was published before 2 August 2026, and not changed since.')
  }
  if (!aiDisclosure) {
    return found('undetermined', 'The article does not say whether AI took part in its text.')
  }
  if (aiDisclosure.use === 'none') {
    return found('not-required', 'AI took no part in the text.')
  }
  const exemption = exemptionOf(aiDisclosure)
  if (exemption.holds && isChangedSince(aiDisclosure.humanReview?.at, article.updatedAt)) {
    return found(
      'undetermined',
      'The article was changed after the review: what AI changed after it was not reviewed, and whether it did is not said.',
      ...exemption.reasons,
    )
  }
  if (exemption.holds) return found('not-required', ...exemption.reasons)
  if (!Object.hasOwn(parts, aiDisclosure.use)) {
    return found(
      'undetermined',
      'AI helped to write the text; whether it generated or changed it in the sense of the act depends on how much.',
      ...exemption.reasons,
    )
  }
  const part = parts[aiDisclosure.use as keyof typeof parts]
  if (!informing.has(type)) {
    return found(
      'undetermined',
      part,
      `Whether an article of the type \`${type}\` informs the public on a matter of public interest depends on its subject.`,
      ...exemption.reasons,
    )
  }
  return found(
    'required',
    part,
    `An article of the type \`${type}\` informs the public.`,
    ...exemption.reasons,
  )
}

/** What AI did that makes a text one that it generated or changed. */
const parts = {
  generated: 'AI wrote the text.',
  modified: 'AI changed the text.',
  translated: 'AI translated a text of people.',
  summarised: 'AI shortened a text of people.',
}

/** What was published before the duty applied has none, until it is changed. */
function isOlder({ publishedAt, updatedAt }: LabelDutyArticle): boolean {
  return Date.parse(updatedAt ?? publishedAt ?? '') < applies
}

/** Whether an article was changed after its review; on the same day, a review that names no hour may be later. */
function isChangedSince(reviewed = '', changed = ''): boolean {
  const isOfDay = reviewed.includes('T00:00:00') && reviewed.slice(0, 10) === changed.slice(0, 10)
  return Date.parse(reviewed) < Date.parse(changed) && !isOfDay
}

/** The first moment of 2 August 2026 anywhere in the EU (UTC+3). */
const applies = Date.UTC(2026, 7, 1, 21)

const informing = new Set<ArticleType>(['article', 'news', 'analysis', 'opinion', 'report'])

/** Human review and editorial responsibility, both, lift the duty. */
function exemptionOf({ editorialResponsibility, humanReview }: AiDisclosure): {
  holds: boolean
  reasons: string[]
} {
  const { at, by } = humanReview ?? {}
  const reviewed = Boolean(by || at)
  return {
    holds: reviewed && Boolean(editorialResponsibility),
    reasons: [
      reviewed
        ? `${by || 'A person'} reviewed the text.`
        : 'It does not say who reviewed the text, or when.',
      editorialResponsibility
        ? `${editorialResponsibility} holds editorial responsibility.`
        : 'It does not say who holds editorial responsibility.',
    ],
  }
}

function found(duty: LabelDuty['duty'], ...reasons: string[]): LabelDuty {
  return {
    duty,
    reasons,
    source: {
      title: 'Regulation (EU) 2024/1689, article 50(4), second subparagraph',
      url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
    },
    notice: 'This reads what the article says of itself. It is no legal advice.',
  }
}
