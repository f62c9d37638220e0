import { Readability } from '@mozilla/readability'
import { type ArticleNode, articleToJsonLd, jsonLdScript } from '@standfirst/json-ld'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { articles } from './articles.ts'

const text = 'A paragraph that is long enough, with commas, for a reader to keep it. '.repeat(8)

/** What Readability makes of a page that has no metadata but the script. */
function read(script: string): ReturnType<Readability['parse']> {
  const { document } = parseHTML(
    `<!doctype html><html><head><title>Another title</title>${script}</head><body><div><p>${text}</p><p>${text}</p></div></body></html>`,
  )
  return new Readability(document as never).parse()
}

describe.each(Object.entries(articles))('Readability reads %s', (_, article) => {
  test('from the JSON-LD alone', () => {
    expect(read(String(jsonLdScript(articleToJsonLd(article))))).toMatchObject({
      title: article.title,
      byline: article.authors.map((author) => author.name).join(', ') || null,
      siteName: article.publisher?.name ?? null,
      publishedTime: article.publishedAt,
      excerpt: article.summary,
    })
  })
})

test('this test sees what is not there', () => {
  const { headline, ...rest } = articleToJsonLd(articles.insight as never)['@graph'][0]
  const script = jsonLdScript({ '@context': 'https://schema.org', ...(rest as ArticleNode) })
  expect(headline).toBe(articles.insight?.title)
  expect(read(String(script))?.title).toBe('Another title')
})
