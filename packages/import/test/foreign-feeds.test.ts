import { readdirSync, readFileSync } from 'node:fs'
import { safeParseArticle, safeParseFeed } from '@standfirst/core'
import { articlesFromFeed } from '@standfirst/import'
import { describe, expect, test } from 'vitest'

const folder = new URL('fixtures/feed/', import.meta.url)

/** Feeds in the forms of other systems, and what was read of them: a folder a system. */
describe.each(readdirSync(folder))('a feed of another system: %s', (name) => {
  const [file = ''] = readdirSync(new URL(`${name}/`, folder)).filter((one) =>
    one.startsWith('feed.'),
  )
  const source = readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
  const reading = articlesFromFeed(source, { url: 'https://reader.example/feed' })

  test('is read', async () => {
    await expect(`${JSON.stringify(reading, null, 2)}\n`).toMatchFileSnapshot(
      `fixtures/feed/${name}/reading.json`,
    )
  })

  test('passes the gate, and so does each of its articles', () => {
    const { articles, feed } = reading
    for (const article of articles) expect(safeParseArticle(article).success).toBe(true)
    const result = safeParseFeed({ ...feed, articles })
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
