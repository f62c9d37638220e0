import { openExport } from '@standfirst/import/export'
import { expect, test } from 'vitest'

/** The shortest exports of each system, and what they are. */
const exports: readonly (readonly [name: string, content: string])[] = [
  [
    'Ghost 5.1.0',
    '{"db":[{"meta":{"version":"5.1.0"},"data":{"posts":[{"id":"1","slug":"a","title":"A","status":"published","published_at":"2026-01-01 00:00:00","html":"<p>Words.</p>"}]}}]}',
  ],
]

test.each(exports)('an export of %s is known by its content, and read', async (name, content) => {
  const opened = await openExport(() => [content], { url: 'https://mill.example' })
  if ('issue' in opened) throw new Error(opened.issue.message)
  expect(opened.name).toBe(name)
  const articles = []
  for await (const { article } of opened.articles) articles.push(article)
  expect(articles.map(({ title }) => title)).toEqual(['A'])
})

test('an export of Ghost that is cut off is known, and says that it is broken', async () => {
  const opened = await openExport(() => ['{"db":[{"meta":{"version":"5.1.0"},"data":{"posts":['])
  if ('issue' in opened) throw new Error(opened.issue.message)
  for await (const one of opened.articles) throw new Error(one.article.title)
  expect(opened.articles.report.issues.map(({ code }) => code)).toEqual(['broken-export'])
})
