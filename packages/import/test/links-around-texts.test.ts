import { articleFromHtml } from '@standfirst/import'
import { describe, expect, test } from 'vitest'

const words = 'The keepers of the harbour say so, and nobody asked them twice.'
const paragraph = `<p>${words}</p>`

function read(html: string) {
  const page = `<!doctype html><html lang="en"><head><title>Long</title><meta property="article:published_time" content="2026-01-02T08:00:00Z"></head><body><h1>Long</h1><div class="entry-content">${html}</div></body></html>`
  const { article, issues } = articleFromHtml(page, { url: 'https://e.example/2026/01/02/long' })
  const { related, sections } = article ?? {}
  return { related, text: JSON.stringify(sections), messages: issues.map(({ message }) => message) }
}

const share = '<a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a>'
const mail = '<a href="mailto:?subject=Long&amp;body=x">E-Mail</a>'

describe('links by which readers share a text are none of it', () => {
  test.each([
    ['in a list', `<ul><li>${share}</li><li>${mail}</li></ul>`],
    [
      'in a box with a heading',
      `<div><h4>Like it? Share it!</h4><div>${share} ${mail}</div></div>`,
    ],
    ['in a paragraph', `<p>${share} | ${mail}</p>`],
    ['alone', '<a href="https://twitter.com/intent/tweet?text=Long"><img src="/x.svg"></a>'],
    ['counted', `<div class="s"><span>12</span> ${share}</div>`],
  ])('%s', (_, html) => {
    const { messages, text } = read(`${paragraph}${html}${paragraph}`)
    expect(text).not.toMatch(/Facebook|E-Mail|Share|twitter|12/)
    expect(messages).toEqual([expect.stringContaining('links by which readers share a text')])
  })

  test.each([
    ['a sentence', `<p>Who likes it may share it on ${share}, if they will.</p>`],
    [
      'a link to a profile',
      '<ul><li><a href="https://www.facebook.com/harbour">Facebook</a></li></ul>',
    ],
    ['a chat', '<p><a href="https://wa.me/4915112345?text=Hello">Facebook</a></p>'],
    [
      'words beside it',
      `<div><p>Facebook says so.</p>${share.replace('>Facebook', '>Share')}</div>`,
    ],
  ])('%s stays', (_, html) => {
    expect(read(`${paragraph}${html}${paragraph}`).text).toContain('Facebook')
  })
})

const list = '<ul><li><a href="/one">The weir</a></li><li><a href="/two">The mill</a></li></ul>'
const both = [
  { url: 'https://e.example/one', title: 'The weir' },
  { url: 'https://e.example/two', title: 'The mill' },
]

describe('what to read next is related, and none of a text', () => {
  test.each([
    ['a list at its end', `${paragraph}<h3>Related posts</h3>${list}`],
    [
      'a list in its midst',
      `${paragraph}<p><strong>Lesen Sie auch:</strong></p>${list}${paragraph}`,
    ],
    [
      'cards',
      `${paragraph}<div><h4>Das könnte Sie auch interessieren</h4><div><a href="/one"><img src="/1.jpg" alt=""></a><span>2 March 2026</span><h5><a href="/one">The weir</a></h5><p>It rose by a foot.</p></div><div><a href="/two"><h5>The mill</h5></a></div></div>`,
    ],
  ])('%s', (_, html) => {
    const { messages, related, text } = read(html)
    expect(related).toEqual(both)
    expect(text).toContain(words)
    expect(text).not.toMatch(/weir|mill|Related|Lesen|interessieren|It rose/)
    expect(messages).toEqual([])
  })

  test('a line that leads to nothing at the end is reported', () => {
    const { messages, text } = read(`${paragraph}<h3>Related posts</h3>`)
    expect(text).not.toContain('Related')
    expect(messages).toEqual([expect.stringContaining('list of links to other texts')])
  })

  test('what most people read is related to nothing, and reported', () => {
    const { messages, related, text } = read(`${paragraph}<h3>Meist gelesen</h3>${list}`)
    expect(related).toBeUndefined()
    expect(text).not.toContain('weir')
    expect(messages).toEqual([expect.stringContaining('list of links to other texts')])
  })

  test.each([
    [
      'sentences below it',
      `<h3>Related work</h3><p>The <a href="/one">weir</a> was built first.</p>`,
    ],
    ['a part of that name', `<h3>Related</h3>${paragraph}<p>And the weir.</p>`],
    ['a list of what was used', `<h3>Further reading</h3>${list}`],
    ['links under no heading', list],
  ])('%s stays', (_, html) => {
    const { related, text } = read(`${paragraph}${html}${paragraph}`)
    expect(related).toBeUndefined()
    expect(text).toContain('weir')
  })
})

