import { createLock } from '@standfirst/check/lock'
import { parseArticle } from '@standfirst/core'
import { expect, test } from 'vitest'
import { lockIssues } from '../src/lock/lock-issues.ts'

test('nobody is told of an article whose address is gone by the configuration', () => {
  const url = 'https://example.com/a/'
  const article = parseArticle({
    ...{ url, language: 'en', title: 'A', summary: 'S.', publishedAt: '2026-01-02T00:00:00Z' },
  })
  const lock = createLock([article])
  const [told] = lockIssues(lock, {}, [])
  expect(told).toMatchObject({
    code: 'gone-article',
    fix: expect.stringMatching(/`gone`.*--update-lock/),
  })
  expect(lockIssues(lock, {}, [url])).toEqual([])
})
