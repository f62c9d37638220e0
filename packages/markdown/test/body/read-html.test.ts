import { toText } from '@standfirst/core'
import { toMarkdown } from 'mdast-util-to-markdown'
import { describe, expect, test } from 'vitest'
import { safeParseMarkdown as parseFast } from '../../src/fast.ts'
import { safeParseMarkdown } from '../../src/index.ts'

const head = '---\ntitle: T\nsummary: S.\npublishedAt: 2026-11-23\n---\n\n'
const options = { baseUrl: 'https://example.com/a/', defaults: { language: 'en' } }

/** The content of the only section, and what was reported: both parsers say the same. */
function read(html: string) {
  const [fast, slow] = [parseFast, safeParseMarkdown].map((parse) => parse(head + html, options))
  expect(fast).toEqual(slow)
  const [section] = slow?.success ? slow.article.sections : expect.unreachable()
  return {
    content: section?.kind === 'prose' ? section.content : [],
    issues: slow?.issues.map(({ message }) => message.replace(/, expected [^:]*/, '')),
  }
}

const link = (url: string, value = url) => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', value }] }],
})

describe('what is embedded leaves a link to its address', () => {
  test.each([
    ['<iframe src="https://example.org/x"></iframe>', link('https://example.org/x')],
    ['<iframe src="//example.org/x"></iframe>', link('https://example.org/x')],
    ['<iframe title="A film" src="/x"></iframe>', link('https://example.com/x', 'A film')],
    ['<embed src="x.swf">', link('https://example.com/a/x.swf')],
    ['<object data="/y.pdf">The paper</object>', link('https://example.com/y.pdf', 'The paper')],
    ['<video src="/v.mp4" controls></video>', link('https://example.com/v.mp4')],
    ['<audio><source src="/a.mp3"></audio>', link('https://example.com/a.mp3')],
  ])('%s', (html, paragraph) => {
    const [, name] = /<(\w+)/.exec(html) ?? []
    expect(read(html)).toEqual({
      content: [paragraph],
      issues: [`Found \`<${name}>\`: a link stands for it`],
    })
  })

  test('without an address, nothing stands for it but its text', () => {
    const { content, issues } = read('<video>No video here.</video>')
    expect(content).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: 'No video here.' }] },
    ])
    expect(issues).toEqual(['Found `<video>`: its text was kept'])
  })
})

describe('elements that Markdown has no form of', () => {
  test.each([
    ['a <my-box>b</my-box> c', 'a b c', 'Found `<my-box>`: its text was kept'],
    ['Use a Vec<T> here', 'Use a Vec here', 'Found `<t>`: its text was kept'],
    ['a <math><mi>x</mi></math>', 'a x', 'Found `<math>`: its text was kept'],
    ['<dialog>Open</dialog>', 'Open', 'Found `<dialog>`: its text was kept'],
    ['a <svg><text>x</text></svg>', 'a', 'Found `<svg>`: it was left out'],
  ])('%s', (html, text, issue) => {
    const { content, issues } = read(html)
    expect(toText(content)).toBe(text)
    expect(issues?.[0]).toBe(issue)
  })

  test('what an abbreviation stands for', () => {
    const { content, issues } = read(
      '<abbr title="Long form">LF</abbr> and <abbr title="b">b</abbr>',
    )
    expect(toText(content)).toBe('LF and b')
    expect(issues).toEqual(['Found that `LF` stands for `Long form`: its text was kept'])
  })

  test('the name of a table', () => {
    const { issues } = read('<table><caption>Prices</caption><tr><td>a</td></tr></table>')
    expect(issues).toEqual(['Found `<caption>`: it was left out'])
  })
})

test('an anchor is no link', () => {
  expect(read('<a name="x"></a><a id="y">Text</a>')).toEqual({
    content: [{ type: 'paragraph', children: [{ type: 'text', value: 'Text' }] }],
    issues: [],
  })
})

test('tasks between tags stay tasks', () => {
  const { content, issues } = read('<div>\n\n- [x] done\n- [ ] open\n\n</div>')
  expect(content).toMatchObject([{ children: [{ checked: true }, { checked: false }] }])
  expect(issues).toEqual([])
})

