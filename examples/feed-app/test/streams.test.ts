import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { streamAtom } from '@standfirst/atom'
import type { Article, Feed } from '@standfirst/core'
import { streamJsonFeed } from '@standfirst/json-feed'
import { streamRss } from '@standfirst/rss'
import { streamSitemap } from '@standfirst/sitemap'
import { describe, expect, test } from 'vitest'
import { exampleFeed } from '../src/example-feed.ts'

const { articles, ...feed } = exampleFeed('https://example.com')
const [article] = articles as [Article]

type Stream = (articles: AsyncIterable<Article>) => ReadableStream<Uint8Array>
const streams: [string, Stream][] = [
  ['streamRss', (source) => streamRss(feed, source)],
  ['streamAtom', (source) => streamAtom(feed, source)],
  ['streamJsonFeed', (source) => streamJsonFeed(feed as Feed, source)],
  ['streamSitemap', (source) => streamSitemap(source)],
]

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Bytes that something still holds. */
function heldMemory(): number {
  collectGarbage()
  const { external, heapUsed } = process.memoryUsage()
  return external + heapUsed
}

describe.each(streams)('%s', (_, stream) => {
  /** Articles without end, each its own object; counts those that were asked for. */
  function source(state: { asked: number; closed: number }, end = Infinity, error?: Error) {
    return (async function* (): AsyncGenerator<Article, void, undefined> {
      try {
        while (state.asked < end) {
          const url = `https://example.com/${++state.asked}`
          yield { ...structuredClone(article), id: url, url }
        }
        if (error) throw error
      } finally {
        state.closed++
      }
    })()
  }

  test('holds as much memory after 20,000 articles as after 1,000', async () => {
    const state = { asked: 0, closed: 0 }
    const reader = stream(source(state)).getReader()
    const readTo = async (count: number) => {
      while (state.asked < count) await reader.read()
      return heldMemory()
    }
    // The engine compiles what runs often, once: what is held for each article grows both times.
    const [first, second, third] = [await readTo(1000), await readTo(10_000), await readTo(20_000)]
    expect(Math.min(second - first, third - second)).toBeLessThan(1_000_000)
    await reader.cancel()
  })

  test('asks for nothing before the first read, and for no more than it gives', async () => {
    const state = { asked: 0, closed: 0 }
    const reader = stream(source(state)).getReader()
    expect(state.asked).toBe(0)
    for (let count = 0; count < 5; count++) await reader.read()
    expect(state.asked).toBeLessThanOrEqual(5)
    await reader.cancel()
    expect(state.closed).toBe(1)
    expect(await reader.read()).toEqual({ done: true, value: undefined })
  })

  test('an error of the source, at the start or later, is an error of the stream', async () => {
    for (const end of [0, 1, 3]) {
      const state = { asked: 0, closed: 0 }
      const error = new Error('gone')
      await expect(new Response(stream(source(state, end, error))).text()).rejects.toBe(error)
      expect(state.closed).toBe(1)
    }
  })

  test('a source without articles gives a whole document', async () => {
    const state = { asked: 0, closed: 0 }
    const text = await new Response(stream(source(state, 0))).text()
    expect(text.length).toBeGreaterThan(50)
    expect(text).toMatch(/(?:<\/(?:rss|feed|urlset)>|\]\})\s*$/)
  })
})