test('a line amid a text that only leads to another is related, and a sentence stays', () => {
  const { related, text } = read(
    `${paragraph}<p><strong>Related:</strong> <a href="/one">The weir</a></p>${paragraph}<p>Related work is <a href="/two">The mill</a> of 1953.</p><p>More:</p>${list}${paragraph}`,
  )
  expect(related).toEqual(both)
  expect(text).not.toMatch(/Related:|More:|weir/)
  expect(text).toContain('Related work is')
})

describe('boxes whose names say that they are none of a text', () => {
  test.each([
    ['author-bio', '<div class="author-bio"><p>Ada writes of tides.</p></div>'],
    ['post__author-box', '<section class="post__author-box"><p>Ada writes.</p></section>'],
    ['newsletter-promo', '<p class="newsletter-promo">Get our letter <a href="/n">here</a>.</p>'],
    ['post-ratings', '<span class="post-ratings" id="post-ratings-7">No votes yet</span>'],
    ['related-articles', '<div class="related-articles"><div>Nine boats</div></div>'],
    ['commentBox', '<div id="commentBox"><p>Say what you think of it.</p></div>'],
    ['nav', '<nav><ul><li>Home</li></ul></nav>'],
    ['ad-unit', '<div class="ad-unit"><span>Advertisement:</span></div>'],
  ])('%s is left out and reported', (name, html) => {
    const { messages, text } = read(`${paragraph}${html}${paragraph.repeat(4)}`)
    expect(text.split(words)).toHaveLength(6)
    expect(text).not.toMatch(/Ada|letter|votes|boats|think|Home|Advert/)
    expect(messages).toEqual([expect.stringContaining(`the name \`${name}\``)])
  })

  test.each([
    ['of most of the text', `<div class="newsletter">${paragraph.repeat(4)}</div>${paragraph}`],
    ['of a heading', `${paragraph}<h2 id="related-articles">Nine</h2>${paragraph.repeat(4)}`],
    [
      'of a recording',
      `${paragraph.repeat(5)}<div class="ad-container"><figure><img src="/n.png" alt="Nine"><figcaption>Nine</figcaption></figure></div>`,
    ],
    ['of words that hold another', `${paragraph.repeat(5)}<div class="shared-nine">Nine</div>`],
  ])('one %s stays', (name, html) => {
    const { text } = read(html)
    expect(text.split(words)).toHaveLength(6)
    if (!name.includes('most')) expect(text).toContain('Nine')
  })
})

test('what stands above the headline is no text', () => {
  const page = (above: string) =>
    `<!doctype html><html lang="en"><head><title>Long</title></head><body><div class="page">${above}<div><h1>Long</h1><div class="copy">${paragraph.repeat(12)}</div></div></div></body></html>`
  const read = (above: string) =>
    articleFromHtml(page(above), { url: 'https://e.example/2026/01/02/long' })
  const bare = read('<p>Sign in to the harbour, and stay</p>')
  expect(JSON.stringify(bare.article?.sections)).not.toContain('Sign in')
  const shown = read('<figure><img src="/a.jpg" alt="Boats"><figcaption>Nine</figcaption></figure>')
  expect(JSON.stringify(shown.article)).toContain('/a.jpg')
})
