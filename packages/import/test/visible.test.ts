import { type Article, parseArticle, toText } from '@standfirst/core'
import { articleFromHtml } from '@standfirst/import'
import { describe, expect, test } from 'vitest'

const url = 'https://harbour.example/tide/'
const other = `<p>${'Another post is much longer, with commas, and says nothing of the tide. '.repeat(12)}</p>`

function read(body: string, head = ''): Article {
  const page = `<!doctype html><html lang="en"><head><title>The tide</title>${head}</head><body>${body}</body></html>`
  return parseArticle(articleFromHtml(page, { url }).article)
}

const textsOf = ({ sections }: Article) =>
  sections.map((section) => ('content' in section ? toText(section.content) : '')).join(' ')

describe('a text of a few words is the text, whatever is longer beside it', () => {
  test.each([
    ['WordPress, block theme', '<div class="entry-content wp-block-post-content">TEXT</div>'],
    ['WordPress, classic theme', '<article><div class="entry-content">TEXT</div></article>'],
    ['Ghost', '<section class="gh-content gh-canvas">TEXT</section>'],
    ['Substack', '<div class="available-content"><div class="body markup">TEXT</div></div>'],
    ['Blogger', '<div class="post-body entry-content">TEXT</div>'],
    ['a theme of Hugo', '<div class="post-content">TEXT</div>'],
    ['microdata', '<div itemprop="articleBody">TEXT</div>'],
  ])('%s', (_name, container) => {
    const text = '<p>The tide rose today.</p>'
    const article = read(
      `<main><h1>The tide</h1>${container.replace('TEXT', text)}<section class="comments"><h2>Leave a Reply</h2>${other}</section><aside>${other}</aside></main>`,
    )
    expect(textsOf(article)).toBe('The tide rose today.')
  })

  test('buttons and lists of other posts in the container are not', () => {
    const article = read(
      `<div class="entry-content"><p>The tide rose today.</p><div class="sharedaddy"><h3>Share this</h3></div><div class="jp-relatedposts">${other}</div></div>`,
    )
    expect(textsOf(article)).toBe('The tide rose today.')
  })

  test('of a list of posts, none is taken for the page', () => {
    const posts = `<article><div class="entry-content"><p>${'One, and more of it. '.repeat(20)}</p></div></article>`
    const article = read(`<main>${posts.repeat(3)}</main>`)
    expect(textsOf(article).match(/One, and/g)?.length).toBeGreaterThan(20)
  })
})

describe('author and date are read where only readers see them', () => {
  const text = '<p>The tide rose.</p>'
  test.each([
    [
      'WordPress, block theme',
      `<main><div class="wp-block-post-date"><time datetime="2026-03-10T09:30:00-04:00">March 10</time></div><div class="wp-block-post-author-name"><a class="wp-block-post-author-name__link" href="/author/ada/">Ada Example</a></div><div class="entry-content">${text}</div></main>`,
    ],
    [
      'classic hentry',
      `<article class="hentry"><span class="author vcard"><a class="fn" href="/author/ada/">Ada Example</a></span> <abbr><time class="published" datetime="2026-03-10T09:30:00-04:00">then</time></abbr><div class="entry-content">${text}</div></article>`,
    ],
    [
      'microdata',
      `<article><span itemprop="author" itemscope><a href="/author/ada/" itemprop="url"><span itemprop="name">Ada Example</span></a></span><meta itemprop="datePublished" content="2026-03-10T09:30:00-04:00"><div itemprop="articleBody">${text}</div></article>`,
    ],
    [
      'rel=author and a time',
      `<article>by <a rel="author" href="/author/ada/">Ada Example</a>, <time datetime="2026-03-10T09:30:00-04:00">then</time><div class="post-content">${text}</div></article><aside><time datetime="2020-01-01">old</time></aside>`,
    ],
  ])('%s', (_name, body) => {
    const { authors, publishedAt } = read(body)
    expect([authors, publishedAt]).toEqual([
      [{ type: 'person', name: 'Ada Example', url: 'https://harbour.example/author/ada/' }],
      '2026-03-10T09:30:00-04:00',
    ])
  })

  test('what the metadata says is not changed by it', () => {
    const head =
      '<meta name="author" content="Bo"><meta property="article:published_time" content="2026-01-02T03:04:05Z">'
    const { authors, publishedAt } = read(
      `<article><a rel="author" href="/x">Ada</a><time datetime="2020-01-01T00:00:00Z">x</time>${text}</article>`,
      head,
    )
    expect([authors.map(({ name }) => name), publishedAt]).toEqual([['Bo'], '2026-01-02T03:04:05Z'])
  })
})

test('a page that its server streamed in pieces is read with all of them in their places', () => {
  const text = `<p>${'The tide rose over the quay, and people came to look at it. '.repeat(12)}</p>`
  const article = read(
    `<main><h1>The tide</h1><template id="B:0"></template><p>Loading</p></main><div hidden id="S:0"><article>${text}<template id="P:1"></template></article></div><div hidden id="S:1"><p>It fell again, when the moon had gone down, and the boats lay dry.</p></div>`,
  )
  expect(textsOf(article)).toContain('The tide rose over the quay')
  expect(textsOf(article)).toContain('It fell again')
})
