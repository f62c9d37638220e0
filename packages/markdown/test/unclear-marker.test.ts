import { parseArticle } from '@standfirst/core'
import { expect, test } from 'vitest'
import { safeParseMarkdown as parseFast } from '../src/fast.ts'
import {
  markdownToContent,
  parseMarkdown,
  renderMarkdown,
  safeParseMarkdown,
} from '../src/index.ts'

const read = (comment: string, path = 'a.md') => {
  const source = `---\ntitle: T\nsummary: S.\npublishedAt: 2026-11-23\n---\n\nFor all.\n\n${comment}\n\nSecret.\n`
  const options = { path, baseUrl: 'https://example.com/a/', defaults: { language: 'en' } }
  const [slow, fast] = [safeParseMarkdown, parseFast].map((parse) => parse(source, options))
  expect(fast).toEqual(slow)
  return slow as NonNullable<typeof slow>
}

test.each([
  '<!-- prose {paid:true} -->',
  '<!-- prose {"payed":true} -->',
  '<!-- prose {"Paid":true} -->',
  '<!-- prose {"paid":"true"} -->',
  '<!-- prose {"paid":1} -->',
  '<!-- prose {"access":"paid"} -->',
  '<!-- Prose {"paid":true} -->',
  '<!--prose{"paid":true}-->',
  '<!-- prose paid -->',
  '<!-- Takeaways, paid -->',
  '<!-- paid -->',
  '<!--members-only-->',
  '<!-- Paywall -->',
  '<!-- subscribers only -->',
  '<!-- begin paid -->',
  '> <!-- paid -->',
  '- item\n\n  <!-- paid -->',
  'Text <!-- paid --> text',
])('%s is no comment that may be passed over', (comment) => {
  const { issues, success } = read(comment)
  expect(success).toBe(false)
  expect(issues).toEqual([
    expect.objectContaining({
      code: 'unclear-marker',
      severity: 'error',
      position: expect.objectContaining({
        start: expect.objectContaining({ line: comment.startsWith('- ') ? 11 : 9 }),
      }),
    }),
  ])
})

test('in MDX, too', () => {
  for (const comment of ['{/* prose {paid:true} */}', '{/* paid */}']) {
    expect(read(comment, 'a.mdx').issues).toMatchObject([{ code: 'unclear-marker' }])
  }
})

test.each([
  '<!-- prose {"paid":true} -->',
  '<!-- prose {"paid":false} -->',
  '<!-- prose -->',
  '<!-- Prose -->',
  '<!-- steps to reproduce it -->',
  '<!-- who paid for this? ask Ada -->',
  '<!-- paid by Ada, see the invoice -->',
  '<!-- more -->',
  '`<!-- paid -->`',
])('%s is a marker, or a comment', (comment) => {
  expect(read(comment).issues).toEqual([])
})

test('a text alone tells of it', () => {
  expect(markdownToContent('A.\n\n<!-- paid -->\n\nB.').issues).toMatchObject([
    { code: 'unclear-marker', position: { start: { line: 3 } } },
  ])
})

test('a summary that is made from the text has nothing that only subscribers may read', () => {
  const summaryOf = (text: string) => {
    const options = { baseUrl: 'https://example.com/a/', defaults: { language: 'en' } }
    const source = `---\ntitle: T\npublishedAt: 2026-11-23\n---\n\n${text}`
    const result = safeParseMarkdown(source, options)
    return result.success ? result.article.summary : result.issues.map(({ path }) => path[0])
  }
  const paid = '<!-- prose {"paid":true} -->\n\nSecret.'
  expect(summaryOf(`## Head\n\n${paid}\n\n## Open\n\nFor all.`)).toBe('For all.')
  expect(summaryOf(`${paid}\n\n## Open\n\n- For all.`)).toBe('For all.')
  expect(summaryOf(`${paid}\n\n<!-- more -->\n\n## Open\n\nFor all.`)).toBe('For all.')
  expect(summaryOf(paid)).toEqual(['summary'])
})

test.each([
  '<!-- prose {"paid":true} -->\n\n## Only for subscribers',
  '<!-- prose {"paid":true,"heading":"A"} -->\n\n## Only for subscribers',
  '<!-- prose {"paid":true} -->\n\n# Only for subscribers',
  '<!-- steps {"paid":true} -->\n\n## Steps',
  '<!-- prose {"paid":true} -->\n\n<!-- prose -->',
])('%s is no comment about what the heading begins', (comment) => {
  const { issues, success } = read(comment)
  expect(success).toBe(false)
  expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'unclear-marker', position: { start: { line: 9 } } },
  ])
})

test('an empty section for paying readers that was written comes back', () => {
  const article = parseArticle({
    url: 'https://example.com/a/',
    language: 'en',
    title: 'T',
    summary: 'S.',
    publishedAt: '2026-11-23T09:30:00Z',
    sections: [
      { kind: 'prose', content: 'For all.' },
      { kind: 'prose', paid: true, content: [] },
      { kind: 'steps', paid: true, items: [] },
      { kind: 'prose', heading: 'Free', content: 'Text.' },
    ],
  })
  expect(parseMarkdown(renderMarkdown(article))).toEqual(article)
})
