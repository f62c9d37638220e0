import { expect, test } from 'vitest'
import { defineArticle, type Issue, parseFeed, safeParseArticle } from '../../src/index.ts'

const least = { url: 'https://example.com/a/', language: 'en', title: 'A', summary: 'S' }

function codes(content: unknown, kind = 'prose'): string[] {
  const sections = [kind === 'prose' ? { kind, content } : { kind, items: [content] }]
  const article = { ...least, publishedAt: '2026-11-23', sections }
  return safeParseArticle(article).issues.map(({ code }) => code)
}

test.each([
  'It **rained**.',
  '__Rain__ fell.',
  'See [the map](https://example.com/map).',
  'See [the map](/map).',
  '![A map](/map.png)',
  '# Rain\n\nIt fell.',
  'It fell.\n\n## Then',
  '```js\nlet a\n```',
  '> She said so.',
  '- Rain\n- Wind',
  '* Rain\n\n* Wind',
  '1. Rain\n2. Wind',
  'Run `npm install`.',
])('a text that looks like Markdown is warned of: %j', (text) => {
  expect(codes(text)).toEqual(['looks-like-markdown'])
})

test.each([
  '<p>It rained.</p>',
  'It <em>rained</em>.',
  'It rained.<br>Then not.',
  '<img src="/a.png" alt="Rain">',
  '<h2 class="a">Rain</h2>',
])('a text that looks like HTML is warned of: %j', (text) => {
  expect(codes(text)).toEqual(['looks-like-html'])
})

test.each([
  'It rained. It did not snow.',
  '2 * 3 * 4 and snake_case_names',
  '5 < 6, and 7 > 6; a<b',
  'AT&T, C++ and C#',
  '- a dash before it',
  'At 5 * 5 ** 2',
  '1. April was wet.',
  '#rain in the news',
  'She wrote “[…] (and so on)”.',
  'f(x)[0](1)',
])('plain text is not: %j', (text) => {
  expect(codes(text)).toEqual([])
})

test('items and steps are looked at, with their places, and nodes are not', () => {
  expect(codes('It **rained**.', 'takeaways')).toEqual(['looks-like-markdown'])
  expect(codes('It **rained**.', 'steps')).toEqual(['looks-like-markdown'])
  const node = { type: 'text', value: 'It **rained**.' }
  expect(codes([{ type: 'paragraph', children: [node] }])).toEqual([])
  const sections = [{ kind: 'steps', items: ['Look.', { content: '<b>Look</b>' }] }]
  const { issues } = safeParseArticle({ ...least, publishedAt: '2026-11-23', sections })
  expect(issues).toMatchObject([{ path: ['sections', 0, 'items', 1, 'content'] }])
})

test('who states an article in code is told of it', () => {
  const told: Issue[] = []
  const onIssue = (issue: Issue) => told.push(issue)
  const feed = { url: 'https://example.com/', language: 'en', title: 'A', description: 'D' }
  const sections = [{ kind: 'prose', content: 'It **rained**.' }] as const
  const article = defineArticle({ ...least, publishedAt: '2026-11-23', sections }, { onIssue })
  expect(told).toMatchObject([{ code: 'looks-like-markdown', path: ['sections', 0, 'content'] }])
  parseFeed({ ...feed, articles: [article] }, { onIssue })
  expect(told).toHaveLength(1)
  expect(() => defineArticle({ ...least, title: '' } as never, { onIssue })).toThrow()
  expect(told).toHaveLength(1)
})
