import { createLock } from '@standfirst/check/lock'
import { parseArticle } from '@standfirst/core'
import { expect, test } from 'vitest'
import { lockIssues } from '../src/lock/lock-issues.ts'

const entry = (url: string, more: object = {}) => {
  const card = parseArticle({
    ...{ url, language: 'en', title: 'A', summary: 'S.', publishedAt: '2026-01-02T00:00:00Z' },
    ...more,
  })
  return { hash: `of ${url}`, card, aliases: [] as string[], issues: [], lookups: {}, outputs: [] }
}
const [old, now] = ['https://example.com/a/', 'https://example.com/b/']

test('a renamed file asks: its address would be another one', () => {
  const before = { 'a.md': entry(old), 'c.md': entry('https://example.com/c/', { title: 'C' }) }
  const lock = createLock(Object.values(before).map(({ card }) => card))
  const rest = { 'c.md': before['c.md'] }
  expect(lockIssues(lock, { ...rest, 'b.md': entry(now) }, [], before)).toEqual([
    expect.objectContaining({
      ...{ code: 'renamed-file', severity: 'error', file: 'b.md', path: ['url'] },
      fix: expect.stringContaining(`\`url: ${old}\``),
    }),
  ])
  // As the fix says.
  expect(lockIssues(lock, { ...rest, 'b.md': entry(old) }, [], before)).toEqual([])
  const moved = { ...entry(now, { id: old }), aliases: [old] }
  expect(lockIssues(lock, { ...rest, 'b.md': moved }, [], before)).toEqual([])
  // Another article, and two that it could be.
  const other = { ...rest, 'b.md': entry(now, { title: 'B' }) }
  const two = { ...rest, 'b.md': entry(now), 'd.md': entry('https://example.com/d/') }
  for (const entries of [rest, other, two]) {
    expect(lockIssues(lock, entries, [], before).map(({ code }) => code)).toEqual(['gone-article'])
  }
})

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
