import { type Article, parseArticle } from '@standfirst/core'
import { articleFromHtml } from '@standfirst/import'
import { describe, expect, test } from 'vitest'

const url = 'https://harbour.example/posts/tide/'
const text = `<p>${'The tide rose over the quay, and people came to look at it. '.repeat(3)}</p>`

function reading(head: string, body = `<article>${text}</article>`, options = {}) {
  const page = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
  return articleFromHtml(page, { url, ...options })
}

const read = (head: string, body?: string): Article =>
  parseArticle(reading(`<meta name="date" content="2026-11-23T09:30:00Z">${head}`, body).article)

const h1 = (title: string) => `<article><h1>${title}</h1>${text}</article>`

describe('the title is the headline, without the name of the site', () => {
  test.each([
    [
      'in og:title, with og:site_name',
      '<meta property="og:title" content="High water | Harbour Notes"><meta property="og:site_name" content="Harbour Notes">',
      text,
    ],
    [
      'in og:title, shown alone',
      '<meta property="og:title" content="High water | Harbour Notes">',
      h1('High water'),
    ],
    [
      'before it',
      '<meta property="og:title" content="Harbour Notes: High water">',
      h1('High water'),
    ],
    ['in the title of the window', '<title>High water – Harbour Notes</title>', h1('High water')],
    ['behind a section', '<title>High water - Weather - Harbour Notes</title>', h1('High water')],
    ['with other signs', '<title>High water » Harbour Notes</title>', h1('High water')],
    [
      'in a link to the first page',
      '<title>High water · Harbour Notes</title>',
      `<header><a href="/">Harbour Notes</a></header>${text}`,
    ],
    ['in the host', '<title>High water | harbour.example</title>', text],
    ['in the host without its end', '<title>High water — Harbour</title>', text],
    [
      'as the class of a theme',
      '<title>High water | Harbour Notes</title>',
      `<p class="site-title">Harbour Notes</p>${text}`,
    ],
    [
      'which is the only rank 1',
      '<title>High water | Harbour Notes</title>',
      `<h1><a href="https://harbour.example">Harbour Notes</a></h1><article><h2>High water</h2>${text}</article>`,
    ],
    [
      'in JSON-LD, with a publisher',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"High water | Harbour Notes","publisher":{"name":"Harbour Notes"}}</script>',
      text,
    ],
    [
      'where the window has the name alone',
      '<title>Harbour Notes</title><meta property="og:site_name" content="Harbour Notes">',
      h1('High water'),
    ],
    ['where the window has none', '', h1('High water')],
    ['where the window has a shorter one', '<title>High wat | Harbour</title>', h1('High water')],
    [
      'marked in microdata',
      '<title>Tide, floods, news</title>',
      `<div itemscope itemtype="https://schema.org/Article"><h2 itemprop="headline">High water</h2>${text}</div>`,
    ],
    [
      'marked by the class of a theme',
      '<title>Tide, floods, news</title>',
      `<article><h2 class="entry-title">High water</h2>${text}</article>`,
    ],
    ['in Dublin Core', '<meta name="DC.title" content="High water"><title>x</title>', text],
    [
      'of a journal',
      '<meta name="citation_title" content="High water"><title>Harbour J. 3(2)</title>',
      text,
    ],
  ])('%s', (_name, head, body) => {
    expect(read(head, body).title).toBe('High water')
  })

  test.each([
    [
      'a heading that is about other things',
      '<title>High water in the harbour</title>',
      '<h1>Original text</h1>',
      'High water in the harbour',
    ],
    [
      'a heading of the site at the end of the title',
      '<title>High water - Notes</title>',
      '<h1>Notes</h1>',
      'High water - Notes',
    ],
    [
      'signs within a headline',
      '<title>Tides - and how to read them</title>',
      h1('Tides - and how to read them'),
      'Tides - and how to read them',
    ],
    [
      'a colon within a headline',
      '<meta property="og:title" content="Tides: a guide"><meta property="og:site_name" content="Harbour Notes">',
      h1('Welcome'),
      'Tides: a guide',
    ],
    [
      'where the metadata says it in other words',
      '<meta property="og:title" content="Ten ways to read a tide">',
      h1('How do I read a tide?'),
      'How do I read a tide?',
    ],
    [
      'a headline that the metadata cuts',
      '<meta property="og:title" content="The tide rose over the quay and…">',
      h1('The tide rose over the quay and fell'),
      'The tide rose over the quay and fell',
    ],
    [
      'the case of readers',
      '<title>HIGH WATER | HARBOUR NOTES</title>',
      h1('High water'),
      'High water',
    ],
    ['other scripts', '<title>高潮｜港の記録</title>', h1('高潮'), '高潮'],
  ])('and %s is read as it is', (_name, head, body, title) => {
    expect(read(head, body.includes('<p>') ? body : body + text).title).toBe(title)
  })

  test('several headings at rank 1 are none of the article', () => {
    expect(read('<title>News of today</title>', `<h1>A</h1>${text}<h1>B</h1>${text}`).title).toBe(
      'News of today',
    )
  })
})

