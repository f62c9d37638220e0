import { defineArticle, safeParseArticle } from '@standfirst/core'
import { markdownToContent, md, parseMarkdown, renderMarkdown } from '@standfirst/markdown'
import { article as anyArticle } from '@standfirst/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const least = { url: 'https://example.com/a/', language: 'en', title: 'A', summary: 'S' }
const dated = { ...least, publishedAt: '2026-11-23' }

test('a text becomes the content of a section, its addresses those of the article', () => {
  const body = 'Rain *fell*.\n\n- Look at [the map](/map).\n\n[ref][r] ~~no~~\n\n[r]: b.html\n'
  const { content, issues } = markdownToContent(body)
  expect(issues).toEqual([])
  const { sections } = defineArticle({ ...dated, sections: [{ kind: 'prose', content }] })
  expect(sections).toEqual(parseMarkdown(body, { baseUrl: least.url, defaults: dated }).sections)
  expect(JSON.stringify(sections)).toContain('https://example.com/a/b.html')
})

test('addresses become absolute where an address is given', () => {
  const { content } = markdownToContent('[a](b)', { baseUrl: 'https://example.com/x/' })
  expect(JSON.stringify(content)).toContain('"https://example.com/x/b"')
})

test('headings begin at rank 3, in the order of their ranks', () => {
  const ranks = (source: string) =>
    markdownToContent(source).content.map((node) => (node.type === 'heading' ? node.depth : 0))
  expect(ranks('# A\n\n## B\n\n### C\n\n###### D')).toEqual([3, 4, 5, 6])
  expect(ranks('## A\n\n### B')).toEqual([3, 4])
  expect(ranks('#### A')).toEqual([4])
  const { content } = markdownToContent('# A\n\nText')
  const { issues } = safeParseArticle({ ...dated, sections: [{ kind: 'prose', content }] })
  expect(issues).toEqual([])
})

test('a line of three hyphens at the top divides: there is no front matter', () => {
  const { content, issues } = markdownToContent('---\ntitle: A\n---\n\nText')
  expect(issues).toEqual([])
  expect(content.map(({ type }) => type)).toEqual(['thematicBreak', 'heading', 'paragraph'])
})

test('HTML is read, and what does harm is left out and told with its line', () => {
  const { content, issues } = markdownToContent(
    'Rain <b>fell</b>.\n\n[a](javascript:b) <script>c</script>\n\n![d](data:text/plain,e)\n',
  )
  expect(issues.map(({ code, position }) => [code, position?.start.line])).toEqual([
    ['unsafe-url', 3],
    ['unsupported-html', 3],
    ['unsafe-url', 5],
  ])
  expect(JSON.stringify(content)).not.toMatch(/javascript|data:|script/)
  expect(JSON.stringify(content)).toContain('"strong"')
})

test('what is too large gives no content, and says so', () => {
  const { content, issues } = markdownToContent('a\n'.repeat(10), { limits: { characters: 5 } })
  expect(content).toEqual([])
  expect(issues).toMatchObject([{ code: 'too-large', severity: 'error' }])
})

test('the text of any article is content that the gate takes', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      const body = renderMarkdown(article, { frontMatter: false })
      const { content } = markdownToContent(body)
      const result = safeParseArticle({ ...dated, sections: [{ kind: 'prose', content }] })
      expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('md takes a text, as it takes a template', () => {
  expect(md('Rain *fell*.\n\n- One')).toEqual(md`Rain *fell*.

- One`)
  expect(md('`C:\\new`').children).toMatchObject([
    { children: [{ type: 'inlineCode', value: 'C:\\new' }] },
  ])
  expect(md.inline('It is *short*.')).toEqual(md.inline`It is *short*.`)
  expect(() => md.inline('a\n\nb')).toThrow('expected one line of text')
})

test.each(['', '/blog/', 'example.com'])('the base %j is no address, and is named', (baseUrl) => {
  const { content, issues } = markdownToContent('[A](/a)', { baseUrl })
  expect(issues.map(({ code, path }) => [code, ...path])).toEqual([['invalid-address', 'baseUrl']])
  expect(content).toEqual(markdownToContent('[A](/a)').content)
})
