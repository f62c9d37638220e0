import { type FeedItem, feedItems, type Issue, streamFeedItems } from '@standfirst/core'
import { describe, expect, test } from 'vitest'
import { numberedArticle } from './feed-articles.ts'

const articles = [
  numberedArticle(5, { status: 'draft' }),
  numberedArticle(4, {
    sections: [
      { kind: 'prose', content: [], paid: true },
      { kind: 'prose', heading: 'Free', content: [] },
    ],
  }),
  numberedArticle(3, { status: 'withheld' }),
  numberedArticle(2, { status: 'retracted' }),
  numberedArticle(1),
]
const brief = ({ article, path, content }: FeedItem) => [article.title.at(-1), path[1], content]

describe('feedItems', () => {
  test('leaves out what is not for everyone, and says so', () => {
    const issues: Issue[] = []
    const items = [...feedItems(articles, { onIssue: (issue) => issues.push(issue) })]
    expect(items.map(brief)).toEqual([
      ['4', 1, 'full'],
      ['2', 3, 'full'],
      ['1', 4, 'full'],
    ])
    expect(items[0]?.article.sections).toEqual([
      { kind: 'prose', content: [], paid: true },
      { kind: 'prose', heading: 'Free', content: [] },
    ])
    expect(items[2]?.article).toBe(articles[4])
    expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['unpublished-article', 'articles.0'],
      ['paid-section', 'articles.1.sections.0'],
      ['unpublished-article', 'articles.2'],
    ])
  })

  test('gives an article that skipped the gate its lists', () => {
    const { sections: _, ...bare } = numberedArticle(1)
    const [item] = feedItems([{ ...bare, tags: null } as never])
    expect(item?.article).toEqual(numberedArticle(1))
  })

  test('limits', () => {
    expect([...feedItems(articles, { limit: 2, fullTextLimit: 1 })].map(brief)).toEqual([
      ['4', 1, 'full'],
      ['2', 3, 'summary'],
    ])
    expect([...feedItems(articles, { limit: 0 })]).toEqual([])
    expect([...feedItems(articles, { content: 'none', fullTextLimit: 1 })].map(brief)).toEqual([
      ['4', 1, 'none'],
      ['2', 3, 'none'],
      ['1', 4, 'none'],
    ])
  })

  test('refuses to carry what it does not know', () => {
    const content = 'excerpt' as 'summary'
    expect(() => [...feedItems(articles, { content })]).toThrow(
      '`content` is the text `excerpt`, expected',
    )
  })

  test.each([-1, 1.5, '3', Number.NaN])('refuses a limit of %j', (limit) => {
    for (const name of ['limit', 'fullTextLimit']) {
      expect(() => [...feedItems(articles, { [name]: limit as never })]).toThrow(
        'expected a whole number from 0 up',
      )
    }
  })

  test('streams the same, and asks for no article too many', async () => {
    let asked = 0
    let closed = false
    async function* source() {
      try {
        for (const article of articles) {
          asked++
          yield article
        }
      } finally {
        closed = true
      }
    }
    const items: unknown[] = []
    for await (const item of streamFeedItems(source(), { limit: 1 })) items.push(brief(item))
    expect(items).toEqual([['4', 1, 'full']])
    expect([asked, closed]).toEqual([2, true])
  })
})
