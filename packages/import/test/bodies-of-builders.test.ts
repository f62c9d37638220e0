import { articleFromHtml } from '@standfirst/import'
import { expect, test } from 'vitest'

const other = `<p>${'Another text says much more than the first one does. '.repeat(14)}</p>`

test.each([
  [
    'Elementor',
    `<div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container"><p>Own words.</p></div></div><div class="elementor-widget elementor-widget-posts"><article class="elementor-post"><h3><a href="/o">Other</a></h3>${other}</article></div>`,
  ],
  [
    'Divi',
    `<div class="et_pb_module et_pb_post_content"><p>Own words.</p></div><section id="comments"><div class="comment-body">${other}</div></section>`,
  ],
  [
    'a widget above it',
    `<aside class="widget"><div class="entry-content">${other}</div></aside><main><article class="post"><h1 class="entry-title">Short</h1><div class="entry-content"><p>Own words.</p></div></article></main>`,
  ],
])('a short text is found beside a longer one: %s', (_, html) => {
  const page = `<!doctype html><html lang="en"><head><title>Short</title></head><body>${html}</body></html>`
  const { article } = articleFromHtml(page, { url: 'https://e.example/2026/01/02/short' })
  const text = JSON.stringify(article?.sections)
  expect(text).toContain('Own words.')
  expect(text).not.toContain('Another')
})

const long = `<p>${'The keepers of the harbour say so, and nobody asked them twice. '.repeat(20)}</p>`

test.each([
  [
    'a widget of pictures that is called the text',
    `<div id="ngg-images-2"><div class="hslice"><h2>Gallery</h2><div class="ngg-widget entry-content"><a href="/1.jpg"><img src="/1.jpg" alt="One"></a></div></div></div><div id="main"><h1>Long</h1>${long}</div>`,
  ],
  [
    'a block of Drupal in the footer',
    `<div class="main"><article role="article"><h1>Long</h1><div class="copy">${long}</div></article></div><footer><div class="block block-block-content"><div class="field field--name-body"><p>Hunters' union of the harbour, and its address.</p></div></div></footer>`,
  ],
  [
    'the header of an article that is called content',
    `<article><header class="content"><p>Share</p></header><div class="words"><h1>Long</h1>${long}</div></article>`,
  ],
  [
    'the head of a post of WordPress that is an entry of its own',
    `<div id="post-7" class="hero-post post-7 hentry"><h1 class="entry-title"><a rel="bookmark" href="https://e.example/2026/01/02/long">Long</a></h1><time class="published" datetime="2026-01-02T08:00:00Z">2 January</time></div><main><article id="post-7" class="post post-7 hentry"><div class="entry-content">${long}</div></article></main>`,
  ],
  [
    'what is said of its picture, in a container that is called content',
    `<article><h1>Long</h1><div class="image"><div class="content"><img src="/g.jpg" alt=""><p>Gallery</p></div></div><div class="words">${long}${long}${long}</div></article>`,
  ],
  [
    'a list of links that is called content',
    `<article><h1>Long</h1><div class="words">${long}</div><div><div class="content"><a href="/1">Gallery of one</a> <a href="/2">Gallery of two</a></div></div></article>`,
  ],
])('a text is found beside %s', (_, html) => {
  const page = `<!doctype html><html lang="en"><head><title>Long</title></head><body>${html}</body></html>`
  const { article } = articleFromHtml(page, { url: 'https://e.example/2026/01/02/long' })
  const text = JSON.stringify(article?.sections)
  expect(text).toContain('nobody asked them twice')
  expect(text).not.toMatch(/Gallery|union|Share/)
})

test('what a page says of itself leads its text, in a box that is called a teaser, too', () => {
  const lead = 'Tools were mended, coffee was served, and everybody went home with a lamp that lit.'
  const head = `<h1>Long</h1><div class="teaser-text" itemprop="description"><p>${lead}</p></div>`
  const read = (description: string) =>
    articleFromHtml(
      `<!doctype html><html lang="en"><head><title>Long</title><meta property="article:published_time" content="2026-01-02T08:00:00Z"><meta name="description" content="${description}"></head><body><div itemscope itemtype="https://schema.org/Article">${head}<div itemprop="articleBody">${long}</div></div></body></html>`,
      { url: 'https://e.example/2026/01/02/long' },
    )
  const own = read('Another summary.')
  expect(JSON.stringify(own.article?.sections)).toContain(lead)
  expect(own.issues).toEqual([])
  const same = read(lead)
  expect(same.article?.summary).toBe(lead)
  expect(same.issues).toEqual([])
})

test('a box that is called as texts are is none beside an article that says far more', () => {
  const box = '<div class="field field--name-body"><p>The letter of the house</p></div>'
  const page = `<!doctype html><html lang="en"><head><title>Long</title></head><body><article class="row"><h1>Long</h1>${long.repeat(3)}</article><section>${box}</section></body></html>`
  const { article } = articleFromHtml(page, { url: 'https://e.example/2026/01/02/long' })
  const text = JSON.stringify(article?.sections)
  expect(text).toContain('The keepers of the harbour')
  expect(text).not.toContain('letter')
})

test('the text of a page of Blogger that a script would show is found', () => {
  const page = `<!doctype html><html lang="en"><head><title>Long</title></head><body><div class="description"><p>News of the house, and of its boats, and of the quay.</p></div><div class="section" id="main"><div class="widget Blog" id="Blog1"><div class="post"><h2 class="title">Long</h2><div class="post-body"><div class="post-content"><script type="text/template">x</script><noscript>${long}</noscript></div></div></div></div></div></body></html>`
  const { article } = articleFromHtml(page, { url: 'https://e.example/2026/01/long.html' })
  const text = JSON.stringify(article?.sections)
  expect(text).toContain('The keepers of the harbour')
  expect(text).not.toContain('News of the house')
})