describe('metadata of every kind is read', () => {
  test.each([
    ['<meta name="sailthru.author" content="Ada Example">'],
    ['<meta name="parsely-author" content="Ada Example">'],
    ['<meta name="citation_author" content="Example, Ada">'],
    ['<meta name="DC.creator" content="Ada Example">'],
    ['<meta name="dcterms.creator" content="Ada Example">'],
    ['<meta name="byl" content="By Ada Example">'],
    ['<meta name="Author" content=" Ada  Example ">'],
    [
      '<meta property="article:author" content="https://social.example/ada"><meta name="author" content="Ada Example">',
    ],
    ['<meta itemprop="author" content="Ada Example">'],
    ['<meta name="author" content="null"><meta name="sailthru.author" content="Ada Example">'],
    [
      '<meta name="author" content="Ada Example"><meta name="parsely-author" content="ADA EXAMPLE">',
    ],
  ])('author: %s', (head) => {
    expect(read(head).authors.map(({ name }) => name)).toEqual(['Ada Example'])
  })

  test('several authors of a journal', () => {
    const { authors } = read(
      '<meta name="citation_author" content="Ada Example"><meta name="citation_author" content="Sample, Bo">',
    )
    expect(authors.map(({ name }) => name)).toEqual(['Ada Example', 'Bo Sample'])
  })

  test.each([
    ['<meta name="parsely-pub-date" content="2026-11-23T09:30:00Z">'],
    ['<meta name="sailthru.date" content="2026-11-23 09:30:00">'],
    ['<meta name="citation_publication_date" content="2026/11/23">'],
    ['<meta name="DC.date.issued" content="2026-11-23">'],
    ['<meta name="dcterms.created" content="2026-11-23">'],
    ['<meta itemprop="datePublished" content="2026-11-23T09:30:00Z">'],
    ['<meta name="pubdate" content="Mon, 23 Nov 2026 09:30:00 GMT">'],
    ['<meta property="article:published" content="2026-11-23T09:30:00Z">'],
    ['<meta property="og:article:published_time" content="2026-11-23T09:30:00Z">'],
    ['<meta name="date" content="soon"><meta name="pubdate" content="2026-11-23">'],
  ])('date: %s', (head) => {
    const { article, issues } = reading(head)
    expect(parseArticle(article).publishedAt).toMatch(/^2026-11-23T(?:09:30|00:00):00Z$/)
    expect(issues.map(({ code }) => code)).not.toContain('invalid-timestamp')
  })

  test.each([
    ['<meta name="twitter:image:src" content="/a.jpg">'],
    ['<meta property="og:image:url" content="/a.jpg">'],
    ['<meta name="parsely-image-url" content="https://harbour.example/a.jpg">'],
    ['<meta name="sailthru.image.full" content="/a.jpg">'],
    ['<meta name="thumbnail" content="/a.jpg">'],
    ['<link rel="image_src" href="/a.jpg">'],
    [
      '<meta property="og:image" content="data:image/png,x"><meta name="twitter:image" content="/a.jpg">',
    ],
  ])('picture: %s', (head) => {
    expect(read(head).image?.url).toBe('https://harbour.example/a.jpg')
  })

  test('a picture that is refused is reported', () => {
    const { article, issues } = reading('<meta property="og:image" content="javascript:alert(1)">')
    expect(article?.image).toBeUndefined()
    expect(issues.map(({ code, path }) => [code, path])).toContainEqual(['unsafe-url', ['image']])
  })

  test('tags, in lists and one by one; escaped once too often', () => {
    expect(read('<meta name="parsely-tags" content="tides, boats ,">').tags).toEqual([
      'tides',
      'boats',
    ])
    expect(read('<meta name="news_keywords" content="tides;boats">').tags).toEqual([
      'tides',
      'boats',
    ])
    expect(read('<meta property="article:tag" content="Boats &amp;amp; quays">').tags).toEqual([
      'Boats & quays',
    ])
    expect(
      read(
        '<meta name="citation_keywords" content="a"><meta name="citation_keywords" content="b, c"><meta name="keywords" content="x">',
      ).tags,
    ).toEqual(['a', 'b, c'])
  })

  test('category, publisher, summary and copyright', () => {
    const article = read(
      '<meta name="parsely-section" content="Weather"><meta name="citation_journal_title" content="Harbour Journal"><meta name="DC.description" content="In short."><meta name="dcterms.rights" content="© Harbour">',
    )
    expect([
      article.category?.name,
      article.publisher?.name,
      article.summary,
      article.rights?.copyright,
    ]).toEqual(['Weather', 'Harbour Journal', 'In short.', '© Harbour'])
  })
})

