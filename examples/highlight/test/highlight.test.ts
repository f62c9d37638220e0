import { type Article, defineArticle } from '@standfirst/core'
import { renderHtml } from '@standfirst/html'
import { checkHtml, hostileString } from '@standfirst/testing'
import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { highlight } from '../highlight.ts'

function withCode(value: string, lang: string): Article {
  return defineArticle({
    url: 'https://example.com/highlight/',
    language: 'en',
    title: 'Code',
    summary: 'In colours.',
    publishedAt: '2026-11-23T09:00:00Z',
    sections: [{ kind: 'prose', content: [{ type: 'code', lang, value }] }],
  })
}

test('known languages have colours, for light and dark; others stay plain', () => {
  const code = { nodes: { code: highlight } }
  const html = renderHtml(withCode("const title = 'a < b'", 'ts'), code)
  expect(html).toMatch(/<pre class="shiki[^>]*tabindex="0"/)
  expect(html).toMatch(/light-dark\(#[0-9A-F]{6}, ?#[0-9A-F]{6}\)/i)
  expect(renderHtml(withCode('a < b', 'cobol'), code)).toContain(
    '<code class="language-cobol">a &lt; b</code>',
  )
})

test('no code can become markup, and none is lost', () => {
  fc.assert(
    fc.property(hostileString(), fc.constantFrom('ts', 'css', 'shell', 'x'), (value, lang) => {
      const article = withCode(value, lang)
      const html = renderHtml(article, { nodes: { code: highlight } })
      expect(() => checkHtml(html.replaceAll(colours, ''))).not.toThrow()
      expect(text(html)).toBe(text(renderHtml(article)))
    }),
  )
})

// What shiki writes of style, and nothing else.
const colours =
  / style="(?:(?:background-)?color:light-dark\(#[\da-f]{6,8}, ?#[\da-f]{6,8}\)|[\w-]+:[\w-]+|--[\w-]+:[\w#]+|;)*"/gi

/** The text of the first block of code, as a browser would read it. */
function text(html: string): string {
  let found = ''
  const walk = (node: object, inside: boolean): void => {
    const { childNodes = [], nodeName = '', value = '' } = node as Readable
    if (inside && nodeName === '#text') found += value
    for (const child of childNodes) walk(child, inside || nodeName === 'code')
  }
  walk(parseFragment(html), false)
  return found
}

interface Readable {
  nodeName?: string
  value?: string
  childNodes?: object[]
}
