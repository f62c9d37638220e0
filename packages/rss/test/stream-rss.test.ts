import { type Article, archiveFeed, type Feed } from '@standfirst/core'
import { renderRss, streamRss } from '@standfirst/rss'
import { exampleFeed, insight } from '@standfirst/testing'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'

async function* arriving(
  articles: Iterable<Article>,
  end?: { error?: Error; closed?: () => void },
): AsyncGenerator<Article, void, undefined> {
  try {
    yield* articles
    if (end?.error) throw end.error
  } finally {
    end?.closed?.()
  }
}

function wellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

test.each([
  ['as it is', exampleFeed, {}],
  ['with limits', exampleFeed, { limit: 2, fullTextLimit: 1 }],
  ['with a size', exampleFeed, { maxBytes: 7000 }],
  ['of an archive', archiveFeed(exampleFeed, { size: 1 })[1] as Feed, {}],
  ['of a podcast', exampleFeed, { podcast: { categories: ['News/Tech News'] } }],
  ['without articles', { ...exampleFeed, articles: [] }, {}],
])('the stream has the bytes of the whole: %s', async (_, feed, options) => {
  const whole = renderRss(feed, options)
  const { articles, ...metadata } = feed
  const streamed = await new Response(streamRss(metadata, arriving(articles), options)).text()
  expect(streamed).toBe(whole)
  wellFormed(whole)
})

test('an error surfaces, and leaves whole items behind', async () => {
  const error = new Error('gone')
  const decoder = new TextDecoder()
  let text = ''
  const read = async () => {
    const stream = streamRss(exampleFeed, arriving(exampleFeed.articles, { error }))
    for await (const chunk of stream) text += decoder.decode(chunk, { stream: true })
  }
  await expect(read()).rejects.toBe(error)
  expect(text.endsWith('</item>\n')).toBe(true)
  wellFormed(`${text}</channel></rss>`)
})

test('a reader who cancels gets whole items, and the source is closed', async () => {
  let closed = 0
  let asked = 0
  function* endless(): Generator<Article, void, undefined> {
    for (;;) {
      asked++
      yield insight
    }
  }
  const stream = streamRss(exampleFeed, arriving(endless(), { closed: () => void closed++ }))
  expect(asked).toBe(0)
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let count = 0; count < 3; count++) text += decoder.decode((await reader.read()).value)
  await reader.cancel()
  expect([asked, closed]).toEqual([3, 1])
  wellFormed(`${text}</channel></rss>`)
})
