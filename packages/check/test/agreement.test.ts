import { checkAgreement } from '@standfirst/check'
import { formatIssues } from '@standfirst/core'
import { renderHtmlPage } from '@standfirst/html'
import { article as anyArticle, cases } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outputsOf } from './outputs-of.ts'
import { richArticle } from './rich-article.ts'

describe.each(cases())('the outputs of $name', ({ article }) => {
  test('agree', () => {
    expect(formatIssues(checkAgreement(article, outputsOf(article)))).toBe('')
  })
})

test('the outputs of any article agree', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      const { markdown: _, ...outputs } = outputsOf(article)
      expect(formatIssues(checkAgreement(article, outputs))).toBe('')
    }),
    { numRuns: 300 },
  )
})

test('a link to the page of a tag or the category is no part of the text; one of another name is', () => {
  const article = { ...richArticle, tags: ['MCP'], category: { name: 'AI & Tools', slug: 'ai' } }
  const page = renderHtmlPage(article, {
    tagUrl: () => 'https://example.com/tag/mcp/',
    categoryUrl: () => 'https://example.com/category/ai/',
  })
  expect(page.match(/rel="tag"/g)).toHaveLength(2)
  expect(checkAgreement(article, { html: page })).toEqual([])
  const spam = page.replace('rel="tag">MCP<', 'rel="tag">Cheap pills<')
  const found = checkAgreement(article, { html: spam })
  expect(found.map(({ code, message }) => [code, message.includes('/tag/mcp/')])).toContainEqual([
    'copy-adds',
    true,
  ])
})
