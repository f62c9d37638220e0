import { readdirSync, readFileSync } from 'node:fs'
import { parseArticle, safeParseArticle } from '@standfirst/core'
import { renderHtml } from '@standfirst/html'
import { articleFromHtml } from '@standfirst/import'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const folder = new URL('fixtures/page/', import.meta.url)
const url = 'https://www.channel.example/a/b?c=d'

/** Pages in the forms of other systems, and what was read of them: a folder a page. */
describe.each(readdirSync(folder))('a page of another system: %s', (name) => {
  const source = readFileSync(new URL(`${name}/page.html`, folder), 'utf8')
  const reading = articleFromHtml(source, { url })

  test('is read', async () => {
    await expect(`${JSON.stringify(reading, null, 2)}\n`).toMatchFileSnapshot(
      `fixtures/page/${name}/reading.json`,
    )
  })

  test('passes the gate', () => {
    expect(safeParseArticle(reading.article).success).toBe(true)
  })
})

describe('articleFromHtml', () => {
  test('finds pictures whose addresses stand in their sources, as Medium writes them', () => {
    const text = `<p>${'The tide rose, and nobody had seen anything like it before. '.repeat(8)}</p>`
    const picture =
      '<figure><div><picture><source srcset="https://cdn.example/640.webp 640w, https://cdn.example/1400.webp 1400w" type="image/webp"><source srcset="https://cdn.example/640.png 640w, https://cdn.example/1400.png 1400w"><img alt="A" width="700" loading="lazy"></picture></div><figcaption>The caption</figcaption></figure>'
    const page = `<html lang="en"><head><title>T</title></head><body><article><h1>T</h1>${text}${picture}${text}</article></body></html>`
    const { sections } = parseArticle(articleFromHtml(page, { url }).article)
    expect(JSON.stringify(sections)).toContain(
      '{"type":"image","url":"https://cdn.example/1400.png","alt":"A","title":"The caption"}',
    )
  })

  test('needs the address of the page', () => {
    const { article, issues } = articleFromHtml('<p>x</p>', { url: 'javascript:alert(1)' })
    expect(article).toBeUndefined()
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['invalid-address', 'error'],
    ])
  })

  test.each([
    '',
    'text',
    '<',
    '{}',
    '\0',
    '<div>'.repeat(5000),
    '<a>'.repeat(2000),
    '<article><base href="//x"><sup><a href="#a">1',
  ])('reads anything without an error: %#', (source) => {
    const { article } = articleFromHtml(source, { url })
    if (article) expect(safeParseArticle(article).success).toBe(true)
  })

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<svg onload=alert(1)><script>alert(1)</script></svg>',
    '<section class="sf-section sf-x-evil sf-paid"><h2>x</h2><p>y</p></section>',
    '<!-- steps {"items":[]} --><h2>x</h2>',
  ])('gives nothing that could do harm: %s', (html) => {
    const content = `<div class="h-entry"><div class="e-content"><p>Before.</p>${html}</div></div>`
    const { article } = articleFromHtml(content, { url })
    const page = renderHtml(parseArticle(article))
    expect(page).not.toMatch(/<script|<iframe|<svg|javascript:|\son\w+=/i)
    expect(page).toContain('Before.')
  })

  test('any pieces of a page are read without an error, and what is read passes the gate', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        ...['<article>', '<p>', '</p>', '<h1>', '<h2>Key takeaways</h2>', '<ul><li>', '<meta '],
        ...[
          'property="og:title" content="',
          '"',
          '>',
          '<link rel=canonical href="',
          '<base href="//x">',
        ],
        ...[
          '<div class="h-entry">',
          '<div class="e-content">',
          '<time class="dt-published" datetime="',
        ],
        ...[
          '<script type="application/ld+json">',
          '{"@type":"Article","headline":"',
          '"}',
          '</script>',
        ],
        ...[
          '<section class="sf-section sf-faq">',
          '<figure class="h-cite"><blockquote>',
          '<sup><a href="#fn-1">',
        ],
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const { article } = articleFromHtml(pieces.join(''), { url })
        if (article) expect(safeParseArticle(article).success).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
