import { parseArticle } from '@standfirst/core'
import { articleFromHtml } from '@standfirst/import'
import { renderMarkdown } from '@standfirst/markdown'
import { expect, test } from 'vitest'

const words =
  'The harbour keeps records of every high water since the year 1871, and in this paragraph we speak of them, of who wrote them down and with what pen, so that it is long enough.'
const text = `<p>${words}</p><p>Of the low ones nobody speaks.</p>`

function read(body: string, head = '') {
  const { article } = articleFromHtml(
    `<!doctype html><html lang="en"><head><title>The tide</title><meta property="article:published_time" content="2026-01-02T09:00:00Z">${head}</head><body><header><p class="site-subtitle">News from the quay</p></header>${body}</body></html>`,
    { url: 'https://e.example/tide' },
  )
  const { subtitle, summary, ...rest } = parseArticle(article)
  const markdown = renderMarkdown({ ...rest, summary })
  return { subtitle, summary, markdown: markdown.replace(/^---[\s\S]*?\n---\n\n/, '').trim() }
}

const plain = `${words}\n\nOf the low ones nobody speaks.`

test.each([
  ['Substack', '<h3 class="subtitle">', '</h3>'],
  ['Substack, by its modules', '<h3 class="header-anchor-post subtitle-HEEcLo">', '</h3>'],
  ['Ghost', '<p class="gh-article-excerpt is-body">', '</p>'],
  ['Casper', '<p class="post-full-custom-excerpt">', '</p>'],
  ['Medium', '<h2 class="pw-subtitle-paragraph ht hu">', '</h2>'],
  ['WordPress', '<h2 class="entry-subtitle">', '</h2>'],
  [
    'block themes',
    '<div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">',
    '</p></div>',
  ],
  ['Newspack', '<div class="newspack-post-subtitle">', '</div>'],
  ['newsrooms', '<div class="c-article__standfirst"><p>', '</p></div>'],
  ['newsrooms, as editors call it', '<p class="lede">', '</p>'],
])('the second headline of %s is the summary, where nothing else says one', (_, open, close) => {
  const line = `${open}What the harbour knows${close}`
  for (const body of [
    `<article><header><h1>The tide</h1>${line}</header><div class="entry-content">${text}</div></article>`,
    `<main><h1>The tide</h1>${line}${text}</main>`,
  ]) {
    expect(read(body)).toEqual({ summary: 'What the harbour knows', markdown: plain })
  }
})

test('it is the subtitle where the summary says something else, and no other where it says the same', () => {
  const body = `<article><h1>The tide</h1><h3 class="subtitle">What the harbour knows of high and low water</h3><div class="entry-content">${text}</div></article>`
  const described = (summary: string) =>
    read(body, `<meta name="description" content="${summary}">`)
  expect(described('Records of two hundred years.')).toEqual({
    subtitle: 'What the harbour knows of high and low water',
    summary: 'Records of two hundred years.',
    markdown: plain,
  })
  const summary = 'What the harbour knows of high and low water'
  expect(described(summary)).toEqual({ summary, markdown: plain })
  expect(described('What the harbour knows of high and…')).toEqual({ summary, markdown: plain })
})

test.each([
  ['a line of another text', `${text}<h3>More</h3><p class="subtitle">Ebb</p>`],
  ['what stands below the text', `${text}<p class="subtitle">Ebb</p>`],
  ['a list', `<div class="subtitle"><ul><li>Ebb</li></ul></div>${text}`],
  ['the line of the site', `<p class="site-subtitle">Ebb</p>${text}`],
])('%s is none, and part of the text', (_, html) => {
  const { markdown, subtitle } = read(`<article><h1>The tide</h1>${html}</article>`)
  expect(subtitle).toBeUndefined()
  expect(markdown).toContain('Ebb')
})

test('who wrote it is no subtitle', () => {
  const line = '<p class="subtitle">By Ada Lopez, 2 January 2026</p>'
  const { subtitle, summary } = read(`<article><h1>The tide</h1>${line}${text}</article>`)
  expect([subtitle, summary]).toEqual([undefined, words])
})

const lede = 'Nobody had thought of it, until the water stood in the market.'
const described = '<meta name="description" content="Records of two hundred years.">'

test.each([
  [
    'the main part',
    `<main><header><h1>The tide</h1><p>${lede}</p></header><div>${text}</div></main>`,
  ],
  [
    'an article, beside who wrote it',
    `<article><header><h1>The tide</h1><p>${lede}</p><p>By Ada Lopez</p></header><div>${text}</div></article>`,
  ],
  [
    'an article whose text is marked',
    `<article><header><h1>The tide</h1><div class="intro"><p>${lede}</p></div></header><div class="entry-content">${text}</div></article>`,
  ],
  ['a page', `<section class="hero"><h1>The tide</h1><p>${lede}</p></section><main>${text}</main>`],
])('a paragraph in the head of %s begins the text', (_, body) => {
  expect(read(body)).toEqual({ summary: lede, markdown: `${lede}\n\n${plain}` })
  expect(read(body, described)).toEqual({
    summary: 'Records of two hundred years.',
    markdown: `${lede}\n\n${plain}`,
  })
})

