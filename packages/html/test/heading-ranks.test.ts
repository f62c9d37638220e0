import { type ArticleInput, defineArticle } from '@standfirst/core'
import { expect, test } from 'vitest'
import { renderHtml } from '../src/index.ts'

const headings = (sections: ArticleInput['sections'], headingRank?: 1 | 4): string[] => {
  const article = defineArticle({
    url: 'https://example.com/a/',
    language: 'en',
    title: 'A',
    summary: 'About A.',
    publishedAt: '2026-11-23T09:30:00Z',
    sections,
  })
  return [...renderHtml(article, { headingRank }).matchAll(/<(h[1-6])\b/g)].map(([, name]) =>
    String(name),
  )
}

test('no heading skips a rank', () => {
  const content = '### A\n\n##### B\n\n#### C\n\n### D'
  expect(headings([{ kind: 'prose', content }])).toEqual(['h1', 'h2', 'h3', 'h3', 'h2'])
  expect(headings([{ kind: 'prose', heading: 'Under it', content }])).toEqual([
    'h1',
    'h2',
    'h3',
    'h4',
    'h4',
    'h3',
  ])
})

test('a section starts anew', () => {
  expect(
    headings([
      { kind: 'prose', heading: 'One', content: '### A\n\n#### B' },
      { kind: 'prose', content: '#### C' },
      { kind: 'faq', items: [{ question: 'Why?', answer: '### D' }] },
    ]),
  ).toEqual(['h1', 'h2', 'h3', 'h4', 'h2', 'h2', 'h3', 'h4'])
})

test('ranks end at 6', () => {
  const content = '### A\n\n#### B\n\n##### C'
  expect(headings([{ kind: 'prose', heading: 'One', content }], 4)).toEqual([
    'h4',
    'h5',
    'h6',
    'h6',
    'h6',
  ])
})

test('a heading does not take the id of a footnote', () => {
  const article = defineArticle({
    url: 'https://example.com/a/',
    language: 'en',
    title: 'A',
    summary: 'About A.',
    publishedAt: '2026-11-23T09:30:00Z',
    sections: [{ kind: 'prose', content: '### Fn 1\n\nText.[^a]\n\n[^a]: Note.' }],
  })
  const ids = [...renderHtml(article).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  expect(ids).toEqual([...new Set(ids)])
  expect(ids).toContain('fn-1')
})
