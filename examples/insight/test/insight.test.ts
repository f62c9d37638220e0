import { safeParseArticle } from '@standfirst/core'
import { parseFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { feed } from '../feed.ts'
import { insight } from '../insight.ts'
import { render } from '../render.ts'

describe('the insight', () => {
  test('is warned of its empty section only', () => {
    const { issues } = safeParseArticle(insight)
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['empty-section', 'sections', 2],
    ])
  })

  test.each(['insight.html', 'insight.md', 'feed.xml', 'atom.xml', 'feed.json'])(
    '%s carries every part',
    (name) => {
      const { content = '' } = render().find((output) => output.name === name) ?? {}
      for (const part of [
        insight.title,
        insight.summary,
        'This incident highlights critical intellectual property',
        'Conduct internal audits',
        'Legal disputes over AI IP are becoming more common.',
        'htrp',
        'Explore courses',
        'ChatGPT Logs Used as Evidence in Arson Trial',
      ]) {
        expect(content).toContain(part)
      }
      expect(content).not.toContain('Who benefits')
    },
  )
})

test('insight.jsonld carries the parts that schema.org has a property for', () => {
  const { content = '' } = render().find(({ name }) => name === 'insight.jsonld') ?? {}
  const graph = JSON.parse(content)['@graph']
  expect(graph[0]).toMatchObject({
    '@type': 'NewsArticle',
    headline: insight.title,
    abstract: insight.summary,
    datePublished: insight.publishedAt,
  })
  for (const part of ['Conduct internal audits', 'Legal disputes', 'htrp', 'arson-trial']) {
    expect(content).toContain(part)
  }
})

test('the feed has four items', () => {
  const rss = render().find(({ name }) => name === 'feed.xml')?.content ?? ''
  const read = parseFeed(rss).feed as { items?: { title?: string }[] }
  expect(read.items?.map(({ title }) => title)).toEqual(feed.articles.map(({ title }) => title))
  expect(read.items).toHaveLength(4)
})