test.each([
  ['that is said of a picture', `<div><img src="/a.jpg" alt=""><p>${lede}</p></div>`],
  ['that is said of one in its name', `<div class="featured-image-caption"><p>${lede}</p></div>`],
  ['to share it', `<div class="share-bar"><p>${lede}</p></div>`],
  ['of a form', `<form><p>${lede}</p></form>`],
  ['of a menu', `<nav><p>${lede}</p></nav>`],
])('a paragraph between headline and text %s does not', (_, html) => {
  const body = `<article><header><h1>The tide</h1>${html}</header><div class="entry-content">${text}</div></article>`
  expect(read(body).markdown.replace(/^!.*\n\n/, '')).toBe(plain)
})

const deck = 'What the harbour knows'

test.each([
  ['in a header', `<header><h1>The tide</h1><h2>${deck}</h2></header>`],
  ['in a header below the headline', `<h1>The tide</h1><header><h2>${deck}</h2></header>`],
  ['in a group', `<hgroup><h1>The tide</h1><p>${deck}</p></hgroup>`],
  ['in a group, as a heading', `<hgroup><h1>The tide</h1><h2>${deck}</h2></hgroup>`],
  ['below who wrote it', `<header><h1>The tide</h1><h4>By Ada Lopez</h4><h3>${deck}</h3></header>`],
  ['in boxes', `<header><div><h1>The tide</h1></div><div><h2>${deck}</h2></div></header>`],
  ['above who wrote it', `<h1>The tide</h1><h2>${deck}</h2><p>By Ada Lopez, 2 January 2026</p>`],
  ['by its role', `<h1>The tide</h1><p role="doc-subtitle">${deck}</p>`],
  ['in a box that is called so', `<div class="hero"><h1>The tide</h1><h2>${deck}</h2></div>`],
])('a second headline that nothing names is the subtitle: %s', (_, head) => {
  for (const long of [text, text.repeat(9)]) {
    const { markdown, subtitle, summary } = read(`<article>${head}${long}</article>`, described)
    expect([subtitle, summary]).toEqual([deck, 'Records of two hundred years.'])
    expect(markdown).not.toContain(deck)
  }
  expect(read(`<article>${head}${text}</article>`)).toEqual({
    subtitle: deck,
    summary: words,
    markdown: plain,
  })
})

test.each([
  ['who wrote it', '<h2>By Ada Lopez</h2>'],
  ['a name', '<h3>Ada Lopez</h3>'],
  ['a link', '<h2><a href="/news">News from the quay</a></h2>'],
  ['a day', '<h2>2 January 2026</h2>'],
  ['how long it takes', '<h3>5 min read</h3>'],
  ['what it is filed under', '<h5><a href="/category/water">Water</a></h5>'],
  ['what readers do', '<h4>Share this story</h4>'],
])('a heading below the headline that says %s is no subtitle', (_, line) => {
  const { markdown, subtitle } = read(
    `<article><header><h1>The tide</h1>${line}</header>${text}</article>`,
  )
  expect([subtitle, markdown]).toEqual([undefined, plain])
})

test.each([
  ['a paragraph without a stop', `<header><h1>The tide</h1><p>${deck}</p></header>`],
  ['a sentence in a box', `<header><h1>The tide</h1><div>${lede}</div></header>`],
  ['a sentence in a line', `<header><h1>The tide</h1><span>${lede}</span></header>`],
  ['loose words', `<header><h1>The tide</h1>${lede}</header>`],
  ['a list', `<header><h1>The tide</h1><ul><li>${lede}</li></ul></header>`],
  ['a quotation', `<header><h1>The tide</h1><blockquote><p>${lede}</p></blockquote></header>`],
  [
    'a second one',
    `<header><h1>The tide</h1><h2>What the weir knows</h2><h3>${deck}</h3></header>`,
  ],
])('what a head says besides begins the text: %s', (_, head) => {
  for (const long of [text, `<div>${text.repeat(9)}</div>`]) {
    const { markdown } = read(
      `<article>${head}<p>By Ada Lopez</p><time datetime="2026-01-02">2 January 2026</time>${long}</article>`,
    )
    expect(markdown.replaceAll(/^[-*>#\s]+/g, '')).toMatch(
      new RegExp(`^(?:${deck}|${lede})[^]*${words.slice(0, 20)}`),
    )
    expect(markdown).not.toContain('Lopez')
  }
})

test('what is neither of the text nor a field is told once', () => {
  const head =
    '<header><p>Analysis</p><h1>The tide</h1><span>Long story</span><p>By Eva Lund</p><div class="author-bio"><p>She has lived on the quay since she was born.</p></div><script>let of = "words."</script><p>5 min read</p></header>'
  const { issues } = articleFromHtml(
    `<!doctype html><html lang="en"><head><title>The tide</title><meta name="author" content="Ada Lopez"><meta property="article:published_time" content="2026-01-02T09:00:00Z"></head><body><article>${head}${text}</article></body></html>`,
    { url: 'https://e.example/tide' },
  )
  expect(issues.map(({ message }) => message)).toEqual([
    'Found words between the headline and the text that are neither of the text nor known to be a name, a time or a category, `Analysis`, `Long story`, `By Eva Lund`, `She has lived on the quay since she was born.`: they were left out.',
  ])
})
