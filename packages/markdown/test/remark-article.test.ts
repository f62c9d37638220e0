import { ArticleError } from '@standfirst/core'
import type { Nodes, Root } from 'mdast'
import type { Directives } from 'mdast-util-directive'
import remarkBreaks from 'remark-breaks'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGemoji from 'remark-gemoji'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import remarkSmartypants from 'remark-smartypants'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseMarkdown, remarkArticle } from '../src/index.ts'

const options = { baseUrl: 'https://example.com/a/', defaults: { language: 'en' } }
const source = `---
title: T
summary: S.
publishedAt: 2026-11-23
---

## Key takeaways

- One
- ~~Two~~
`

function processor() {
  return unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm)
}

test('gives what parseMarkdown gives', () => {
  const file = processor().use(remarkArticle, options).processSync(source)
  expect(file.result).toEqual(parseMarkdown(source, options))
  expect(file.messages).toEqual([])
})

test('a remark plugin before it has its say', () => {
  const shout = () => (tree: Root) => {
    const [first] = tree.children.filter((node) => node.type === 'heading')
    if (first) first.children = [{ type: 'text', value: 'Before' }]
  }
  const file = processor().use(shout).use(remarkArticle, options).processSync(source)
  expect(file.result.sections[0]).toMatchObject({ heading: 'Before' })
})

test('problems are messages of the file', () => {
  const file = new VFile({ path: 'a.md', value: source.replace('2026-11-23', 'soon') })
  expect(() => processor().use(remarkArticle, options).processSync(file)).toThrow(ArticleError)
  expect(file.messages.map(String)).toEqual([
    'a.md:4:1-4:12: Found `soon`, expected an RFC 3339 timestamp with an offset, such as `2026-11-23T09:30:00Z`, or a day, such as `2026-11-23`',
  ])
  expect(file.messages[0]).toMatchObject({
    fatal: true,
    file: 'a.md',
    line: 4,
    column: 1,
    ruleId: 'invalid-timestamp',
    source: 'standfirst',
    note: expect.stringContaining('2026-11-23T09:30:00+01:00'),
  })
})

test('a warning does not stop it', () => {
  const file = processor()
    .use(remarkArticle, options)
    .processSync(`${source}\n<details>x</details>\n`)
  expect(file.messages.map(({ fatal, ruleId }) => [fatal, ruleId])).toEqual([
    [false, 'unsupported-html'],
  ])
})

describe('plugins of others', () => {
  const body = (text: string) => source.slice(0, source.indexOf('## ')) + text
  const textNode = (value: string) => ({ type: 'text', value })
  const contentOf = (file: { result: ReturnType<typeof parseMarkdown> }) =>
    file.result.sections.flatMap((section) => (section.kind === 'prose' ? section.content : []))

  test('smartypants, gemoji and breaks: what they write is in the article', () => {
    const file = processor()
      .use(remarkSmartypants)
      .use(remarkGemoji)
      .use(remarkBreaks)
      .use(remarkArticle, options)
      .processSync(body('"Hello" -- it\'s\nnew :tada: <kbd>Esc</kbd> `"a"`\n'))
    expect(contentOf(file)).toEqual([
      {
        type: 'paragraph',
        children: [
          textNode('“Hello” — it’s'),
          { type: 'break' },
          textNode('new 🎉 '),
          { type: 'inlineCode', value: 'Esc' },
          textNode(' '),
          { type: 'inlineCode', value: '"a"' },
        ],
      },
    ])
    expect(file.messages).toEqual([])
  })

  test('sections are known by their headings after a plugin has changed them', () => {
    const file = processor()
      .use(remarkSmartypants)
      .use(remarkArticle, options)
      .processSync(body('## "Quoted"\n\nA.\n\n## Key takeaways\n\n- "B"\n'))
    expect(file.result.sections).toMatchObject([
      { kind: 'prose', heading: '“Quoted”' },
      { kind: 'takeaways', items: [[textNode('“B”')]] },
    ])
  })

  test('math: nodes that say which element they are become what it would', () => {
    const file = processor()
      .use(remarkMath)
      .use(remarkArticle, options)
      .processSync(body('The $a_b$.\n\n- c\n\n  $$\n  d\n  $$\n'))
    expect(contentOf(file)).toMatchObject([
      {
        type: 'paragraph',
        children: [textNode('The '), { type: 'inlineCode', value: 'a_b' }, textNode('.')],
      },
      {
        type: 'list',
        children: [{ children: [{}, { type: 'code', lang: 'math', value: 'd' }] }],
      },
    ])
    expect(file.messages).toEqual([])
  })

  test('directives: a handler says which elements they are', () => {
    const handler = () => (tree: Root) => {
      const visit = (node: Nodes | Directives): void => {
        if (node.type === 'containerDirective') node.data = { hName: 'blockquote' }
        if (node.type === 'leafDirective') {
          const src = `https://www.youtube.com/embed/${node.attributes?.id}`
          node.data = { hName: 'iframe', hProperties: { src, title: node.name } }
        }
        if ('children' in node) node.children.forEach(visit)
      }
      visit(tree)
    }
    const file = processor()
      .use(remarkDirective)
      .use(handler)
      .use(remarkArticle, options)
      .processSync(body(':::note\nA *b*\n\n- c\n:::\n\n::youtube{#abc}\n'))
    const url = 'https://www.youtube.com/embed/abc'
    expect(contentOf(file)).toMatchObject([
      { type: 'blockquote', children: [{ type: 'paragraph' }, { type: 'list' }] },
      { type: 'paragraph', children: [{ type: 'link', url, children: [textNode('youtube')] }] },
    ])
    expect(file.messages.map(String)).toEqual([
      '13:1-13:16: Found `<iframe>`, expected HTML that Markdown has a form for: a link stands for it',
    ])
  })

  test('a directive that nothing handles is an error, where it stands', () => {
    const file = new VFile({ path: 'a.md', value: body('Text.\n\n:::note\nA\n:::\n') })
    expect(() =>
      processor().use(remarkDirective).use(remarkArticle, options).processSync(file),
    ).toThrow(ArticleError)
    expect(file.messages.map(String)).toEqual([
      'a.md:9:1-11:4: Found a node of the type `containerDirective`, expected one that the format has here',
    ])
  })
})
