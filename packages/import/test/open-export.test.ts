import { openExport } from '@standfirst/import/export'
import { expect, test } from 'vitest'

/** The shortest exports of each system, and what they are. */
const exports: readonly (readonly [name: string, content: string])[] = [
  [
    'Ghost 5.1.0',
    '{"db":[{"meta":{"version":"5.1.0"},"data":{"posts":[{"id":"1","slug":"a","title":"A","status":"published","published_at":"2026-01-01 00:00:00","html":"<p>Words.</p>"}]}}]}',
  ],
  [
    'Blogger (Google Takeout)',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:blogger="http://schemas.google.com/blogger/2018"><entry><id>tag:blogger.com,1999:blog-1.post-2</id><blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status><published>2026-01-01T00:00:00Z</published><title>A</title><content type="html">Words.</content></entry></feed>',
  ],
  [
    'Blogger',
    '<feed xmlns="http://www.w3.org/2005/Atom"><id>tag:blogger.com,1999:blog-1.archive</id><entry><id>tag:blogger.com,1999:blog-1.post-2</id><published>2026-01-01T00:00:00Z</published><title>A</title><content type="html">Words.</content></entry></feed>',
  ],
  [
    'Sanity: a dataset (ndjson)',
    '{ "_id" : "a", "_type" : "post", "title" : "A", "publishedAt": "2026-01-01T00:00:00Z" }\n{ "_id": "b", "_type": "author", "name": "Ivy" }\n',
  ],
  [
    'Movable Type',
    'TITLE: A\nSTATUS: Publish\nDATE: 01/01/2026 00:00:00\n-----\nBODY:\nWords.\n-----\n--------\n',
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
