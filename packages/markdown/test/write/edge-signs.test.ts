import { type Article, parseArticle } from '@standfirst/core'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { type MarkdownPreset, parseMarkdown, renderMarkdown } from '../../src/index.ts'

const outside = ['a', '桂', '1', '€', '㈽', '😀', '𠀀', '“', '(', '、', ' ', '']
const inside = ['b', '秀', '2', '$', '€', '😀', '𠀀', '”', '(', '。']

/** An article of one paragraph. */
function articleOf(children: object[]): Article {
  return parseArticle({
    url: 'https://example.com/a/',
    language: 'en',
    title: 'T',
    summary: 'S',
    publishedAt: '2026-11-23T09:30:00Z',
    sections: [{ kind: 'prose', content: [{ type: 'paragraph', children }] }],
  })
}

test.each(['emphasis', 'strong', 'delete'] as const)(
  '%s is shown by another parser too, whatever signs stand beside its marks',
  (type) => {
    const parser = new MarkdownIt()
    const tag = { emphasis: 'em', strong: 'strong', delete: 's' }[type]
    for (const before of outside) {
      for (const inner of inside) {
        const children = [
          { type: 'text', value: `w${before}` },
          { type, children: [{ type: 'text', value: `${inner}x${inner}` }] },
          { type: 'text', value: `${before}w` },
        ]
        const article = articleOf(children)
        const markdown = renderMarkdown(article)
        const shown = parser.render(markdown.replace(/^---\n[\s\S]*?\n---\n/, ''))
        const text = (part: string) => parser.utils.escapeHtml(part)
        expect(shown.trim(), markdown).toBe(
          `<p>w${text(before)}<${tag}>${text(`${inner}x${inner}`)}</${tag}>${text(before)}w</p>`,
        )
        expect(parseMarkdown(markdown), markdown).toEqual(article)
      }
    }
  },
)

test.each<[MarkdownPreset | undefined, string]>([
  [undefined, '⛒'],
  [undefined, '😀'],
  ['hexo', '\u2028'],
])(
  'a backslash before a sign that is a reference is written so that it is one (%s, %s)',
  (preset, sign) => {
    for (const slashes of ['\\', '\\\\', '\\\\\\']) {
      const children = [
        { type: 'text', value: `w${slashes}${sign}` },
        { type: 'strong', children: [{ type: 'text', value: '(x(' }] },
        { type: 'text', value: `w${slashes}${sign}w` },
      ]
      const article = articleOf(children)
      const markdown = renderMarkdown(article, { preset })
      expect(parseMarkdown(markdown, { preset, baseUrl: article.url }).sections, markdown).toEqual(
        article.sections,
      )
    }
  },
)

test('signs are references only where that matters', () => {
  const body = (markdown: string) => {
    const options = { baseUrl: 'https://example.com/a/', defaults: { title: 'T', language: 'en' } }
    const source = `---\nsummary: S\npublishedAt: 2026-11-23\n---\n${markdown}\n`
    return renderMarkdown(parseMarkdown(source, options)).split('---\n').at(-1)?.trim()
  }
  expect(body('**🚀 Launch** today, 5 € *now* and 😀 **x** 😀')).toBe(
    '**🚀 Launch** today, 5 € *now* and 😀 **x** 😀',
  )
})