test('blocks in a cell stand apart', () => {
  const { content } = read(
    '<table><tr><td>a<ul><li>b</li><li>c</li></ul></td><td><p>d</p><p>e</p></td></tr></table>',
  )
  const [table] = content
  const row = table?.type === 'table' ? table.children[1] : undefined
  expect(row?.children.map((cell) => toText(cell.children))).toEqual(['a b c', 'd e'])
})

test('values without quotes', () => {
  const { content } = read('See <a href=/x>this</a> or <img src=/i.png alt=Picture>.')
  expect(content).toMatchObject([{ children: [{}, { type: 'link' }, {}, { type: 'image' }, {}] }])
})

describe('the caption of a figure is that of its picture', () => {
  const image = (title?: string) => ({
    type: 'paragraph',
    children: [
      { type: 'image', url: 'https://example.com/a.png', alt: 'A', ...(title && { title }) },
    ],
  })
  const tag = '<img src="/a.png" alt="A">'
  test.each([
    [`<figure>${tag}<figcaption>Rain  in\nJune</figcaption></figure>`],
    [`<figure><figcaption>Rain in<br>June</figcaption>\n<p>${tag}</p></figure>`],
    ['<figure>\n\n![A](/a.png)\n\n<figcaption>\n\nRain in June\n\n</figcaption>\n</figure>'],
    [
      `<figure>${tag.replace('>', ' title="Rain in June">')}<figcaption>Rain in June</figcaption></figure>`,
    ],
  ])('%s', (html) => {
    const { content, issues } = read(html)
    expect(content).toEqual([image('Rain in June')])
    expect(issues?.filter((issue) => !issue.includes('<p>'))).toEqual([])
  })

  test('marks in it are told', () => {
    const { content, issues } = read(
      `<figure>${tag}<figcaption>Rain <b>in</b> June</figcaption></figure>`,
    )
    expect(content).toEqual([image('Rain in June')])
    expect(issues).toEqual(['Found `<b>`: in a caption, its text was kept'])
  })

  test.each([
    `<figure>${tag}<figcaption>By <a href="https://example.org/">Ada</a></figcaption></figure>`,
    `<figure>${tag}${tag}<figcaption>Two</figcaption></figure>`,
    `<figure><a href="https://example.org/">${tag}</a><figcaption>Led</figcaption></figure>`,
    `<figure>${tag.replace('>', ' title="Another">')}<figcaption>One</figcaption></figure>`,
    `<figure>${tag}<p>Beside</p><figcaption>One</figcaption></figure>`,
  ])('what it could not hold stays a text below: %s', (html) => {
    const { content, issues } = read(html)
    expect(content.length).toBeGreaterThan(1)
    expect(issues).toEqual([])
  })
})

describe('what is raised or lowered beside a digit stays so', () => {
  const kept = 'Found `<sup>`: its text was kept'
  test.each([
    ['10<sup>6</sup> things', '10⁶ things', []],
    ['3×10<sup>-6</sup> m', '3×10⁻⁶ m', []],
    ['2<sup><i>n</i>+1</sup>', '2ⁿ⁺¹', []],
    ['in <b>2019</b><sup>3</sup>', 'in **2019**³', []],
    ['log<sub>2</sub>8', 'log₂8', []],
    ['the 1<sup>st</sup>', 'the 1st', [kept]],
    ['10<sup>a</sup>', '10a', [kept]],
    // In what shows no link, it would run into the year.
    ['2019<sup><a href="/n">3</a></sup>', '2019[³](https://example.com/n)', []],
    // Nothing runs into another number.
    ['x<sup>2</sup>', 'x2', [kept]],
    ['20<sup hidden>1</sup>', '20', ['Found `<sup>` that is hidden']],
    ['20<sup><span hidden>1</span></sup>', '20', [kept, 'Found `<span>` that is hidden']],
  ])('%s', (html, markdown, issues) => {
    const { content, issues: found } = read(`<p>${html}</p>`)
    expect([toMarkdown({ type: 'root', children: content as never }).trim(), found]).toEqual([
      markdown,
      issues.map((one) => expect.stringContaining(one)),
    ])
  })
})
