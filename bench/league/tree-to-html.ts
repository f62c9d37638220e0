import type { Discipline } from './discipline.ts'
import { portableText } from './portable-text.ts'

/** Safe HTML of an article's tree. */
export const candidates: Discipline = {
  renderHtml: async ({ articles }) => {
    const { renderHtml } = await import('@standfirst/html')
    return (index) => renderHtml(articles[index] as never, { profile: 'feed' })
  },
  'escaping the texts alone': async ({ articles }) => {
    const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
    const texts = articles.map(({ sections }) => textsOf(sections))
    return (index) => {
      let html = ''
      for (const text of texts[index] ?? []) {
        html += text.replace(/[&<>]/g, (sign) => references[sign] ?? '')
      }
      return html
    }
  },
  'mdast-util-to-hast, hast-util-sanitize, hast-util-to-html': async ({ articles }) => {
    const { articleToMdast } = await import('@standfirst/core')
    const { toHast } = await import('mdast-util-to-hast')
    const { sanitize } = await import('hast-util-sanitize')
    const { toHtml } = await import('hast-util-to-html')
    const trees = articles.map((article) => articleToMdast(article))
    return (index) => toHtml(sanitize(toHast(trees[index] as never)))
  },
  '@portabletext/to-html': async ({ articles }) => {
    const { toHTML } = await import('@portabletext/to-html')
    const blocks = articles.map((article) => portableText(article))
    return (index) => toHTML(blocks[index] as never)
  },
}

function textsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'value' && typeof one === 'string' ? [one] : textsOf(one),
  )
}