describe('microdata and RDFa', () => {
  const scope = (inside: string, type = 'NewsArticle') =>
    `<article itemscope itemtype="https://schema.org/${type}">${inside}<div itemprop="articleBody">${text}</div></article>`

  test('say what an article is, who made it and which picture leads it', () => {
    const article = read(
      '<title>x</title>',
      scope(
        '<h1 itemprop="headline">High water</h1><p itemprop="description">In short.</p><img itemprop="image" src="/a.jpg"><span itemprop="articleSection">Weather</span><div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="Harbour Notes"></div>',
      ),
    )
    expect([
      article.title,
      article.type,
      article.summary,
      article.image?.url,
      article.category?.name,
      article.publisher?.name,
    ]).toEqual([
      'High water',
      'news',
      'In short.',
      'https://harbour.example/a.jpg',
      'Weather',
      'Harbour Notes',
    ])
  })

  test('of RDFa', () => {
    const article = read(
      '',
      `<article vocab="https://schema.org/" typeof="BlogPosting"><h1 property="headline">High water</h1><span property="author" typeof="Person"><a property="url" href="/ada"><span property="name">Ada Example</span></a></span><time property="datePublished" datetime="2026-11-23">then</time>${text}</article>`,
    )
    expect([article.type, article.title, article.authors[0]?.name]).toEqual([
      'blog',
      'High water',
      'Ada Example',
    ])
  })

  test('of several articles say nothing of the page', () => {
    const list = ['A', 'B']
      .map(
        (name) =>
          `<article itemscope itemtype="https://schema.org/BlogPosting"><h2 itemprop="headline">${name}</h2><p itemprop="description">Of ${name}.</p></article>`,
      )
      .join('')
    const article = read('<title>All posts</title>', `${list}${text}`)
    expect(article.title).toBe('All posts')
    expect(article.type).toBe('article')
  })
})

