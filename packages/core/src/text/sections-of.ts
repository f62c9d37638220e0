import type { Article } from '../model/article.ts'

/** The sections of an article that may have skipped the gate: none where there is no list of them. */
export function sectionsOf({ sections }: Pick<Article, 'sections'>): Article['sections'] {
  return Array.isArray(sections) ? sections : []
}
