import { type ArticleInput, defineArticle, type HeadingNode } from '@standfirst/core'
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

const heading = (depth: 3 | 4 | 5): HeadingNode => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value: 'Fn 1' }],
})

test('no heading skips a rank', () => {
  const content = [heading(3), heading(5), heading(4), heading(3)]
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
      { kind: 'prose', heading: 'One', content: [heading(3), heading(4)] },
      { kind: 'prose', content: [heading(4)] },
      { kind: 'faq', items: [{ question: 'Why?', answer: [heading(3)] }] },
    ]),
  ).toEqual(['h1', 'h2', 'h3', 'h4', 'h2', 'h2', 'h3', 'h4'])
})

test('ranks end at 6', () => {
  const content = [heading(3), heading(4), heading(5)]
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
    sections: [
      {
        kind: 'prose',
        content: [
          heading(3),
          { type: 'paragraph', children: [{ type: 'footnoteReference', identifier: 'a' }] },
          {
            type: 'footnoteDefinition',
            identifier: 'a',
            children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Note.' }] }],
          },
        ],
      },
    ],
  })
  const ids = [...renderHtml(article).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  expect(ids).toEqual([...new Set(ids)])
  expect(ids).toContain('fn-1')
})