describe('author and date where only readers see them', () => {
  const body = (line: string) => `<article><h1>High water</h1>${line}${text}</article>`

  test.each([
    [
      '<p class="byline">By <a href="/author/ada">Ada Example</a> | <time datetime="2026-11-23">Nov 23</time></p>',
    ],
    ['<p class="byline">By Ada Example, November 23, 2026</p>'],
    [
      '<span class="author-name">Ada Example</span> <span class="post-date">23 November 2026</span>',
    ],
    [
      '<div class="byline__name">Ada Example</div><span class="posted-on">Posted on Nov. 23, 2026</span>',
    ],
    ['<span class="post-author">by Ada Example</span><span class="date">2026-11-23</span>'],
    [
      '<address class="author"><a rel="author" href="/ada">Ada Example</a></address><abbr class="published" title="2026-11-23T00:00:00Z">yesterday</abbr>',
    ],
    ['<div class="author">Ada Example</div><p class="entry-meta">2026年11月23日</p>'],
    [
      '<p class="author-name">Ada Example</p><div class="publish-date-block__date">November 23, 2026</div>',
    ],
  ])('%s', (line) => {
    const article = parseArticle(reading('', body(line)).article)
    expect(article.authors.map(({ name }) => name)).toEqual(['Ada Example'])
    expect(article.publishedAt).toBe('2026-11-23T00:00:00Z')
    expect(article.status).toBe('published')
  })

  test.each([
    ['<p class="byline">3 minutes ago</p>'],
    ['<p class="author">About the author of this text, who lives by the sea</p>'],
    ['<aside><span class="author-name">Bo Sample</span></aside>'],
    ['<div class="comments"><span class="author">Bo Sample</span></div>'],
    ['<p class="byline">November 23, 2026</p>'],
  ])('no name is made of %s', (line) => {
    expect(parseArticle(reading('', body(line)).article).authors).toEqual([])
  })

  test('what is beside the text has other dates', () => {
    const { article } = reading(
      '',
      `${body('')}<aside><time datetime="2020-01-01">x</time></aside><nav><time datetime="2020-01-01">x</time></nav>`,
    )
    expect(article?.status).toBe('draft')
  })
})

describe('a page that tells no time never stands in 1970 unseen', () => {
  test('it is a draft, and that is an error', () => {
    const { article, issues } = reading('<title>T</title>')
    expect(parseArticle(article).status).toBe('draft')
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['assumed-timestamp', 'error'],
    ])
  })

  test('unless the caller says what stands for it', () => {
    const { article, issues } = reading('<title>T</title>', undefined, {
      defaultPublishedAt: '2026-01-02T03:04:05Z',
    })
    expect([article?.publishedAt, parseArticle(article).status]).toEqual([
      '2026-01-02T03:04:05Z',
      'published',
    ])
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['assumed-timestamp', 'warning'],
    ])
  })

  test('or its address names a day', () => {
    const { article, issues } = reading('<title>T</title>', undefined, {
      url: 'https://harbour.example/2026/11/23/tide/',
    })
    expect([article?.publishedAt, parseArticle(article).status]).toEqual([
      '2026-11-23T00:00:00Z',
      'published',
    ])
    expect(issues.map(({ code }) => code)).toEqual(['assumed-timestamp'])
  })
})

