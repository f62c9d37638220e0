import { checkedTimestamp, checkedUrl, feedSummary, type Issue } from '@standfirst/core'
import { expect, test } from 'vitest'
import { numberedArticle } from './feed-articles.ts'

test('checkedUrl and checkedTimestamp report what they refuse', () => {
  const issues: Issue[] = []
  const onIssue = (issue: Issue) => void issues.push(issue)
  expect(checkedUrl('https://example.com/', 'media', [], onIssue)).toBe('https://example.com/')
  expect(checkedUrl(undefined, 'media', [], onIssue)).toBeUndefined()
  expect(checkedTimestamp(undefined, [], onIssue)).toBeUndefined()
  expect(issues).toEqual([])
  expect(checkedUrl('mailto:a@example.com', 'media', ['url'], onIssue)).toBeUndefined()
  expect(checkedTimestamp('today', ['publishedAt'], onIssue)).toBeUndefined()
  expect(issues).toMatchObject([
    { code: 'unsafe-url', path: ['url'] },
    { code: 'invalid-timestamp', path: ['publishedAt'] },
  ])
})

test('feedSummary says that an article was retracted', () => {
  const item = {
    article: numberedArticle(1, { summary: 'S.' }),
    path: [],
    content: 'full' as const,
  }
  expect(feedSummary(item)).toBe('S.')
  expect(feedSummary({ ...item, content: 'none' })).toBe('')
  const retracted = { ...item, article: { ...item.article, status: 'retracted' as const } }
  expect(feedSummary(retracted)).toBe('This article has been retracted. S.')
  expect(feedSummary({ ...retracted, content: 'none' }, { retracted: 'Gone.' })).toBe('Gone.')
})
