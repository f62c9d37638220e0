import { feedHtml, unsafeHtml } from '@standfirst/core'
import { expect, test } from 'vitest'
import { numberedArticle } from './feed-articles.ts'

test('feedHtml takes what the caller has rendered, and no mere string', () => {
  const article = numberedArticle(1)
  const render = () => '<p>rendered</p>'
  expect(feedHtml(article, 'full', render)).toBe('<p>rendered</p>')
  const given = ({ title }: { title: string }) => unsafeHtml(`<p>${title}</p>`)
  expect(feedHtml(article, given, render)).toBe('<p>Article 1</p>')
  const string = (() => '<p>') as unknown as typeof given
  expect(() => feedHtml(article, string, render)).toThrow(TypeError)
})
