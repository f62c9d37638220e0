import type { Article, Flow, Section } from '@standfirst/core'

/**
 * What lists, sitemaps and the order of feeds need of an article: all but its text. Of its sections,
 * the pictures stay.
 */
export function toCard(article: Article): Article {
  const sections = article.sections.flatMap((section): Section[] => {
    const content = picturesIn(section)
    if (content.length === 0) return []
    return [{ kind: 'prose', content, ...(section.paid && { paid: true }) }]
  })
  return { ...article, sections }
}

function picturesIn(value: unknown): Flow[] {
  if (Array.isArray(value)) return value.flatMap(picturesIn)
  if (typeof value !== 'object' || value === null) return []
  if ((value as { type?: unknown }).type === 'image') {
    return [{ type: 'paragraph', children: [value] } as Flow]
  }
  return Object.values(value).flatMap(picturesIn)
}
