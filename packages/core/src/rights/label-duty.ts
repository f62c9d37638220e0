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

/**
 * Tell whether an article must be labelled under article 50(4) of the EU AI Act, by what it says of
 * itself. It is no legal advice.
 *
 * Text that AI generated or changed, published to inform the public on matters of public interest, must be
 * labelled, unless a person reviewed it and someone holds editorial responsibility.
 *
 * @param article - Article; it is not changed.
 * @see {@link https://eur-lex.europa.eu/eli/reg/2024/1689/oj}
 */
export function labelDuty(article: Pick<Article, 'aiDisclosure' | 'type'>): LabelDuty {
  const { aiDisclosure, type } = article
  if (!aiDisclosure) {
    return found('undetermined', 'The article does not say whether AI took part in its text.')
  }
  if (aiDisclosure.use === 'none') {
    return found('not-required', 'AI took no part in the text.')
  }
  const exemption = exemptionOf(aiDisclosure)
  if (exemption.holds) return found('not-required', ...exemption.reasons)
  const { use } = aiDisclosure
  if (use !== 'generated' && use !== 'modified') {
    return found('undetermined', open[use], ...exemption.reasons)
  }
  const part = use === 'generated' ? 'AI wrote the text.' : 'AI changed the text.'
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

/** Why a grade decides nothing. */
const open: Record<'assisted' | 'translated' | 'summarised', string> = {
  assisted:
    'AI helped to write the text; whether it generated or changed it in the sense of the act depends on how much.',
  translated:
    'AI translated a text of people; whether it changed it in the sense of the act depends on whether it says the same.',
  summarised:
    'AI shortened a text of people; whether it generated or changed it in the sense of the act depends on whether it says the same.',
}

const informing = new Set<ArticleType>(['article', 'news', 'analysis', 'opinion', 'report'])

/** Human review and editorial responsibility, both, lift the duty. */
function exemptionOf({ editorialResponsibility, humanReview }: AiDisclosure): {
  holds: boolean
  reasons: string[]
} {
  const { at, by } = humanReview ?? {}
  const reviewed = Boolean(by || at)
  const reviewer = by ? ` by ${by}` : ''
  return {
    holds: reviewed && Boolean(editorialResponsibility),
    reasons: [
      reviewed
        ? `A person reviewed the text${reviewer}.`
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
