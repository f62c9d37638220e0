import { defineArticle } from '@standfirst/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { md } from '../src/index.ts'

const text = (value: string) => ({ type: 'text', value })

/** What a test looks at: no positions, no members that are null. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, one) => (key === 'position' || one === null ? undefined : one)),
  )
}

test('blocks', () => {
  const root = md`
    ## Not *here*

    - one
      - two

    \`\`\`js
    if (a) {
      b()
    }
    \`\`\`
  `
  expect(plain(root.children.map(({ type }) => type))).toEqual(['heading', 'list', 'code'])
  expect(root.children[2]).toMatchObject({ lang: 'js', value: 'if (a) {\n  b()\n}' })
})

test('a line', () => {
  expect(plain(md.inline`a **b** \`c\` \* \${d}`)).toEqual([
    text('a '),
    { type: 'strong', children: [text('b')] },
    text(' '),
    { type: 'inlineCode', value: 'c' },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what was escaped
    text(' * ${d}'),
  ])
  expect(() => md.inline`a\n\nb ${'\n\n'}`).not.toThrow()
  expect(() => md.inline`- a`).toThrow(TypeError)
  expect(
    () => md.inline`
    a

    b`,
  ).toThrow('Found 2 blocks, expected one line of text')
})

test('a value is text, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      expect(plain(md.inline`a **${value}** b`)).toEqual([
        text('a '),
        { type: 'strong', children: [text(value)] },
        text(' b'),
      ])
    }),
  )
  expect(plain(md.inline`[x](https://example.com/${'a'})`)).toEqual([
    { type: 'link', url: 'https://example.com/a', children: [text('x')] },
  ])
})

test('is what defineArticle takes', () => {
  const article = defineArticle({
    url: 'https://example.com/a/',
    language: 'en',
    title: 'A',
    summary: 'S.',
    publishedAt: '2026-11-23T09:30:00Z',
    sections: [
      { kind: 'prose', content: md`a **b**` },
      { kind: 'takeaways', items: [md.inline`a *b*`] },
      { kind: 'steps', items: [{ title: 'One', content: md`c` }] },
    ],
  })
  expect(article.sections).toMatchObject([
    { content: [{ type: 'paragraph', children: [text('a '), { type: 'strong' }] }] },
    { items: [[text('a '), { type: 'emphasis' }]] },
    { items: [{ content: [{ type: 'paragraph' }] }] },
  ])
})
