import { discoverFeeds } from '@standfirst/import'
import { articlesFromMedium } from '@standfirst/import/medium'
import { articlesFromSubstack } from '@standfirst/import/substack'
import { articlesFromWordPress } from '@standfirst/import/wordpress'
import { expect, test } from 'vitest'

type Read = (source: never, site: { url: string; language: string }) => AsyncIterable<unknown>
const readers: [string, Read][] = [
  ['WordPress', articlesFromWordPress],
  ['Medium', articlesFromMedium],
  ['Substack', articlesFromSubstack],
]

async function readAll(read: Read, source: unknown): Promise<void> {
  for await (const _ of read(source as never, { url: 'https://example.com/', language: 'en' }))
    break
}

test.each(readers)(
  '%s names a source that is none, and a function that gives none',
  async (_, read) => {
    await expect(readAll(read, undefined)).rejects.toThrow('`source` is nothing, expected')
    await expect(readAll(read, ['a'])).rejects.toThrow('`source` is a list, expected')
    await expect(readAll(read, () => 5)).rejects.toThrow('What `source` gave is `5`')
  },
)

test('feeds are looked for on a page whose address is a text', () => {
  expect(() => discoverFeeds('<p>', 5 as never)).toThrow('`url` is `5`, expected a text')
})
