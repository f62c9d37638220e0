import { type Faq, toText } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import { headingText, pageId, pageReference, type Scope } from '../scope.ts'

/**
 * Describe questions and answers.
 *
 * @param section - Section with at least one question.
 * @param number - Which of the article's it is, from 1.
 */
export function faqNode(scope: Scope, section: Faq, number: number): JsonLdNode {
  return {
    '@type': 'FAQPage',
    '@id': pageId(scope.page, number > 1 ? `faq-${number}` : 'faq'),
    name: headingText(scope, section),
    url: scope.page,
    isPartOf: pageReference(scope),
    mainEntity: section.items.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: toText(answer) },
    })),
  }
}
