import type { Article } from '../model/article.ts'
import { countSection } from './count-section.ts'
import { sectionsOf } from './sections-of.ts'

/**
 * Count the words of an article's sections, paid ones too, without their headings; of Chinese and
 * Japanese each character is a word.
 *
 * @param article - Article; what lies more than 100 levels deep is not counted.
 * @returns The number that JSON-LD gives as `wordCount`.
 *
 * @example
 * ```ts
 * import { defineArticle, wordCount } from '@standfirst/core'
 *
 * const article = defineArticle({
 *   url: 'https://example.com/a',
 *   language: 'ja',
 *   title: 'A',
 *   summary: 'About A.',
 *   publishedAt: '2026-11-23T09:30:00Z',
 *   sections: [{ kind: 'prose', content: 'AI の話' }],
 * })
 * wordCount(article) // → 3
 * ```
 */
export function wordCount(article: Pick<Article, 'sections'>): number {
  const counter = { words: 0, inside: false }
  for (const section of sectionsOf(article)) countSection(counter, section)
  return counter.words
}
