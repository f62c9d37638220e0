import { type Article, parseArticle } from '@standfirst/core'
import { articleFromHtml } from '@standfirst/import'
import { renderMarkdown } from '@standfirst/markdown'
import { describe, expect, test } from 'vitest'

const long =
  'The harbour authority raised the fees for visiting boats by a fifth this spring, and the skippers of the small fleet met on the quay to ask why nobody had told them before.'
const part = (number: number) => `<p>${number}. ${long} ${long}</p>`

function read(body: string, head = ''): { article: Article; codes: string[]; markdown: string } {
  const { article, issues } = articleFromHtml(
    `<!doctype html><html lang="en"><head><title>Fees rise</title>${head}</head><body><nav><a href="/">Home</a></nav><main><article><h1>Fees rise</h1>${body}</article></main><footer><p>All rights are reserved by the Quay.</p></footer></body></html>`,
    { url: 'https://quay.example/news/fees', defaultPublishedAt: '2026-03-10' },
  )
  const parsed = parseArticle(article)
  return {
    article: parsed,
    codes: issues.map(({ code }) => code),
    markdown: renderMarkdown(parsed, { frontMatter: false }),
  }
}

const end = 'The skippers will meet again in the hall on Friday evening at eight.'

describe('text in boxes of its own is kept', () => {
  test.each([
    [
      'at the end',
      `<div class="c1">${part(1)}${part(2)}</div><div class="c2"><h2>Next</h2><p>${long}</p><p>${end} ${end}</p></div>`,
      end,
    ],
    [
      'at the end, beside others of its kind',
      `<div><div class="t">${part(1)}${part(2)}</div></div><div><div class="t"><p>${end}</p></div></div>`,
      end,
    ],
    [
      'as a link in its midst',
      `${part(1)}<div class="m"><p><a href="/live"><strong>On Friday the two skippers of the largest boats, who had refused to pay, stood before the court and denied all of it.</strong></a></p></div>${part(2)}`,
      'who had refused to pay',
    ],
    [
      'as a picture in its midst',
      `<div>${part(1)}${part(2)}</div><figure><img src="/x.jpg" alt="X"><figcaption>Boats.</figcaption></figure><div>${part(3)}</div>`,
      '![X](https://quay.example/x.jpg',
    ],
  ])('%s', (_, body, expected) => {
    expect(read(body, '<meta property="og:image" content="/lead.jpg">').markdown).toContain(
      expected,
    )
  })

  test.each([
    [
      'a list of titles',
      `<div class="m"><p><a href="/o">Nine boats that sank in the spring storms and what was found in them</a></p></div>`,
    ],
    ['a picture that leads on', `<figure><a href="/o"><img src="/o.jpg" alt="Other"></a></figure>`],
    [
      'who wrote it',
      `<div class="author-bio"><p>Ada writes about boats and quays, and lives there.</p></div>`,
    ],
  ])('%s is none', (_, box) => {
    const { markdown } = read(`<div>${part(1)}${part(2)}</div>${box}<div>${part(3)}</div>`)
    expect(markdown).not.toMatch(/Nine boats|o\.jpg|Ada writes/)
  })
})

describe('what JSON-LD says is for payers', () => {
  const script = (selector: unknown) =>
    `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Fees rise',
      datePublished: '2026-03-10T09:30:00Z',
      isAccessibleForFree: false,
      hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: selector },
    })}</script>`
  const shown = ({ article }: ReturnType<typeof read>) =>
    article.sections.map((section) => [
      section.paid === true,
      JSON.stringify(section).match(/\d\. The/g),
    ])

  test.each(['.paywall', 'div.paywall', '.meter, .paywall', 'main .paywall', ['#rest']])(
    'is marked as such: %s',
    (selector) => {
      const one = read(
        `${part(1)}<div class="paywall" id="rest">${part(2)}<p>${end}</p></div>`,
        script(selector),
      )
      expect(shown(one)).toEqual([
        [false, ['1. The']],
        [true, ['2. The']],
      ])
      expect(one.article.access).toBe('paid')
      expect(one.codes).toContain('for-members')
    },
  )

  test('is marked where very many values stand beside its selector', () => {
    const citation = Array.from({ length: 20_000 }, () => ({ '@type': 'CreativeWork', name: 'A' }))
    const long = script('#rest').replace(
      '}</script>',
      `,"citation":${JSON.stringify(citation)}}</script>`,
    )
    expect(shown(read(`${part(1)}<div id="rest">${part(2)}</div>`, long))).toEqual([
      [false, ['1. The']],
      [true, ['2. The']],
    ])
  })

  test('all of it, where no text stands before it', () => {
    const one = read(`<div class="paywall">${part(1)}${part(2)}</div>`, script('.paywall'))
    expect(shown(one)).toEqual([[true, ['1. The', '2. The']]])
    expect(one.article.summary).toBe('Fees rise')
  })

  test.each(['.other', '*', 'div', ':is(p)', '', 5])('nothing by the selector %s', (selector) => {
    expect(shown(read(part(1) + part(2), script(selector)))).toEqual([
      [false, ['1. The', '2. The']],
    ])
  })
})

test('the time of another article in a link is not its own', () => {
  const { article } = read(
    `<p>May 22, 2026</p>${part(1)}${part(2)}</article><section><h2>Keep reading</h2><a href="/o"><h3>Other</h3><time datetime="2026-03-05T00:00">Mar 5, 2026</time></a></section><article>`,
  )
  expect(article.publishedAt).toBe('2026-05-22T00:00:00Z')
})

test('a summary that is escaped once too often is read, and tags in one value are parted', () => {
  const { article } = read(
    part(1) + part(2),
    '<meta name="description" content="A &amp;quot;fee&amp;quot; &amp;#8230; rises"><meta property="article:tag" content="Boats, Quays">',
  )
  expect(article.summary).toBe('A "fee" … rises')
  expect(article.tags).toEqual(['Boats', 'Quays'])
})

test.each([
  '<div id="onetrust-consent-sdk"><div>',
  '<div class="qc-cmp2-container"><div>',
  '<div role="dialog" class="cookie-banner"><div>',
])('what asks for consent is no text, however long: %s', (opening) => {
  const asked = '<p>Privacy matters to us, and we process data of yours for many purposes.</p>'
  const { article } = articleFromHtml(
    `<!doctype html><html lang="en"><head><title>Fees rise</title></head><body>${opening}${asked.repeat(30)}</div></div><main><article><h1>Fees rise</h1><p>${end}</p></article></main></body></html>`,
    { url: 'https://quay.example/news/fees', defaultPublishedAt: '2026-03-10' },
  )
  const text = JSON.stringify(article?.sections)
  expect(text).toContain(end)
  expect(text).not.toContain('Privacy matters')
})

test('structured data with very many values is read', () => {
  const citation = Array.from({ length: 200_000 }, () => 1)
  const graph = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Fees rise' }
  const { article } = read(
    part(1),
    `<script type="application/ld+json">${JSON.stringify({ ...graph, citation })}</script>`,
  )
  expect(article.title).toBe('Fees rise')
})
