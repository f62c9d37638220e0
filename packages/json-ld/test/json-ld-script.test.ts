import { isSafeHtml } from '@standfirst/core'
import {
  articleFromJsonLd,
  articleToJsonLd,
  jsonLdScript,
  jsonLdScripts,
  renderJsonLd,
} from '@standfirst/json-ld'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { insight } from './insight.ts'

const hostile = [
  '</script>',
  '</script >',
  '</script\t>',
  '</script\n>',
  '</script\f>',
  '</script/>',
  '</script x="y">',
  '</SCRIPT>',
  '</ScRiPt>',
  '</script',
  '<script>',
  '<!--',
  '<!-- <script>',
  '<!--<script></script>',
  '-->',
  '--!>',
  '<![CDATA[',
  ']]>',
  '&lt;/script&gt;',
  '&amp;quot;',
  '\u2028</script>\u2029',
  '\\u003c/script>',
  '\\</script>',
  '"</script>',
  "'</script>",
  '\0</script>',
  '＜/script＞',
  '</scr\u0000ipt>',
  '</\u017fcript>',
]

type Element = DefaultTreeAdapterTypes.Element

/** The text of every script of a page that holds the script, and what follows it. */
function readBack(script: string): { scripts: string[]; after: string } {
  const page = `<!doctype html><html><head><title>t</title>${script}</head><body><p>end</p></body></html>`
  const html = parse(page).childNodes.find((node) => node.nodeName === 'html') as Element
  const [head, body] = html.childNodes as [Element, Element]
  const scripts = head.childNodes
    .filter((node) => node.nodeName === 'script')
    .map((node) =>
      (node as Element).childNodes
        .map((child) => (child as DefaultTreeAdapterTypes.TextNode).value)
        .join(''),
    )
  return { scripts, after: body.childNodes.map((node) => node.nodeName).join() }
}

describe('jsonLdScript', () => {
  test.each(hostile)('brings %j back as it was', (text) => {
    const value = { '@type': 'Thing', name: text, [text]: [text] }
    const script = jsonLdScript(value)
    expect(isSafeHtml(script)).toBe(true)
    const { scripts, after } = readBack(script.__html)
    expect(scripts.map((json) => JSON.parse(json))).toEqual([value])
    expect(after).toBe('p')
  })

  test('brings any text back as it was', () => {
    const part = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const value = { name: parts.join('').toWellFormed(), parts }
        const { scripts, after } = readBack(String(jsonLdScript(value)))
        expect(scripts.map((json) => JSON.parse(json))).toEqual([value])
        expect(after).toBe('p')
      }),
      { numRuns: 300 },
    )
  })

  test('keeps a lone surrogate, as JSON does', () => {
    expect(JSON.parse(readBack(`${jsonLdScript({ a: '\ud800' })}`).scripts[0] ?? '')).toEqual({
      a: '\ud800',
    })
  })

  test('changes nothing but `<` and the line separators', () => {
    expect(jsonLdScript({ a: `&"'>/é語🎉\u2028` }).__html).toBe(
      `<script type="application/ld+json">{"a":"&\\"'>/é語🎉\\u2028"}</script>`,
    )
  })
})

describe('jsonLdScripts', () => {
  const graph = articleToJsonLd(insight)
  const { scripts } = readBack(jsonLdScripts(graph).join(''))
  const documents = scripts.map((json) => JSON.parse(json))

  test('gives the article a document of its own, and loses nothing of the graph', () => {
    expect(documents).toHaveLength(2)
    const [{ '@context': context, ...article }, rest] = documents
    expect([context, rest['@context']]).toEqual(['https://schema.org', 'https://schema.org'])
    expect([article, ...rest['@graph']]).toEqual(graph['@graph'])
  })

  test('gives one script where there is one node', () => {
    const [first] = graph['@graph']
    expect(jsonLdScripts({ ...graph, '@graph': [first] })).toHaveLength(1)
  })

  test('is read back as the whole graph is', () => {
    const options = { url: insight.url }
    expect(articleFromJsonLd(documents, options)).toEqual(articleFromJsonLd(graph, options))
  })
})

describe('renderJsonLd', () => {
  test.each(hostile)('can stand in a script with %j in every text', (text) => {
    const article = JSON.parse(
      JSON.stringify(insight, (key, value) =>
        ['title', 'summary', 'name', 'alt', 'note', 'credit', 'copyright'].includes(key)
          ? text
          : value,
      ),
    )
    const json = renderJsonLd(article)
    const { scripts, after } = readBack(`<script type="application/ld+json">${json}</script>`)
    expect(scripts).toEqual([json.replaceAll('\0', '\ufffd')])
    expect(JSON.parse(json)).toEqual(articleToJsonLd(article))
    expect(after).toBe('p')
  })
})
