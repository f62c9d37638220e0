import { articleFromHtml } from '@standfirst/import'
import { describe, expect, test } from 'vitest'

const text = `<p>${'The harbour is quiet, the boats are in, and nobody speaks of the storm. '.repeat(4)}</p>`

function read(body: string, head = '<title>Harbour</title>') {
  const { article, issues } = articleFromHtml(
    `<!doctype html><html lang="en"><head>${head}</head><body><main>${body}${text}${text}</main></body></html>`,
    { url: 'https://e.com/harbour' },
  )
  return { article, codes: issues.map(({ code }) => code) }
}

const start = /^The harbour is quiet/

describe('a line that nothing marks, and that says who wrote a text and when', () => {
  test.each([
    ['By Ada Example, January 2, 2026', ['Ada Example']],
    ['Ada Example · 2 Jan 2026 · 5 min read', ['Ada Example']],
    ['Posted by Ada Example on January 2nd, 2026', ['Ada Example']],
    ['By Ada Example and Bo van der Berg | 2026-01-02', ['Ada Example', 'Bo van der Berg']],
    ['By Ada Example, Vice President, Example Corp — Friday, January 2, 2026', ['Ada Example']],
    ['By Staff | January 2, 2026', undefined],
    ['Special Report | January 2, 2026', undefined],
    ['Harbour News · 2 Jan 2026', undefined],
    ['Monday Morning Briefing — January 2, 2026', undefined],
    ['New York, January 2, 2026', undefined],
    ['Ada Example · Harbour News · 2 Jan 2026', ['Ada Example']],
    ['Published January 2, 2026', undefined],
  ])('%s', (line, names) => {
    const { article } = read(`<h1>Harbour</h1><p>${line}</p>`)
    expect(article?.authors?.map((one) => (typeof one === 'string' ? one : one.name))).toEqual(
      names,
    )
    expect(article?.publishedAt).toBe('2026-01-02T00:00:00Z')
    expect(article?.summary).toMatch(start)
  })

  test.each([
    ['Low Tide | 3 May 2026', undefined],
    ['Ada Example · 3 May 2026', undefined],
    ['By Ada Example | 3 May 2026', ['Ada Example']],
    ['Ada Example, Cy Example | 3 May 2026', ['Ada Example', 'Cy Example']],
  ])('a name beside a day alone may be of a series, and stays: %s', (line, names) => {
    for (const body of [
      `<h1>Harbour</h1><p>${line}</p>`,
      `<header><h1>Harbour</h1><p>${line}</p></header>`,
    ]) {
      const { article } = read(body)
      expect(article?.authors?.map((one) => (typeof one === 'string' ? one : one.name))).toEqual(
        names,
      )
      expect(article?.publishedAt).toBe('2026-05-03T00:00:00Z')
      expect(JSON.stringify(article?.sections).includes(line)).toBe(names === undefined)
      expect(article?.summary).toMatch(start)
    }
  })

  test('a class says that it is a name', () => {
    const line = '<div class="post-meta"><span>Ada Example | 3 May 2026</span></div>'
    expect(read(`<h1>Harbour</h1>${line}`).article?.authors).toEqual([{ name: 'Ada Example' }])
  })

  test('when it was changed is not when it was published', () => {
    const { article } = read('<h1>Harbour</h1><p>Last updated: January 2, 2026</p>')
    expect(article).toMatchObject({
      publishedAt: '2026-01-02T00:00:00Z',
      summary: expect.stringMatching(start),
    })
    expect(article?.updatedAt).toBe('2026-01-02T00:00:00Z')
  })

  test.each(['Posted by Ada Example Jan 2', '5 min read', 'By Staff'])(
    'is no summary, whatever it leaves out: %s',
    (line) => {
      expect(read(`<h1>Harbour</h1><p>${line}</p>`).article?.summary).toMatch(start)
    },
  )

  test.each([
    'By now, the storm is over.',
    'January 2, 2026 was cold.',
    'By the river',
    'Follow Author',
  ])('is not any sentence: %s', (line) => {
    const { article } = read(`<h1>Harbour</h1><p>${line}</p>`)
    expect(article?.authors).toBeUndefined()
    expect(article?.status).toBe('draft')
  })

  test('what the metadata says comes first', () => {
    const head =
      '<title>Harbour</title><meta name="author" content="Cy Example"><meta property="article:published_time" content="2025-05-05T05:05:05Z">'
    const { article } = read('<h1>Harbour</h1><p>By Ada Example, January 2, 2026</p>', head)
    expect(article).toMatchObject({
      authors: [{ name: 'Cy Example' }],
      publishedAt: '2025-05-05T05:05:05Z',
    })
  })
})

