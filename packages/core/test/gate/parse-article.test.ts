import { describe, expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import {
  type Article,
  ArticleError,
  type ArticleInput,
  defineArticle,
  defineFeed,
  defineSection,
  type Json,
  parseArticle,
  safeParseArticle,
  safeParseFeed,
} from '../../src/index.ts'
import { everyMember } from '../schema/every-member.ts'

const minimal: ArticleInput = {
  url: 'https://example.com/a/',
  language: 'en',
  title: 'A',
  summary: 'About A.',
  publishedAt: '2026-11-23T09:30:00+01:00',
}

describe('defaults', () => {
  test('are filled in', () => {
    expect(parseArticle(minimal)).toEqual({
      schemaVersion: 2,
      id: 'https://example.com/a/',
      url: 'https://example.com/a/',
      type: 'article',
      status: 'published',
      language: 'en',
      title: 'A',
      summary: 'About A.',
      authors: [],
      publishedAt: '2026-11-23T09:30:00+01:00',
      tags: [],
      media: [],
      sections: [],
      related: [],
      corrections: [],
      translations: [],
    })
  })

  test('short forms are written out', () => {
    const article = defineArticle({
      ...minimal,
      authors: ['Ada', { type: 'organization', name: 'Desk', image: 'desk.png' }],
      publisher: 'Example',
      category: 'AI News & Tools',
      tags: ['b', 'a', 'b'],
      sections: [
        { kind: 'prose', content: 'One  two\nthree.\n\nFour.' },
        { kind: 'steps', items: ['First.', { title: 'Second' }] },
        { kind: 'audience', items: ['Teams'] },
        { kind: 'takeaways', items: ['Remember.'] },
        { kind: 'originalPost', author: 'htrp', quote: 'So.' },
      ],
    })
    expect(article.authors).toEqual([
      { type: 'person', name: 'Ada' },
      {
        type: 'organization',
        name: 'Desk',
        image: { url: 'https://example.com/a/desk.png', alt: '' },
      },
    ])
    expect(article.category).toEqual({ name: 'AI News & Tools', slug: 'ai-news-tools' })
    expect(article.tags).toEqual(['b', 'a'])
    const paragraph = (value: string) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })
    expect(article.sections).toEqual([
      { kind: 'prose', content: [paragraph('One  two\nthree.'), paragraph('Four.')] },
      {
        kind: 'steps',
        items: [{ content: [paragraph('First.')] }, { title: 'Second', content: [] }],
      },
      { kind: 'audience', items: [{ name: 'Teams' }] },
      { kind: 'takeaways', items: [[{ type: 'text', value: 'Remember.' }]] },
      { kind: 'originalPost', author: { name: 'htrp' }, quote: [paragraph('So.')] },
    ])
    expect(safeParseArticle(article)).toEqual({ success: true, article, issues: [] })
  })
})

test('members are in one order, whatever order they came in', () => {
  const article = JSON.stringify(parseArticle(everyMember))
  expect(JSON.stringify(parseArticle(turned(everyMember)))).toBe(article)
})

/** The same JSON, with the members of each object the other way round. */
function turned(value: Json): Json {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([key, member]) => [key, turned(member)] as const)
  return Object.fromEntries(members.reverse())
}

