import { checkAgreement } from '@standfirst/check'
import { defineArticle, formatIssues, parseArticle } from '@standfirst/core'
import { html, renderHtmlPage } from '@standfirst/html'
import { renderJsonLd } from '@standfirst/json-ld'
import { renderSitemap } from '@standfirst/sitemap'
import { article as anyArticle, cases } from '@standfirst/testing'
import { renderText } from '@standfirst/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outputsOf } from './outputs-of.ts'
import { richArticle } from './rich-article.ts'
import { seedArticle } from './seed-outputs.ts'

describe.each(cases())('the outputs of $name', ({ article }) => {
  test('agree', () => {
    expect(formatIssues(checkAgreement(article, outputsOf(article)))).toBe('')
  })
})

test('the outputs of any article agree', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      expect(formatIssues(checkAgreement(article, outputsOf(article)))).toBe('')
    }),
    { numRuns: 300 },
  )
})

test('a link to the page of a tag or the category is no part of the text; one of another name is', () => {
  const article = { ...richArticle, tags: ['MCP'], category: { name: 'AI & Tools', slug: 'ai' } }
  const page = renderHtmlPage(article, {
    tagUrl: () => 'https://example.com/tag/mcp/',
    categoryUrl: () => 'https://example.com/category/ai/',
  })
  expect(page.match(/rel="tag"/g)).toHaveLength(2)
  expect(checkAgreement(article, { html: page })).toEqual([])
  const spam = page.replace('rel="tag">MCP<', 'rel="tag">Cheap pills<')
  const found = checkAgreement(article, { html: spam })
  expect(found.map(({ code, message }) => [code, message.includes('/tag/mcp/')])).toContainEqual([
    'copy-adds',
    true,
  ])
})

test('the page for readers of any other language is named in every output but the graph', () => {
  const translations = [
    { language: 'x-default', url: 'https://example.com/choose/' },
    { language: 'de', url: 'https://example.com/de/flood/' },
  ]
  const article = { ...richArticle, translations }
  const outputs = outputsOf(article)
  expect(formatIssues(checkAgreement(article, outputs))).toBe('')
  expect(outputs.html).toContain('hreflang="x-default" href="https://example.com/choose/"')
  expect(outputs.atom).toContain('hreflang="x-default"')
  expect(renderSitemap([article])).toContain('hreflang="x-default"')
  expect(JSON.parse(outputs.jsonLd ?? String())['@graph'][0].workTranslation).toMatchObject({
    inLanguage: 'de',
  })
})

test('the text of a feed may be empty where a heading that says the summary is all that the article has', () => {
  const parse = (content: string) =>
    parseArticle({
      url: 'https://example.com/a',
      language: 'en',
      title: 'Rain',
      summary: 'Rain',
      publishedAt: '2026-11-23T09:30:00Z',
      sections: [{ kind: 'prose', heading: 'Rain', content }],
    })
  const { atom, jsonFeed, rss } = outputsOf(parse(''))
  expect(rss).toContain('<![CDATA[]]>')
  expect(formatIssues(checkAgreement(parse(''), { atom, jsonFeed, rss }))).toBe('')
  const found = checkAgreement(parse('It fell.'), { atom, jsonFeed, rss })
  expect([...new Set(found.map(({ code, output }) => `${output} ${code}`))].sort()).toEqual([
    'atom copy-lacks',
    'jsonFeed copy-lacks',
    'rss copy-lacks',
  ])
})

test("what the site puts after the article is the site's own; anything else is not", () => {
  const after = html`<section><h2>Comments</h2><p>Be kind.</p><article>An old comment</article></section>`
  const page = renderHtmlPage(richArticle, { after })
  expect(formatIssues(checkAgreement(richArticle, { html: page }, { after }))).toBe('')
  const spam = page.replace('Be kind.', 'Cheap pills.')
  expect(checkAgreement(richArticle, { html: spam }, { after }).map(({ code }) => code)).toEqual([
    'copy-adds',
  ])
})