describe('JSON-LD that describes no article', () => {
  const said = (value: unknown) =>
    read('', `<script type="application/ld+json">${JSON.stringify(value)}</script>`).article
  const ada = { '@type': 'Person', name: 'Ada Example' }
  const at = '2026-01-02T03:04:05Z'

  test('a page that says who wrote it, and when', () => {
    expect(
      said({
        '@graph': [
          {
            '@type': ['WebPage', 'ItemPage'],
            name: 'Harbour',
            datePublished: at,
            dateModified: '2026-02-02T00:00:00Z',
            author: { '@id': '#ada' },
            primaryImageOfPage: { '@id': '#i' },
          },
          { ...ada, '@id': '#ada' },
          { '@type': 'ImageObject', '@id': '#i', url: 'https://e.com/h.jpg' },
          { '@type': 'WebSite', name: 'Example' },
        ],
      }),
    ).toMatchObject({
      title: 'Harbour',
      authors: [{ name: 'Ada Example' }],
      publishedAt: at,
      updatedAt: '2026-02-02T00:00:00Z',
      image: { url: 'https://e.com/h.jpg' },
    })
  })

  test.each([
    ['a recording', { '@type': 'VideoObject', name: 'Harbour', uploadDate: at, author: ada }],
    ['a recipe', { '@type': 'Recipe', name: 'Harbour', datePublished: at, author: ada }],
    [
      'a question that is what the page is of',
      {
        '@type': 'QAPage',
        mainEntity: { '@type': 'Question', name: 'Harbour', dateCreated: at, author: ada },
      },
    ],
    [
      'a post in a forum',
      { '@type': 'DiscussionForumPosting', headline: 'Harbour', datePublished: at, author: ada },
    ],
    [
      'what the page is of',
      {
        '@type': 'WebPage',
        mainEntity: { '@type': 'BlogPosting', headline: 'Harbour', datePublished: at, author: ada },
      },
    ],
  ])('%s', (_name, value) => {
    expect(said(value)).toMatchObject({
      title: 'Harbour',
      authors: [{ name: 'Ada Example' }],
      publishedAt: at,
    })
  })

  test('a recording that the page also shows says nothing of it', () => {
    const clip = { '@type': 'VideoObject', name: 'Another clip', uploadDate: at, author: ada }
    const { article } = read(
      '',
      `<title>Harbour</title><script type="application/ld+json">${JSON.stringify(clip)}</script>`,
    )
    expect(article).toMatchObject({ title: 'Harbour', status: 'draft' })
    expect(article?.authors).toBeUndefined()
  })

  test('what Open Graph says comes before what a page is called', () => {
    const { article } = read(
      '',
      `<meta property="og:title" content="Harbour at dawn"><script type="application/ld+json">${JSON.stringify({ '@type': 'WebPage', name: 'Harbour at dawn - Example' })}</script>`,
    )
    expect(article?.title).toBe('Harbour at dawn')
  })
})

describe('what Readability would take away', () => {
  const page = (html: string) => read(`<h1>Harbour</h1>${text}${html}`)
  const shown = (html: string) => JSON.stringify(page(html).article?.sections)

  test('formulas', () => {
    const tex =
      '<p>So <script type="math/tex">k_1</script> and <span class="MathJax_SVG" data-mathml="&lt;math&gt;&lt;mi&gt;q&lt;/mi&gt;&lt;/math&gt;"><svg></svg></span> it is.</p>'
    expect(shown(tex)).toContain('"value":"k_1"')
    expect(shown(tex)).toContain('"value":"q"')
  })

  test('the style that says what numbers a line', () => {
    const number = (of: number) => `<span style="user-select:none">${of}</span>`
    const code = `<pre><code><span>${number(1)}<span>a\n</span></span><span>${number(2)}<span>b\n</span></span></code></pre>`
    expect(shown(code)).toContain('"value":"a\\nb"')
  })

  test('callouts', () => {
    const tip =
      '<aside class="starlight-aside"><p class="starlight-aside__title">Tip</p><div><p>Stay dry.</p></div></aside>'
    expect(shown(tip)).toContain('Stay dry.')
  })
})

