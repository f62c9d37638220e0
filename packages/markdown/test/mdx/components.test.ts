import { describe, expect, test } from 'vitest'
import type { MarkdownPreset } from '../../src/index.ts'
import { renderMarkdown, safeParseMarkdown } from '../../src/index.ts'

/** What is made of the body of a file `a.mdx`. */
function read(body: string, preset?: MarkdownPreset, path = 'a.mdx') {
  const result = safeParseMarkdown(body, {
    path,
    preset,
    baseUrl: 'https://example.com/a/',
    defaults: { language: 'en', title: 'T', summary: 'S', publishedAt: '2026-01-05T00:00:00Z' },
  })
  if (!result.success) throw new Error(JSON.stringify(result.issues))
  const text = renderMarkdown(result.article, { frontMatter: false })
  return {
    text: text.slice(text.indexOf('2026') + 4).trim(),
    issues: result.issues.map(({ message, position }) => {
      const [, found, fate] = /^Found `(.*)`.*: (.*)$/.exec(message) ?? []
      return `${position?.start.line} ${found}: ${fate}`
    }),
  }
}

describe('code in a line ends with its paragraph, headline or cell', () => {
  const code = '```\n<Box />\n```'
  test.each([
    ['a fence', 'a ` b', code],
    ['a fence in a quotation', 'a ``` b', '> ```\n> <Box />\n> ```'],
    ['a fence in an item', 'a ``` b', '- ```\n  <Box />\n  ```'],
    ['a fence in an item of an item', 'a', '- 1. ```\n     <Box />\n     ```'],
    ['a fence in a footnote', 'a[^1] ``` b', '[^1]: ```\n    <Box />\n    ```'],
    ['a later item', '1. a ` b', '2. c `<Box />`'],
    ['a headline', 'a ` b', '## c `<Box />`\n\nd'],
    ['after a headline', '# a ` b', 'c `<Box />`'],
    ['an item', 'a ` b', '- c `<Box />`'],
    ['a quotation', 'a ` b', '> c `<Box />`'],
    ['a row of a table', '| a ` | b |\n| --- | --- |', '| `<Box />` | c |'],
    ['a cell', '| a | b |\n| --- | --- |', '| d ` | `<Box />` |'],
  ])('%s', (_name, before, after) => {
    const { text, issues } = read(`${before}\n${after}`)
    expect(text).toContain('<Box />')
    expect(issues).toEqual([])
  })

  test('but goes on in the lines of its own', () => {
    for (const body of ['a ` b\n<Box />` c', '> a ` b\n> <Box />` c', '> a ` b\n<Box />` c']) {
      expect(read(body).text).toContain('` b <Box />`')
      expect(read(body).issues).toEqual([])
    }
  })
})

describe('what stands in a component is Markdown', () => {
  test.each<[string, string, string, string[]]>([
    [
      'in lines of its own',
      '<Box>\n  Some **bold**\n\n      deep\n</Box>',
      'Some **bold**\n\ndeep',
      ['1 <Box>: its text was kept'],
    ],
    ['in a line', 'A <Term>*word*</Term>.', 'A *word*.', ['1 <Term>: its text was kept']],
    [
      'with values in brackets',
      "<Tabs items={['a', 'b > c']}>\n<Tabs.Tab>\n- one\n</Tabs.Tab>\n</Tabs>",
      '* one',
      [],
    ],
    ['a fragment', '<>\n*a*\n</>', '*a*', []],
    [
      'an element that groups',
      '<div className="x" style={{ color: "red" }}>\n  *a*\n</div>',
      '*a*',
      [],
    ],
    [
      'with a title',
      '<Card title="A * b" href="/x">\n  Text\n</Card>',
      '**[A \\* b](https://example.com/x)**\\\nText',
      ['1 <Card>: its text was kept'],
    ],
    [
      'with a label',
      '<TabItem value="n" label="npm">\n\n```sh\nls <A>\n```\n\n</TabItem>',
      '**npm**\n\n```sh\nls <A>\n```',
      [],
    ],
    ['a link', 'A <Link href="/b" {...more}>*b*</Link>', 'A [*b*](https://example.com/b)', []],
    ['a box', '<Callout type="warning">\n  - a\n</Callout>', '> **Warning**\n>\n> * a', []],
    [
      'a box with a title',
      '<Aside kind="tip" title="So">\n\n  *a*\n\n</Aside>',
      '> **So**\n>\n> *a*',
      [],
    ],
    [
      'a box in a box',
      '<Note>\na\n<Tip>\nb\n</Tip>\n</Note>',
      '> **Note**\n>\n> a\n>\n> > **Tip**\n> >\n> > b',
      [],
    ],
    ['a box in a line', '<Note>One **b**.</Note>', '> One **b**.', []],
  ])('%s', (_name, body, text, issues) => {
    for (const preset of [undefined, 'astro', 'eleventy', 'docusaurus'] as const) {
      expect(read(body, preset)).toEqual({ text, issues })
    }
  })
})

describe('a component without content', () => {
  test.each<[string, string, string[]]>([
    [
      'A\n\n<Chart\n  data={[1, 2].filter((one) => one > 1)}\n/>\n\nB',
      'A\n\nB',
      ['3 <Chart>: it was left out'],
    ],
    ['<Zoom src="/a.png" alt="A" />', '![A](https://example.com/a.png)', []],
    [
      '<YouTube id="lJIrF4YjHfQ" />',
      '<https://www.youtube.com/watch?v=lJIrF4YjHfQ>',
      ['1 <YouTube>: a link stands for it'],
    ],
    [
      '<LinkCard title="Go" href="/x" />',
      '[Go](https://example.com/x)',
      ['1 <LinkCard>: its title was kept'],
    ],
    ['<Clip src="/a.mp4" />', '<https://example.com/a.mp4>', ['1 <video>: a link stands for it']],
  ])('%s', (body, text, issues) => {
    const found = read(body)
    expect(found.issues).toEqual(issues)
    expect(found.text).toContain(text)
  })
})

test('a module ends at the first empty line that no bracket holds', () => {
  const body = "export function A() {\n  return <p>it's</p>\n\n}\nexport const b = 1\n\nText"
  expect(read(body)).toEqual({
    text: 'Text',
    issues: ['1 export: it was left out', '5 export: it was left out'].slice(0, 1),
  })
})

test('an expression that is a text is that text', () => {
  expect(read("a{' '}\nb {`*c*`} {12} {d}")).toEqual({
    text: 'a \nb \\*c\\* 12 {d}'.replace(' \n', '\n'),
    issues: ['2 {d}: it stays text'],
  })
})

test.each([
  '`<A>` \\<B> <https://example.com/> 1 <2',
  '``` <A> ` ```',
  '~~~\n<A>\n~~~',
  '- ```\n  <A>\n  ```',
  '<!-- <A> -->\n\nx',
])('%j holds no component', (body) => {
  expect(read(body, 'docusaurus').issues).toEqual([])
})

test('in a file that is no MDX, nothing of it is read', () => {
  expect(read('a {b}', undefined, 'a.md')).toEqual({ text: 'a {b}', issues: [] })
})

test.each([
  ['<', '<'.repeat(10_000)],
  ['<A', '<A '.repeat(6_000)],
  ['<A>', '<A>'.repeat(6_000)],
  ['{', '{'.repeat(10_000)],
  ['{`', '{` '.repeat(6_000)],
  ['`', '` `` '.repeat(6_000)],
  ['import', 'import {\n\n'.repeat(10_000)],
])('many of `%s` are read', (_name, body) => {
  expect(read(`x ${body}`).text).not.toBe('')
})