test('a picture that is there in its own width, too, is offered once, and agrees', () => {
  const variants = [480, 1200].map((width) => ({ url: `https://e.com/${width}.webp`, width }))
  const image = { url: 'https://e.com/p.png', alt: 'P', width: 1200, height: 800, variants }
  const article = { ...richArticle, image }
  const page = renderHtmlPage(article)
  expect(page).not.toContain('p.png 1200w')
  expect(checkAgreement(article, { html: page })).toEqual([])
  const fewer = page.replace('https://e.com/480.webp 480w, ', '')
  expect(checkAgreement(article, { html: fewer })).not.toEqual([])
})

describe('what few articles have is no disagreement', () => {
  const text = (value: string) => ({ type: 'text' as const, value })
  const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
  const call = (identifier: string) => ({ type: 'footnoteReference', identifier })
  const note = (identifier: string, ...children: object[]) => ({
    type: 'footnoteDefinition',
    identifier,
    children: [paragraph(text(`Note ${identifier}.`), ...children)],
  })
  const link = { type: 'link', url: 'https://e.com/', children: [text('a'), call('a'), text('b')] }
  const bold = { type: 'strong', children: [text('(b)')] }
  test.each<[string, object]>([
    [
      'somebody with a handle and no page',
      {
        authors: [{ name: 'Ada', handles: { x: 'ada' } }],
        publisher: { name: 'News', handles: { x: 'news' } },
      },
    ],
    ['the year 1', { publishedAt: '0001-01-01T00:00:00Z', updatedAt: undefined }],
    ['the year 99', { publishedAt: '0099-12-31T23:59:59+14:00', updatedAt: undefined }],
    ['a contact that is no address', { rights: { contact: 'Desk: room 5' } }],
    ['a call in a link', { sections: [prose(paragraph(link, text('c')), note('a'))] }],
    [
      'a note that only a note which nothing calls calls',
      { sections: [prose(paragraph(text('A.')), note('a', call('b')), note('b', call('a')))] },
    ],
    [
      'a note that only the heading of nothing calls',
      {
        sections: [
          { kind: 'audience', heading: [text('For'), call('a')], items: [] },
          prose(paragraph(text('A.')), note('a')),
        ],
      },
    ],
    [
      'a note that only the heading of nothing calls, and one of a note that says the same',
      {
        sections: [
          { kind: 'audience', heading: [text('For'), call('a')], items: [] },
          prose(paragraph(text('A.'), call('c')), ...[note('a'), note('c', call('b'))], {
            ...note('a'),
            identifier: 'b',
          }),
        ],
      },
    ],
    [
      'a sign before a quotation in another form',
      {
        sections: [
          prose(
            paragraph(text('e\u0301')),
            ...Array.from({ length: 9 }, (_, index) => ({
              type: 'blockquote',
              children: [paragraph(text(`e\u0301 ${index}`))],
            })),
            paragraph(text('End.')),
          ),
        ],
      },
    ],
    [
      'a call within a heading',
      {
        sections: [
          {
            kind: 'prose',
            heading: [text('Rain'), call('a'), text(' fell')],
            content: [paragraph(text('A.')), note('a')],
          },
          { kind: 'prose', heading: 'Next', content: 'B.' },
        ],
      },
    ],
    [
      'a caption and a copyright of the sign of quotations',
      {
        image: { url: 'https://e.com/p.png', alt: 'P', caption: '>', credit: 'Ada' },
        rights: { copyright: '> -', license: 'https://e.com/terms/' },
      },
    ],
    [
      'short code after lines that end with it',
      {
        sections: [
          prose(
            paragraph(text('It was a+x')),
            { type: 'list', ordered: true, children: [item('a+x', '  x'), item('a-', '  -')] },
            { type: 'code', value: '  x' },
          ),
        ],
      },
    ],
    [
      'a heading before a text that begins with an accent',
      {
        sections: [
          { kind: 'prose', heading: 'Rain fell in a', content: [paragraph(text('\u0301 End.'))] },
          { kind: 'prose', heading: 'Next', content: 'B.' },
        ],
      },
    ],
    [
      'a heading that looks like a rule, and a rule in a quotation',
      {
        sections: [
          {
            kind: 'prose',
            heading: '* * *',
            content: [
              paragraph(text('A.')),
              {
                type: 'blockquote',
                children: [paragraph(text('B.')), { type: 'thematicBreak' }, paragraph(text('C.'))],
              },
            ],
          },
        ],
      },
    ],
    ['a backslash before a sign', { sections: [prose(paragraph(text('a\\⛒'), bold, text('c')))] }],
  ])('%s', (_what, members) => {
    const article = parseArticle({ ...richArticle, ...members })
    expect(formatIssues(checkAgreement(article, outputsOf(article)))).toBe('')
  })

  function prose(...content: object[]) {
    return { kind: 'prose', content }
  }

  function item(words: string, value: string) {
    return { type: 'listItem', children: [paragraph(text(words)), { type: 'code', value }] }
  }
})

