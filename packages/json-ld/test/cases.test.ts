import { Readability } from '@mozilla/readability'
import { showsSummary } from '@standfirst/core'
import { renderHtml } from '@standfirst/html'
import { articleToJsonLd, jsonLdScript } from '@standfirst/json-ld'
import { cases } from '@standfirst/testing'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { checkGraph } from './check-graph.ts'
import { expandGraph } from './expand-graph.ts'

describe.each(cases())('the graph of $name', ({ article }) => {
  const graph = articleToJsonLd(article)

  test('expands, and nothing is dropped', async () => {
    expect(await expandGraph(graph)).not.toEqual([])
  })

  test('keeps to the vocabulary', () => {
    expect(checkGraph(graph)).toEqual([])
  })

  test('names the title and the summary of the page as what is read aloud', () => {
    const { document } = parseHTML(`<body>${renderHtml(article)}</body>`)
    const { cssSelector } = graph['@graph'][0].speakable as { cssSelector: string[] }
    const found = cssSelector.map((selector) => [...document.querySelectorAll(selector)])
    // A summary that repeats how the text begins is not on the page.
    const expected = showsSummary(article) ? [article.title, article.summary] : [article.title]
    expect(found.flat().map(({ textContent }) => shown(textContent))).toEqual(expected.map(shown))
    expect(found.map((elements) => elements.length)).toEqual([1, expected.length - 1])
  })

  test('is all that Readability needs for title, byline, site, date and excerpt', () => {
    const text = 'A paragraph that is long enough, with commas, for a reader to keep it. '.repeat(8)
    const { document } = parseHTML(
      `<!doctype html><html><head><title>Another</title>${jsonLdScript(graph)}</head><body><div><p>${text}</p><p>${text}</p></div></body></html>`,
    )
    const read = new Readability(document as never).parse()
    expect({
      title: shown(read?.title),
      byline: shown(read?.byline),
      site: shown(read?.siteName),
      date: read?.publishedTime,
      excerpt: shown(read?.excerpt),
    }).toEqual({
      title: shown(article.title),
      byline: shown(article.authors.map(({ name }) => name).join(', ')),
      site: shown(article.publisher?.name),
      date: article.publishedAt,
      excerpt: shown(article.summary),
    })
  })
})

/** A text as it is shown: white space is one space, and none at the ends. */
function shown(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}
