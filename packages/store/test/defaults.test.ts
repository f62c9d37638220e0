import { memoryStore } from '@standfirst/store'
import { expect, test } from 'vitest'

const bare = {
  url: 'https://news.example/flood/',
  title: 'The river rose in one night',
  summary: 'Heavy rain flooded the old town.',
  publishedAt: '2026-11-23T09:30:00Z',
}
const defaults = { language: 'de', tags: ['Rivers'], authors: ['Ada Example'] }

test('an article has what the store says of all, where it does not say, and keeps it', async () => {
  const store = memoryStore({ now: () => new Date('2026-11-28T12:00:00Z'), defaults })
  const put = await store.put({ ...bare, tags: undefined, authors: [] })
  expect(put).toMatchObject({ success: true, article: { language: 'de', tags: ['Rivers'] } })
  const kept = (await store.get('https://news.example/flood/'))?.article
  expect(kept?.authors).toEqual([])
  // What was kept is not completed again: nobody has said so.
  await store.transaction(async (writer) => {
    const second = await writer.put({ ...bare, url: 'https://news.example/storm/' })
    expect(second).toMatchObject({ article: { authors: [{ name: 'Ada Example' }] } })
  })
  const retracted = await store.retract('https://news.example/flood/')
  expect(retracted).toMatchObject({ success: true, article: { authors: [] } })
})

test('what a store can’t be given, or asked, is refused in plain words', async () => {
  const wrong = { defaults: 'en' } as unknown as Parameters<typeof memoryStore>[0]
  expect(() => memoryStore(wrong)).toThrow(/^`defaults` is .*, expected an object$/)
  const nothing = null as unknown as Parameters<typeof memoryStore>[0]
  expect(() => memoryStore(nothing)).toThrow(
    '`options` of `memoryStore` is `null`, expected an object',
  )
  const store = memoryStore()
  await expect(store.search(5 as unknown as string)).rejects.toThrow(
    /^`words` is .*, expected a text$/,
  )
  for (const body of ['put', undefined] as unknown[]) {
    const writing = store.transaction(body as () => Promise<void>)
    await expect(writing).rejects.toThrow(/^`body` is .*, expected a function$/)
  }
})

test('what is no article is refused with defaults too', async () => {
  const store = memoryStore({ defaults })
  const throwing = Object.defineProperty({ ...bare }, 'title', {
    enumerable: true,
    get() {
      throw new Error('No')
    },
  })
  for (const hostile of [undefined, null, 7, 'text', [], new Map(), () => {}, throwing]) {
    expect((await store.put(hostile)).success).toBe(false)
  }
})
