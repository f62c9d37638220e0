import { defineArticle, toText } from '@standfirst/core'
import { htmlToContent } from '@standfirst/import'
import { expect, test } from 'vitest'

const text = (value: string) => ({ type: 'text', value })

test('HTML becomes the content of a section', () => {
  const { content, issues } = htmlToContent(
    '<h2>Rain</h2><p>It fell for <b>nine</b> hours.</p><ul><li>One<li>Two</ul><h3>Wind</h3>',
  )
  expect(issues).toEqual([])
  expect(content).toMatchObject([
    { type: 'heading', depth: 3, children: [text('Rain')] },
    { type: 'paragraph', children: [text('It fell for '), { type: 'strong' }, text(' hours.')] },
    { type: 'list', ordered: false },
    { type: 'heading', depth: 4, children: [text('Wind')] },
  ])
  const article = { url: 'https://example.com/', language: 'en', title: 'A', summary: 'S' }
  const { sections } = defineArticle({
    ...article,
    publishedAt: '2026-11-23',
    sections: [{ kind: 'prose', content }],
  })
  expect(sections).toMatchObject([{ kind: 'prose', content }])
})

test('addresses resolve to the one given, and are left out and told without it', () => {
  const html = '<p><a href="/map">map</a> <img src="a.png" alt="A"></p>'
  const { content, issues } = htmlToContent(html, { baseUrl: 'https://example.com/x/' })
  expect(issues).toEqual([])
  expect(JSON.stringify(content)).toContain('https://example.com/map')
  expect(JSON.stringify(content)).toContain('https://example.com/x/a.png')
  const without = htmlToContent(html)
  expect(without.issues.map(({ code, path }) => [code, path])).toEqual([
    ['unsafe-url', ['content']],
    ['unsafe-url', ['content']],
  ])
  expect(JSON.stringify(without.content)).toContain('map')
})

test('what does harm is left out and told', () => {
  const { content, issues } = htmlToContent(
    '<script>a()</script><p onclick="b()">Rain <a href="javascript:c()">fell</a></p><iframe src="//x.example/"></iframe><form><input></form>',
  )
  expect(JSON.stringify(content)).not.toMatch(/script|onclick|iframe|[abc]\(\)/)
  expect(issues.length).toBeGreaterThan(0)
})

test('bytes are read in their charset, and what is no text is named', () => {
  const bytes = Uint8Array.from('<p>caf\xe9</p>', (sign) => sign.charCodeAt(0))
  const { content } = htmlToContent(bytes, { contentType: 'text/html; charset=iso-8859-1' })
  expect(content).toEqual([{ type: 'paragraph', children: [text('café')] }])
  expect(htmlToContent(Uint8Array.of(0x1f, 0x8b, 8, 0))).toMatchObject({
    content: [],
    issues: [{ code: 'not-text' }],
  })
})

test.each(['', '   ', '<!-- a -->', 'only text', '<', '</p>', '<p>'.repeat(2000)])(
  'anything gives a list: %j',
  (html) => {
    expect(Array.isArray(htmlToContent(html).content)).toBe(true)
  },
)

test.each(['', '/blog/', 'example.com'])('the base %j is no address, and is named', (baseUrl) => {
  const { content, issues } = htmlToContent('<p><b>A</b></p>', { baseUrl })
  expect(issues.map(({ code, path }) => [code, ...path])).toEqual([['invalid-address', 'baseUrl']])
  expect(content).toEqual(htmlToContent('<p><b>A</b></p>').content)
})

test.each(['display: none', 'visibility: hidden', 'color: red; VISIBILITY:collapse'])(
  'what `%s` hides is left out, and told',
  (style) => {
    const { content, issues } = htmlToContent(`<p>Shown.</p><p style="${style}">Secret.</p>`)
    expect(content).toEqual([{ type: 'paragraph', children: [text('Shown.')] }])
    expect(issues).toMatchObject([{ code: 'unsupported-html' }])
  },
)

test.each([
  '<img src="a.png" alt="A">',
  '<video src="a.mp4" title="A"></video>',
  '<span><img src="a.png" alt=""></span>',
])('a text may begin with a heading of nothing but a picture: %s', (shown) => {
  const { content } = htmlToContent(`<h2>${shown}</h2><p>W</p>`, { baseUrl: 'https://e.example/' })
  expect(content.map(({ type }) => type)).toEqual(['heading', 'paragraph'])
  expect(JSON.stringify(content)).toContain('https://e.example/a.')
})

test.each([
  ['<h1>A</h1><p>x</p><h2>B</h2><p>y</p>', '3 A, 4 B'],
  ['<h1>A</h1><h2>B</h2><p>y</p>', '3 A, 4 B'],
  ['<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h5>E</h5><p>y</p>', '3 A, 4 B, 5 C, 6 D, 6 E'],
  ['<p>x</p><h2>B</h2><h1>A</h1>', '4 B, 3 A'],
  ['<div><h2>B</h2><blockquote><h1>A</h1><p>x</p></blockquote></div><h4>C</h4>', '3 B, 5 C'],
  [
    '<h2>FAQ</h2><h3>Why?</h3><p>So.</p><h2>Takeaways</h2><ul><li>A</ul>',
    '3 FAQ, 4 Why?, 3 Takeaways',
  ],
  ['<h4>A</h4><h5>B</h5><p>x</p>', '4 A, 5 B'],
])('headings keep their order of ranks: %s', (html, ranks) => {
  const { content, issues } = htmlToContent(html)
  expect(issues).toEqual([])
  const headings = content.filter((node) => node.type === 'heading')
  expect(headings.map((node) => `${node.depth} ${toText(node.children)}`).join(', ')).toBe(ranks)
})
