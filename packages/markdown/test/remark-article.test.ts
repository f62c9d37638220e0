import { ArticleError } from '@standfirst/core'
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
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
    'a.md:4:1-4:12: Found `soon`, expected an RFC 3339 timestamp with an offset, such as `2026-11-23T09:30:00Z`',
  ])
  expect(file.messages[0]).toMatchObject({
    fatal: true,
    file: 'a.md',
    line: 4,
    column: 1,
    ruleId: 'invalid-timestamp',
    source: 'standfirst',
    note: expect.stringContaining('RFC 3339'),
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
