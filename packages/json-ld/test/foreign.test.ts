import { readdirSync, readFileSync } from 'node:fs'
import { safeParseArticle } from '@standfirst/core'
import { articleFromJsonLd } from '@standfirst/json-ld'
import { describe, expect, test } from 'vitest'

const folder = new URL('fixtures/foreign/', import.meta.url)

/** What pages of other systems say, and what was read of it: a folder a system. */
describe.each(readdirSync(folder))('the JSON-LD of a page: %s', (name) => {
  const page = JSON.parse(readFileSync(new URL(`${name}/page.json`, folder), 'utf8'))
  const { article, issues } = articleFromJsonLd(page.jsonLd, { url: page.url })

  test('is read', async () => {
    await expect(`${JSON.stringify({ article, issues }, null, 2)}\n`).toMatchFileSnapshot(
      `fixtures/foreign/${name}/article.json`,
    )
  })

  test('passes the gate once the language and the summary are there', () => {
    const { success } = safeParseArticle({ language: 'en', summary: 'It is told.', ...article })
    expect(success).toBe(true)
  })
})