describe('beside what is no disagreement,', () => {
  const code = (value: string) => ({ type: 'code' as const, value })
  const article = defineArticle({
    ...{ url: 'https://example.com/a/', language: 'en', title: 'A', summary: 'About A.' },
    publishedAt: '2026-11-23T09:30:00Z',
    image: { url: 'https://e.com/p.png', alt: 'P', caption: '>', credit: 'Ada' },
    sections: [
      {
        kind: 'prose',
        content: [
          { type: 'paragraph', children: [{ type: 'text', value: 'a-x' }] },
          ...[code('  x'), code('y\n  x'), code('  -'), code('z\n  -')],
        ],
      },
    ],
  })
  test.each([
    [true, '> · Ada', '> > · Ada', 'image.credit'],
    [true, 'y\n      x', 'y\n    x', 'sections.0.content.2'],
    [true, 'z\n      -', 'z\n    -', 'sections.0.content.4'],
    [false, '\n  x\n', '\nx\n', 'sections.0.content.1'],
    [false, '\n  -\n', '\n-\n', 'sections.0.content.3'],
  ])('with marks %j, %j made %j is found', (marks, from, to, place) => {
    const whole = renderText(article, { marks })
    const options = { text: { marks } }
    expect(formatIssues(checkAgreement(article, { text: whole }, options))).toBe('')
    const text = whole.replace(from, to)
    expect(text).not.toBe(whole)
    const found = checkAgreement(article, { text }, options)
    expect(found.map(({ path }) => path.join('.'))).toEqual([place])
  })
})

test('a heading in a footnote that nothing calls is no second one of the text', () => {
  const heading = { type: 'heading', depth: 3, children: [{ type: 'text', value: 'Rain' }] }
  const paragraph = { type: 'paragraph', children: [{ type: 'text', value: 'It fell.' }] }
  const article = defineArticle({
    ...{ url: 'https://example.com/a/', language: 'en', title: 'A', summary: 'About A.' },
    publishedAt: '2026-11-23T09:30:00Z',
    sections: [
      {
        kind: 'prose',
        content: [
          heading,
          paragraph,
          { type: 'footnoteDefinition', identifier: '1', children: [heading, paragraph] },
        ],
      },
    ],
  } as Parameters<typeof defineArticle>[0])
  expect(checkAgreement(article, { markdown: outputsOf(article).markdown })).toEqual([])
})

test('a paid text whose letters stand where two others meet is not said', () => {
  const article = parseArticle({
    ...richArticle,
    title: 'Those who read now',
    category: { name: 'Ada', slug: 'ada' },
    sections: [
      { kind: 'audience', paid: true, items: [{ name: 'Ada', description: 'Those who read' }] },
    ],
  })
  expect(formatIssues(checkAgreement(article, outputsOf(article)))).toBe('')
})

