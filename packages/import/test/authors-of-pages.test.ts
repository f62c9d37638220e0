import { articleFromHtml } from '@standfirst/import'
import { describe, expect, test } from 'vitest'

const text = `<p>${'The harbour is quiet, the boats are in, and nobody speaks of the storm. '.repeat(6)}</p>`

function read(main: string, head = '', after = '') {
  const { article } = articleFromHtml(
    `<!doctype html><html lang="en"><head><title>Harbour</title>${head}</head><body>${main}${after}</body></html>`,
    { url: 'https://e.com/harbour' },
  )
  const authors = article?.authors?.map((one) => (typeof one === 'string' ? one : one.name))
  return { ...article, authors, said: JSON.stringify(article?.sections) }
}

const inMain = (above: string) => `<main><h1>Harbour</h1>${above}${text}${text}</main>`

describe('who wrote an article, where classes and links say it in the ways of systems', () => {
  test.each([
    [
      'BEM',
      '<p class="article__byline">By <a class="byline__name-link" href="/x">Ada Example</a></p>',
    ],
    ['modules of CSS', '<div class="byline--3Eec5bcq">by <a href="/x">Ada Example</a></div>'],
    ['components', '<span class="BylineName-cKrVJj dGwxCj"><a href="/x">Ada Example</a></span>'],
    [
      'a link to their page',
      '<span>By</span><div class="kiViVs"><a href="/author/ada">Ada Example</a></div>',
    ],
    ['a link to their page among others', '<a href="/contributors/ada-example">Ada Example</a>'],
    [
      'a section beside them',
      '<p class="author">Written by <a href="https://a.example/">Ada Example</a> in <a href="/l">Linux</a> on 1 June 2026.</p>',
    ],
    [
      'words without a space between',
      '<div class="byline"><span>By</span><span>Ada Example</span></div>',
    ],
    [
      'an aside of the article',
      '<aside><address><a rel="author" href="/p/ada">Ada Example</a></address></aside>',
    ],
  ])('%s', (name, html) => {
    const page = name.startsWith('an aside')
      ? `<article><h1>Harbour</h1>${html}${text}${text}</article>`
      : inMain(html)
    expect(read(page).authors).toEqual(['Ada Example'])
  })

  test('not who wrote what is linked below the text', () => {
    const other = '<h2>More</h2><p><a rel="author" href="/a/bo">Bo Example</a></p>'
    const own = '<p><a rel="author" href="/a/ada">Ada Example</a></p>'
    expect(read(`<main><h1>Harbour</h1>${own}${text}${other}</main>`).authors).toEqual([
      'Ada Example',
    ])
  })

  test.each([
    ['a title', '<p class="author-title">Senior Editor</p>'],
    ['a label', '<span class="byline-label">Last Update Posted</span>'],
    ['a biography', '<p class="author-bio">Ada Example writes about the sea</p>'],
  ])('not %s', (_name, html) => {
    expect(read(inMain(html)).authors).toBeUndefined()
  })
})

describe('the widget that a blog is in', () => {
  const post = (date: string) =>
    `<div class="widget Blog"><div class="post"><h3 class="post-title">Harbour</h3>${date}<div class="post-body entry-content">${text}</div></div></div>`

  test.each([
    '<abbr class="published" itemprop="datePublished" title="2026-01-02T20:38:00Z">8:38 pm</abbr>',
    '<span class="publishdate" itemprop="datePublished">Friday, January 2, 2026</span>',
  ])('is not beside it: %s', (date) => {
    expect(read(post(date)).publishedAt).toMatch(/^2026-01-02/)
  })
})

describe('a publisher in the place of an author', () => {
  const head = (name: string) =>
    `<meta name="author" content="${name}"><meta name="copyright" content="© Example House 2026">`

  test.each(['Example House', 'e.com'])('gives way to a byline: %s', (name) => {
    expect(read(inMain('<p class="byline">By Ada Example</p>'), head(name)).authors).toEqual([
      'Ada Example',
    ])
  })

  test('stays where nobody else is named', () => {
    expect(read(inMain(''), head('Example House')).authors).toEqual(['Example House'])
  })

  test('a person does not', () => {
    const page = inMain('<p class="byline">By Bo Example</p>')
    expect(read(page, head('Cy Example')).authors).toEqual(['Cy Example'])
  })
})

test('what a page says to Parse.ly', () => {
  const said = JSON.stringify({
    title: 'Harbour',
    author: 'Ada Example',
    pub_date: '2026-01-02T03:04:05Z',
    section: 'Sea',
    tags: ['a', 'b'],
    image_url: 'https://e.com/i.jpg',
  }).replaceAll('"', '&quot;')
  expect(read(inMain(''), `<meta name="parsely-page" content="${said}">`)).toMatchObject({
    authors: ['Ada Example'],
    publishedAt: '2026-01-02T03:04:05Z',
    category: 'Sea',
    image: { url: 'https://e.com/i.jpg' },
  })
  expect(read(inMain(''), '<meta name="parsely-page" content="[1">').title).toBe('Harbour')
})

describe('a byline at the top of the text', () => {
  const page = (line: string) =>
    `<main><h1>Harbour</h1><div class="article-body">${line}${text}${text}</div></main>`
  const head =
    '<meta name="author" content="Ada Example"><meta property="article:published_time" content="2026-01-02T03:04:05Z">'

  test.each([
    '<p>By Ada Example</p>',
    '<div>By <a href="/a">Ada Example</a> <time>January 2, 2026</time></div>',
    '<p>Jan 2, 2026 · 8 min read</p>',
  ])('is said by the fields: %s', (line) => {
    expect(read(page(line), head).said).not.toMatch(/By |2026|min read/)
  })

  test.each([
    '<p>By Bo Example</p>',
    '<p>By Ada Example, Sea Editor</p>',
    '<p>January 3, 2026</p>',
    '<p>Photos: Ada Example</p>',
  ])('stays where they say something else: %s', (line) => {
    expect(read(page(line), head).said).toContain(line.replace(/<.*?>/g, ''))
  })

  test('further down is of the text', () => {
    expect(read(page(`${text}<p>By Ada Example</p>`), head).said).toContain('By Ada Example')
  })
})

describe('words that stand before a marked name are none of it', () => {
  test.each([
    ['a card', '<span class="author vcard fn">von <a href="/a">Ada Example</a></span>'],
    ['a link', '<a rel="author" href="/a">Von Ada Example</a>'],
    ['a property', '<span itemprop="author">Erstellt von Ada Example</span>'],
    ['a line', '<span class="news-list-author">Erstellt von Ada Example</span>'],
    ['a form of text', '<span class="author">Interview: Ada Example</span>'],
  ])('%s', (_, html) => {
    expect(read(inMain(html)).authors).toEqual(['Ada Example'])
  })

  test('in an entry', () => {
    const entry = (name: string) =>
      read(
        `<article class="hentry"><h1 class="entry-title">Harbour</h1><span class="author vcard"><span class="fn">${name}</span></span><div class="entry-content">${text}</div></article>`,
      ).authors
    expect(entry('von <a href="/a">Ada Example</a>')).toEqual(['Ada Example'])
    expect(entry('Ada Example')).toEqual(['Ada Example'])
    expect(entry('Ursula von der Leyen')).toEqual(['Ursula von der Leyen'])
    expect(entry('Quay & Sons, a company')).toEqual(['Quay & Sons, a company'])
  })
})
