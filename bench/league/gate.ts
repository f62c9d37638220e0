import type { Discipline } from './discipline.ts'

/** A valid article read from JSON and checked; ours also brings it into one form. */
export const candidates: Discipline = {
  'JSON.parse, parseArticle': async ({ articles }) => {
    const { parseArticle } = await import('@standfirst/core')
    const texts = articles.map((article) => JSON.stringify(article))
    return (index) => parseArticle(JSON.parse(texts[index] ?? '')).title
  },
  'JSON.parse, then its schema in zod': async ({ articles }) => {
    const { articleInputSchema } = await import('../../packages/core/src/schema/article-schema.ts')
    const { zodSchema } = await import('../../packages/core/test/schema/zod-schema.ts')
    const schema = zodSchema(articleInputSchema())
    const texts = articles.map((article) => JSON.stringify(article))
    return (index) => (schema.parse(JSON.parse(texts[index] ?? '')) as { title: string }).title
  },
  'JSON.parse alone': async ({ articles }) => {
    const texts = articles.map((article) => JSON.stringify(article))
    return (index) => JSON.parse(texts[index] ?? '').title
  },
}
