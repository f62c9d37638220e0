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
