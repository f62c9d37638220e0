import {
  type Article,
  type FeedDocument,
  type FeedDocumentOptions,
  type Issue,
  renderFeedDocument,
  streamFeedDocument,
} from '@standfirst/core'
import { describe, expect, test } from 'vitest'
import { numberedFeed } from './feed-articles.ts'

const { articles } = numberedFeed(5)
const format: FeedDocument = {
  head: (first) => `<${first?.title ?? ''}|`,
  item: ({ article, content }) => `é${article.title.at(-1)}${content === 'full' ? '+' : '-'}`,
  separator: ',',
  tail: '>',
}

async function* arriving(list: Article[], error?: Error) {
  yield* list
  if (error) throw error
}

describe('renderFeedDocument', () => {
  const cases: [FeedDocumentOptions, string][] = [
    [{}, '<Article 5|é5+,é4+,é3+,é2+,é1+>'],
    [{ limit: 2, fullTextLimit: 1 }, '<Article 5|é5+,é4->'],
    [{ limit: 0 }, '<|>'],
    [{ maxBytes: 21 }, '<Article 5|é5+,é4+>'],
    [{ maxBytes: 20 }, '<Article 5|é5+>'],
    [{ maxBytes: 3 }, '<Article 5|>'],
  ]
  test.each(cases)('%o', async (options, expected) => {
    expect(renderFeedDocument(format, articles, options)).toBe(expected)
    const stream = streamFeedDocument(format, arriving(articles), options)
    expect(await new Response(stream).text()).toBe(expected)
  })

  test('reports what did not fit', () => {
    const issues: Issue[] = []
    renderFeedDocument(format, articles, { maxBytes: 21, onIssue: (issue) => issues.push(issue) })
    expect(issues).toMatchObject([{ code: 'feed-too-long', path: ['articles', 2] }])
  })

  test('reports a document that is too long without articles', () => {
    const paths = (list: Article[], maxBytes: number) => {
      const found: Issue['path'][] = []
      renderFeedDocument(format, list, { maxBytes, onIssue: ({ path }) => found.push(path) })
      return found
    }
    expect(paths([], 3)).toEqual([])
    expect(paths([], 2)).toEqual([[]])
    expect(paths(articles, 12)).toEqual([['articles', 0]])
    expect(paths(articles, 11)).toEqual([['articles', 0], []])
  })
})

describe('streamFeedDocument', () => {
  const read = async (reader: ReadableStreamDefaultReader<Uint8Array>) =>
    new TextDecoder().decode((await reader.read()).value)

  test('asks for an article when the reader wants more, and closes the source on cancel', async () => {
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
    const reader = streamFeedDocument(format, source()).getReader()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(asked).toBe(0)
    expect(await read(reader)).toBe('<Article 5|é5+')
    expect(await read(reader)).toBe(',é4+')
    expect(asked).toBe(2)
    await reader.cancel()
    expect([asked, closed]).toEqual([2, true])
  })

  test('an error of the source is an error of the stream, after whole items', async () => {
    const error = new Error('the database is gone')
    const reader = streamFeedDocument(format, arriving(articles.slice(0, 1), error)).getReader()
    expect(await read(reader)).toBe('<Article 5|é5+')
    await expect(reader.read()).rejects.toBe(error)
  })
})