test('every problem is named at once, with what was found, what was expected and what to do', () => {
  const result = safeParseArticle({
    url: '/a',
    titel: 'A',
    summary: ' ',
    publishedAt: '2026-02-30T00:00:00Z',
    type: 'blogg',
    tags: 'x',
    sections: [
      { kind: 'proze', content: 'x' },
      { kind: 'prose', content: [{ type: 'html', value: '<b>' }] },
      { kind: 'steps', items: [{ titel: 'x' }] },
      { kind: 'callToAction', link: { label: 'x', url: 'javascript:alert(1)' } },
    ],
  })
  expect(result.success).toBe(false)
  const list = result.issues.map(
    (issue) => `${issue.path.join('.')} ${issue.code}: ${issue.message}. ${issue.fix}.`,
  )
  expect(list.sort()).toMatchInlineSnapshot(`
    [
      "language missing: Found nothing, expected a BCP 47 tag, such as \`en\`. Add \`language\`.",
      "publishedAt invalid-timestamp: Found \`2026-02-30T00:00:00Z\`, expected an RFC 3339 timestamp with an offset, such as \`2026-11-23T09:30:00Z\`, or a day, such as \`2026-11-23\`; this date or time does not exist. Give an RFC 3339 timestamp with an offset, such as \`2026-11-23T09:30:00Z\`, or a day, such as \`2026-11-23\`.",
      "sections.0.kind unknown-section: Found the kind \`proze\`, expected one of \`prose\`, \`whyItMatters\`, \`steps\`, \`audience\`, \`takeaways\`, \`originalPost\`, \`callToAction\`, \`faq\` or one that starts with \`x-\`. Change it to \`prose\`.",
      "sections.1.content.0.type html-node: Found a node of the type \`html\`, expected one that the format has here. Turn the HTML into nodes of the format, or remove it.",
      "sections.2.items.0.titel unknown-key: Found the key \`titel\`, expected only keys of the format here. Rename it to \`title\`, or remove it.",
      "sections.3.link.url unsafe-url: Found \`javascript:alert(1)\`, expected an http, https, mailto or tel address. Give an http, https, mailto or tel address.",
      "summary empty-text: Found \` \`, expected text. Give text.",
      "tags wrong-type: Found \`x\`, expected a list. Change it to a list: \`["x"]\`.",
      "titel unknown-key: Found the key \`titel\`, expected only keys of the format here. Rename it to \`title\`, or remove it.",
      "title missing: Found nothing, expected text. Add \`title\`.",
      "type invalid-value: Found \`blogg\`, expected one of \`article\`, \`news\`, \`analysis\`, \`opinion\`, \`report\`, \`review\`, \`tutorial\`, \`blog\`. Change it to \`blog\`.",
      "url unsafe-url: Found \`/a\`, expected an absolute http(s) address. Give an absolute http(s) address.",
    ]
  `)
  expect(() => parseArticle({})).toThrow(ArticleError)
})

test.each([
  ['english', 'Write `en`'],
  ['Deutsch', 'Write `de`'],
  ['pt_br', 'Write `pt-BR`'],
  ['en_US.UTF-8', 'Write `en-US`'],
  ['klingonese', 'Give a BCP 47 tag, such as `en` or `pt-BR`'],
])('a language by its name, or with a line below, is told its tag: %s', (language, fix) => {
  const { issues } = safeParseArticle({ ...minimal, language })
  expect(issues).toMatchObject([{ code: 'invalid-language', path: ['language'], fix }])
})

describe('content', () => {
  const content = (nodes: unknown) => {
    const result = safeParseArticle({ ...minimal, sections: [{ kind: 'prose', content: nodes }] })
    if (!result.success) throw new ArticleError(result.issues)
    const [section] = result.article.sections
    if (section?.kind !== 'prose') throw new Error('unreachable')
    expect(safeParseArticle(result.article)).toEqual({
      success: true,
      article: result.article,
      issues: [],
    })
    return { content: section.content, codes: result.issues.map((issue) => issue.code) }
  }
  const text = (value: string) => ({ type: 'text', value })
  const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })

  test('text is merged, spaces leave marks, empty nodes go', () => {
    expect(
      content([
        paragraph(text('a '), text('b'), { type: 'strong', children: [text(' c ')] }, text('d')),
        paragraph({ type: 'emphasis', children: [] }, text('  ')),
      ]).content,
    ).toEqual([paragraph(text('a b '), { type: 'strong', children: [text('c')] }, text(' d'))])
  })

  test('headings out of rank are mended', () => {
    expect(content([{ type: 'heading', depth: 1, children: [text('x')] }])).toEqual({
      content: [{ type: 'heading', depth: 3, children: [text('x')] }],
      codes: ['heading-rank'],
    })
  })

  test('links in links and unsafe links become text', () => {
    const link = (url: string, ...children: unknown[]) => ({ type: 'link', url, children })
    expect(
      content([
        paragraph(link('b', text('x'), link('c', text('y')))),
        paragraph(link('javascript:x', text('z'))),
      ]),
    ).toEqual({
      content: [paragraph(link('https://example.com/a/b', text('xy'))), paragraph(text('z'))],
      codes: ['nested-link', 'unsafe-url'],
    })
  })

  test('text that looks like an address becomes a link', () => {
    expect(content('See www.example.com, ok.').content).toEqual([
      paragraph(
        text('See '),
        { type: 'link', url: 'http://www.example.com/', children: [text('www.example.com')] },
        text(', ok.'),
      ),
    ])
  })

  test('positions, nulls and data of other tools go', () => {
    expect(
      content({
        type: 'root',
        children: [
          {
            type: 'list',
            ordered: false,
            start: null,
            spread: false,
            position: {},
            data: { hName: 'script' },
            children: [{ type: 'listItem', checked: null, children: [paragraph(text('x'))] }],
          },
        ],
      }),
    ).toEqual({
      content: [
        {
          type: 'list',
          ordered: false,
          spread: false,
          children: [{ type: 'listItem', spread: false, children: [paragraph(text('x'))] }],
        },
      ],
      codes: ['removed-data'],
    })
  })
})

