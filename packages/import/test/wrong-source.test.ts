import { articlesFromContentful } from '@standfirst/import/contentful'
import { articlesFromGhost } from '@standfirst/import/ghost'
import { articlesFromPortableText } from '@standfirst/import/portable-text'
import { articlesFromWordPress } from '@standfirst/import/wordpress'
import { expect, test } from 'vitest'

const readers = {
  contentful: articlesFromContentful,
  ghost: articlesFromGhost,
  sanity: articlesFromPortableText,
  wordpress: articlesFromWordPress,
}

test.each(Object.keys(readers) as (keyof typeof readers)[])(
  '%s: what is no source is told how to be one',
  async (name) => {
    const read = readers[name] as (source: never, options: object) => AsyncIterable<unknown>
    for (const source of [
      '{"_type":"post"}',
      '<rss></rss>',
      [{ _type: 'post' }],
      new Uint8Array(3),
    ]) {
      const run = async () => {
        const options = { url: 'https://example.com/', language: 'en' }
        for await (const _ of read(source as never, options)) throw new Error('read something')
      }
      await expect(run()).rejects.toThrow(
        /^`source` is .*, expected the path of an export, or a function that opens one: `\(\) => \[text\]`$/s,
      )
    }
  },
)

test('a file may have a name that begins as a text does', async () => {
  const run = articlesFromGhost('[old]/ghost.json', { url: 'https://example.com/' })
  await expect(run[Symbol.asyncIterator]().next()).rejects.toThrow('ENOENT')
})