describe('the picture that leads an article', () => {
  const picture = (name: string, alt = 'A quay') =>
    `<img src="/${name}.jpg" alt="${alt}" width="800" height="600">`

  test.each([
    [
      'WordPress, block theme',
      `<figure class="wp-block-post-featured-image">${picture('a')}</figure><div class="entry-content">${text}</div>`,
    ],
    [
      'WordPress, classic theme',
      `<div class="post-thumbnail"><img class="wp-post-image" src="/a.jpg" alt="A quay"></div><div class="entry-content">${text}</div>`,
    ],
    [
      'Ghost',
      `<figure class="gh-article-image">${picture('a')}</figure><section class="gh-content">${text}</section>`,
    ],
    [
      'microformats',
      `<article class="h-entry"><img class="u-featured" src="/a.jpg" alt="A quay"><div class="e-content">${text}</div></article>`,
    ],
    ['the beginning of the text', `<div class="entry-content"><p>${picture('a')}</p>${text}</div>`],
  ])('%s', (_name, body) => {
    const article = read('', body)
    expect([article.image?.url, article.image?.alt]).toEqual([
      'https://harbour.example/a.jpg',
      'A quay',
    ])
    expect(JSON.stringify(article.sections)).not.toContain('a.jpg')
  })

  test('that the metadata names is described where the page shows it', () => {
    const { image, sections } = read(
      '<meta property="og:image" content="https://harbour.example/a-1200x800.jpg">',
      `<figure class="post-thumbnail">${picture('a')}<figcaption>The quay at noon</figcaption></figure><div class="entry-content">${text}</div>`,
    )
    expect([image?.url, image?.alt, image?.caption]).toEqual([
      'https://harbour.example/a-1200x800.jpg',
      'A quay',
      'The quay at noon',
    ])
    expect(JSON.stringify(sections)).not.toContain('.jpg')
  })

  test('that only the metadata names leaves the pictures of the text where they are', () => {
    const { image, sections } = read(
      '<meta property="og:image" content="/card.png">',
      `<div class="entry-content"><p>${picture('a')}</p>${text}</div>`,
    )
    expect(image?.url).toBe('https://harbour.example/card.png')
    expect(JSON.stringify(sections)).toContain('a.jpg')
  })

  test('is none further down, and no face', () => {
    const face = '<img class="avatar" src="/face.jpg" alt="Ada" width="48" height="48">'
    const { image, sections } = read(
      '',
      `<div class="entry-content">${face}${text}<p>${picture('a')}</p></div>`,
    )
    expect(image).toBeUndefined()
    expect(JSON.stringify(sections)).toContain('a.jpg')
  })
})

test('a language that is named in words is reported, and the article is read', () => {
  const page = (head: string, of = '') =>
    articleFromHtml(
      `<!doctype html><html lang="de"><head><title>Flut</title>${head}</head><body><article class="h-entry"${of}><h1 class="p-name">Flut</h1><time class="dt-published" datetime="2026-01-02T09:00:00Z"></time><div class="e-content"><p>Das Wasser stieg.</p></div></article></body></html>`,
      { url: 'https://e.example/flut' },
    )
  const linked =
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Flut","datePublished":"2026-01-02T09:00:00Z","inLanguage":"deutsch, german"}</script>'
  for (const { article, issues } of [page(linked), page('', ' lang="deutsch"')]) {
    expect(article?.language).toBe('de')
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['invalid-language', 'warning'],
    ])
  }
})

describe('metadata is read as systems write it', () => {
  test('times that could be two days are read as another of the page shows', () => {
    const { article } = reading(
      '<meta property="article:published_time" content="Tue, 07/11/2023 - 17:57"><meta property="article:modified_time" content="Fri, 07/14/2023 - 10:30">',
    )
    expect(article).toMatchObject({
      publishedAt: '2023-07-11T17:57:00Z',
      updatedAt: '2023-07-14T10:30:00Z',
    })
  })

  test('several authors under one name', () => {
    expect(read('<meta name="authors" content="Ada Example">').authors).toMatchObject([
      { name: 'Ada Example' },
    ])
  })

  test('an address in JSON-LD that was escaped as in HTML', () => {
    const linked = {
      '@type': 'Article',
      headline: 'High water',
      image: [{ '@type': 'ImageObject', url: 'https://i.example/?w=640&amp;q=80' }],
      author: { '@type': 'Person', name: 'Ada', url: '/?author=1&amp;x=2' },
    }
    const script = `<script type="application/ld+json">${JSON.stringify(linked)}</script>`
    expect(read(script, h1('High water'))).toMatchObject({
      image: { url: 'https://i.example/?w=640&q=80' },
      authors: [{ url: 'https://harbour.example/?author=1&x=2' }],
    })
  })
})