test('a defined section is checked, lowered and typed', () => {
  const poll = defineSection({
    kind: 'x-poll',
    schema: z.object({ question: z.string(), answers: z.array(z.string()) }),
    lower: ({ answers, question }) => `${question} ${answers.join(' / ')}`,
  })
  const article = defineArticle(
    {
      ...minimal,
      sections: [{ kind: 'x-poll', data: { question: 'Tea?', answers: ['Yes', 'No'] } }],
    },
    { sections: [poll] },
  )
  expect(article.sections[0]).toEqual({
    kind: 'x-poll',
    data: { question: 'Tea?', answers: ['Yes', 'No'] },
    fallback: [{ type: 'paragraph', children: [{ type: 'text', value: 'Tea? Yes / No' }] }],
  })
  expect(() =>
    defineArticle(
      // @ts-expect-error `question` is text
      { ...minimal, sections: [{ kind: 'x-poll', data: { question: 1, answers: [] } }] },
      { sections: [poll] },
    ),
  ).toThrow('sections[0].data.question')
})

describe('a feed', () => {
  const item = (name: string, day: string): ArticleInput => ({
    ...minimal,
    url: `https://example.com/${name}/`,
    publishedAt: `2026-11-${day}T00:00:00Z`,
  })
  const feed = { title: 'F', description: 'D', url: 'https://example.com/', language: 'en' }

  test('has its newest article first, and its time', () => {
    const result = defineFeed({
      ...feed,
      articles: [item('a', '01'), item('b', '03'), item('c', '03')],
    })
    expect(result.articles.map((article) => article.url.at(-2))).toEqual(['b', 'c', 'a'])
    expect(result.updatedAt).toBe('2026-11-03T00:00:00Z')
  })

  test('does not have the time of a draft', () => {
    const articles = [item('a', '01'), { ...item('b', '03'), status: 'draft' as const }]
    expect(defineFeed({ ...feed, articles }).updatedAt).toBe('2026-11-01T00:00:00Z')
  })

  test('names the problems of each article, and ids that are there twice', () => {
    const result = safeParseFeed({
      ...feed,
      title: 1,
      articles: [item('a', '01'), { ...item('b', '02'), title: '' }, item('a', '03')],
    })
    expect(result.issues.map((issue) => [issue.path.join('.'), issue.code])).toEqual([
      ['title', 'wrong-type'],
      ['articles.1.title', 'empty-text'],
      ['articles.2.id', 'duplicate-id'],
    ])
    const many = Array.from({ length: 150_000 }, () => item('a', '01'))
    expect(safeParseFeed({ ...feed, articles: many }).issues).toHaveLength(149_999)
    const twice = safeParseFeed({ ...feed, articles: [item('a', '01'), item('a', '03')] })
    expect(twice.issues.map((issue) => [issue.path.join('.'), issue.code])).toEqual([
      ['articles.1.id', 'duplicate-id'],
    ])
  })
})

test('types', () => {
  expectTypeOf(parseArticle).returns.toEqualTypeOf<Article>()
  expectTypeOf<Article>().toExtend<ArticleInput>()
})