test('rules for robots that the check was told of hold for all of them', () => {
  const robots = 'index, max-snippet:50, nosnippet'
  const whole = renderHtmlPage(richArticle, { robots })
  const check = (page: string, options = {}) =>
    checkAgreement(richArticle, { html: page }, options).map(({ place }) => place)
  expect(check(whole, { robots })).toEqual([])
  expect(check(whole)).toEqual(['meta robots'])
  const meta = (content: string) => `<meta name="googlebot" content="${content}"></head>`
  const withBot = (content: string) => whole.replace('</head>', meta(content))
  expect(check(withBot('nosnippet'), { robots })).toEqual([])
  expect(check(withBot('noimageindex'), { robots })).toEqual(['meta robots of one'])
  expect(check(withBot('max-snippet:-1, max-video-preview:-1'), { robots })).toEqual([])
})

test('the account of a publisher that has told it is no other on a card', () => {
  const named = (publisher: object) => parseArticle({ ...richArticle, publisher })
  const card = (article: typeof richArticle) =>
    renderHtmlPage(article).replace('</head>', '<meta name="twitter:site" content="@eve"></head>')
  const places = (article: typeof richArticle) =>
    checkAgreement(article, { html: card(article) }).map(({ place }) => place)
  expect(places(named({ name: 'News' }))).toEqual([])
  expect(places(named({ name: 'News', handles: { x: '@news' } }))).toEqual(['twitter:site'])
})

test('what the check was told of the site is its only name, in the way to the article too', () => {
  const site = { name: 'Example News', url: 'https://example.com/' }
  const whole = renderJsonLd(seedArticle, { site })
  const places = (from: string, to: string) => {
    const jsonLd = whole.replace(from, to)
    expect(jsonLd).not.toBe(from ? whole : '')
    return checkAgreement(seedArticle, { jsonLd }, { site }).map(({ place }) => place)
  }
  expect(places('', '')).toEqual([])
  const start = '"@type":"WebSite","@id":"https://example.com/#website",'
  expect(places(start, `${start}"alternateName":"Buy",`)).toEqual(['WebSite alternateName'])
  const home = '"position":1,"name":"Example News"'
  expect(places(home, '"position":1,"name":"Buy"')).toEqual(['BreadcrumbList home name'])
  const search = '"potentialAction":{"@type":"SearchAction"},'
  expect(places(start, `${start}${search}`)).toEqual([])
})

test('a picture that a host has put in an element for its forms does not part the text around it', () => {
  const children = [
    { type: 'text', value: 'Rain ' },
    { type: 'image', url: 'https://e.com/p.png', alt: 'fell' },
    { type: 'text', value: ' here.' },
  ]
  const sections = [{ kind: 'prose', content: [{ type: 'paragraph', children }] }]
  const article = parseArticle({ ...richArticle, image: undefined, sections })
  const whole = renderHtmlPage(article)
  const page = whole.replace(/<img [^>]*>/, '<picture>$&</picture>')
  expect(page).not.toBe(whole)
  expect(formatIssues(checkAgreement(article, { html: page }))).toBe('')
})

test('a way past the frame of a site is short, and leads to what holds the article', () => {
  const whole = renderHtmlPage(richArticle)
  const places = (link: string) => {
    const page = whole.replace('<main', `${link}<main`)
    return checkAgreement(richArticle, { html: page }).map(({ place }) => place)
  }
  expect(places('<a href="#sf_main">Skip to the text</a>')).toEqual([])
  const outside = ['text outside the article']
  expect(places('<a href="#steps">Buy an umbrella</a>')).toEqual(outside)
  expect(places('<a href="https://evil.example/">Buy an umbrella</a>')).toEqual(outside)
  expect(places(`<a href="#sf_main">${'Buy an umbrella. '.repeat(5)}</a>`)).toEqual(outside)
})
