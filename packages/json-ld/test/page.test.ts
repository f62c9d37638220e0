import { Readability } from '@mozilla/readability'
import { renderHtml, renderHtmlPage } from '@standfirst/html'
import { articleToJsonLd, jsonLdScript } from '@standfirst/json-ld'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { articles } from './articles.ts'

describe.each(Object.entries(articles))('the page of %s', (_, article) => {
  const graph = articleToJsonLd(article)
  const [node] = graph['@graph']
  const { document } = parseHTML(`<body>${renderHtml(article)}</body>`)

  /** The texts of the elements that a selector finds. */
  function texts(selector: unknown): string[] {
    return [...document.querySelectorAll(String(selector))].map((element) =>
      String(element.textContent),
    )
  }

  test('has the title and the summary where the graph says they are', () => {
    const { cssSelector } = node.speakable as { cssSelector: string[] }
    expect(cssSelector.flatMap(texts)).toEqual([article.title, article.summary])
  })

  test('has its paid sections where the graph says they are', () => {
    const part = [node.hasPart ?? []]
      .flat()
      .find((item) => (item as { '@type': string })['@type'] === 'WebPageElement')
    const paid = article.sections.filter((section) => section.paid).length
    expect(part ? texts((part as { cssSelector: string }).cssSelector) : []).toHaveLength(paid)
  })

  test('is read by Readability', () => {
    const page = renderHtmlPage(article, { head: jsonLdScript(graph) })
    const read = new Readability(parseHTML(page).document as never).parse()
    expect(read).toMatchObject({
      title: article.title,
      siteName: article.publisher?.name ?? null,
      publishedTime: article.publishedAt,
      excerpt: article.summary,
    })
    // Without authors in the graph it looks for a byline in the page.
    if (article.authors.length) {
      expect(read?.byline).toBe(article.authors.map((author) => author.name).join(', '))
    }
  })
})
