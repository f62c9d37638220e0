import { type Article, defineArticle } from '@standfirst/core'
import { parseMarkdown } from '@standfirst/markdown'
import { article, cases } from '@standfirst/testing'
import fc from 'fast-check'
import { awkwardLines } from './awkward.ts'

/** An article that every tool is given. */
export interface Measured {
  /** Name of its file. */
  name: string
  article: Article
}

/**
 * The cases of `@standfirst/testing`, random articles, the awkward lines as one page and each by
 * itself, and two articles that are held back.
 *
 * @param random - How many random articles.
 * @param seed - Which ones.
 */
export function measuredArticles(random: number, seed: number): Measured[] {
  const sample = fc.sample(article(), { numRuns: random, seed })
  return [
    ...cases().map((one) => ({ name: `case-${one.name}`, article: one.article })),
    ...sample.map((one, index) => ({ name: `random-${index}`, article: one })),
    { name: 'awkward', article: page(awkwardLines.join('\n\n')) },
    ...awkwardLines.map((line, index) => ({ name: `awkward-${index}`, article: page(line) })),
    ...(['draft', 'withheld'] as const).map((status) => ({
      name: `held-${status}`,
      article: defineArticle({
        ...metadata,
        status,
        sections: [{ kind: 'prose', content: 'Text.' }],
      }),
    })),
  ]
}

const metadata = {
  url: 'https://example.com/a/',
  language: 'en',
  title: 'Awkward: "lines" & more',
  summary: 'About lines.',
  publishedAt: '2026-11-23T09:30:00+01:00',
  updatedAt: '2026-11-24T09:30:00Z',
  authors: ['Ada Example', 'Bob Example'],
  category: 'AI News',
  tags: ['a b', 'c'],
  image: { url: 'https://example.com/i.png', alt: 'I' },
}

function page(markdown: string): Article {
  const { url: baseUrl } = metadata
  return parseMarkdown(markdown, { baseUrl, defaults: metadata })
}