describe('what a page says of itself twice', () => {
  const linked = (headline: string, image: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', headline, image })}</script>`

  test('the picture that it is shared with comes first, unless both are one', () => {
    const shared = '<meta property="og:image" content="https://e.com/large.jpg">'
    expect(
      read('', `${shared}${linked('Harbour', 'https://e.com/small.jpg')}`).article?.image,
    ).toEqual({
      url: 'https://e.com/large.jpg',
      alt: '',
    })
    const same = linked('Harbour', 'https://e.com/large-1200x800.jpg')
    expect(read('', `${shared}${same}`).article?.image).toMatchObject({
      url: 'https://e.com/large-1200x800.jpg',
    })
  })

  test('a headline that readers see nowhere is a description', () => {
    const head = `<title>Harbour - Example</title><meta property="og:site_name" content="Example">${linked('place where ships lie', 'https://e.com/1.jpg')}`
    expect(read('<h1>Harbour</h1>', head).article?.title).toBe('Harbour')
    const own = `<title>Ships - Example</title>${linked('Harbour at dawn', 'https://e.com/1.jpg')}`
    expect(read('<h1>Harbour at dawn</h1>', own).article?.title).toBe('Harbour at dawn')
  })

  test('what it calls its text, where another way takes in far more', () => {
    const more = `<div><p>${'Beside it stands another thing, of other words, and more. '.repeat(12)}</p></div>`
    const body = `<div class="article-body">${text}${text}</div>`
    const { article } = articleFromHtml(
      `<!doctype html><html lang="en"><head><title>H</title></head><body><div>${more}${body}${more}${more}</div></body></html>`,
      { url: 'https://e.com/harbour' },
    )
    expect(JSON.stringify(article?.sections)).not.toContain('Beside it')
  })
})

const ada = { authors: ['ada'], category: 'News' }
const both = { authors: ['Ada Example', 'Bo Other'], category: undefined }

test.each([
  ['<p class="meta">2026-01-02 by <a href="/about">ada</a> in <a href="/c">News</a></p>', ada],
  [
    '<p class="meta">Posted on <time datetime="2026-01-02">Jan 2, 2026</time> by <a rel="author" href="/about">ada</a> in <a href="/n">News</a></p>',
    ada,
  ],
  [
    '<div class="post-info"><span>by ada</span> | <span>2026-01-02</span> | <a href="/c/news">News</a></div>',
    ada,
  ],
  ['<p>January 2, 2026, by <a href="/u/ada">ada</a> / <a href="/c">News</a></p>', ada],
  ['<p class="meta">Posted in <a href="/c">News</a> by ada on Jan 2, 2026</p>', ada],
  [
    '<p class="meta">Veröffentlicht am 2. Januar 2026 von <a href="/ada">ada</a> in <a href="/k">News</a></p>',
    ada,
  ],
  ['<p class="meta">January 2, 2026 <a href="/c">News</a></p>', { ...ada, authors: undefined }],
  ['<p>By <a href="/u/ada">ada</a></p>', { ...ada, category: undefined }],
  ['<p><em>January 2nd, 2026, by ada</em></p>', { ...ada, category: undefined }],
  ['<p class="meta">Filed under <a href="/c">News</a></p>', { ...ada, authors: undefined }],
  [
    '<div class="author-list"><span class="author">Ada Example</span><span class="author">Bo Other</span></div>',
    both,
  ],
  [
    '<ul class="authors"><li><a href="/a">Ada Example</a></li><li><a href="/b">Bo Other</a></li></ul>',
    both,
  ],
  [
    '<div class="byline"><span class="author-name">Ada Example</span> and <span class="author-name">Bo Other</span> <span>January 2, 2026</span></div>',
    both,
  ],
])('a line of links and neighbours is read and leaves the text: %s', (line, said) => {
  for (const html of [
    `<article><h1>Tide</h1>${line}<p>The sea rose.</p></article>`,
    `<article><h1>Tide</h1>${line}<p>The sea rose.</p>${'<p>The sea rose, and the quay, and all that stood on it, went down.</p>'.repeat(12)}</article>`,
    `<article><h1>Tide</h1><div class="entry-content">${line}<p>The sea rose.</p></div></article>`,
    `<article><h1>Tide</h1>${line}<div class="entry-content"><p>The sea rose.</p></div></article>`,
  ]) {
    const { article } = articleFromHtml(
      `<!doctype html><html lang="en"><head><title>Tide</title></head><body>${html}</body></html>`,
      { url: 'https://e.example/2026/01/02/tide' },
    )
    const authors = article?.authors?.map((one) => (typeof one === 'string' ? one : one.name))
    expect({ authors, category: article?.category }).toEqual(said)
    expect(article?.summary).toBe('The sea rose.')
    expect(JSON.stringify(article?.sections)).not.toMatch(/ada|News|Ada|2026/)
  }
})

test.each([
  '<p>We live in <a href="/b">Berlin</a>.</p>',
  '<p>In <a href="/b">Berlin</a></p>',
  '<p>Stand by <a href="/b">Berlin</a></p>',
  '<p>January 2, 2026 was cold in <a href="/b">Berlin</a>.</p>',
])('a line of the text that has links is none: %s', (line) => {
  const { article } = articleFromHtml(
    `<!doctype html><html lang="en"><head><title>Tide</title></head><body><article><h1>Tide</h1>${line}<p>The sea rose.</p></article></body></html>`,
    { url: 'https://e.example/2026/01/02/tide' },
  )
  expect(article?.authors).toBeUndefined()
  expect(article?.category).toBeUndefined()
  expect(JSON.stringify(article?.sections)).toContain('Berlin')
})

test.each([
  '<div itemscope itemtype="https://schema.org/BlogPosting"><span itemprop="author">Ada Moss</span></div>',
  '<span rel="author">Ada Moss</span>',
])('a name alone above a text, which the fields say, is none of it: %s', (line) => {
  const text = `<p>${'The harbour is quiet, and nobody speaks of the storm. '.repeat(6)}</p>`
  const page = `<!doctype html><html lang="en"><head><title>A quiet harbour</title><meta name="author" content="Ada Moss"></head><body><article><h1>A quiet harbour</h1>${line}${text.repeat(3)}<p>Ada Moss</p></article></body></html>`
  const { article } = articleFromHtml(page, { url: 'https://example.com/a' })
  expect(article?.authors).toMatchObject([{ name: 'Ada Moss' }])
  expect(article?.summary).toMatch(/^The harbour is quiet/)
  expect(JSON.stringify(article?.sections).match(/Ada Moss/g)).toHaveLength(1)
})
