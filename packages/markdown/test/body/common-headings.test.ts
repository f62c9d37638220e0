import { type Article, defineArticle } from '@standfirst/core'
import { parseMarkdown, renderMarkdown } from '@standfirst/markdown'
import { parseMarkdown as parseFast } from '@standfirst/markdown/fast'
import { article as anyArticle } from '@standfirst/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const least = { url: 'https://example.com/a/', title: 'A', summary: 'S', publishedAt: '2026-11-23' }
const forms = {
  takeaways: '- One\n- Two\n',
  steps: '1. One\n2. Two\n',
  faq: '### Why?\n\nBecause.\n',
  whyItMatters: 'It rained.\n',
  audience: '- Sailors\n',
}

function sections(body: string, language = 'en', more = {}): Article['sections'] {
  return parseMarkdown(body, { defaults: { ...least, language }, ...more }).sections
}

test.each([
  ['en', 'TL;DR', 'takeaways'],
  ['en', 'TLDR:', 'takeaways'],
  ['en', '🔑 Key points', 'takeaways'],
  ['en', 'TAKEAWAYS', 'takeaways'],
  ['en', 'Steps', 'steps'],
  ['en', 'Step by step', 'steps'],
  ['en', 'FAQ', 'faq'],
  ['en', 'Frequently Asked Questions', 'faq'],
  ['en', 'Q&A', 'faq'],
  ['en', 'Why this matters', 'whyItMatters'],
  ['en', 'Who is this for?', 'audience'],
  ['en-GB', 'At a glance', 'takeaways'],
  ['de', 'Das Wichtigste', 'takeaways'],
  ['de', 'Schritt für Schritt', 'steps'],
  ['de', 'FAQ', 'faq'],
  ['fr', "L'essentiel", 'takeaways'],
  ['fr', 'Questions fréquentes', 'faq'],
  ['es', '¿Para quién es?', 'audience'],
  ['pt-BR', 'Passo a passo', 'steps'],
  ['it', 'Domande frequenti', 'faq'],
  ['nl', 'Stappenplan', 'steps'],
  ['pl', 'Krok po kroku', 'steps'],
  ['ru', 'Коротко', 'takeaways'],
  ['tr', 'Adımlar', 'steps'],
  ['ar', 'الخطوات', 'steps'],
  ['he', 'שאלות נפוצות', 'faq'],
  ['hi', 'मुख्य बिंदु', 'takeaways'],
  ['ja', 'よくある質問', 'faq'],
  ['zh-Hant', '步驟', 'steps'],
  ['zh-Hans', '步骤', 'steps'],
  ['ko', '자주 묻는 질문', 'faq'],
] as const)('in %s, %s means %s, and stays the heading', (language, heading, kind) => {
  const body = `## ${heading}\n\n${forms[kind]}`
  expect(sections(body, language)).toMatchObject([{ kind, heading }])
  expect(parseFast(body, { defaults: { ...least, language } }).sections).toEqual(
    sections(body, language),
  )
})

test.each([
  ['text under it', '## TL;DR\n\nIt rained.\n'],
  ['a list with a text after it', '## Takeaways\n\n- One\n\nAnd so on.\n'],
  ['an ordered list', '## Key points\n\n1. One\n'],
  ['a list of marks', '## Steps\n\n- One\n'],
  ['questions that are no headings', '## FAQ\n\nWhy? Because.\n'],
  ['another heading', '## TL;DR and more\n\n- One\n'],
  ['a heading of another rank', '### TL;DR\n\n- One\n'],
  ['a heading of another language', '## Schritte\n\n1. One\n'],
])('what has not the form of the kind is text: %s', (_, body) => {
  expect(sections(body).map(({ kind }) => kind)).toEqual(['prose'])
})

test('headings: false leaves all but the default headings as text', () => {
  const body = '## TL;DR\n\n- One\n\n## Key takeaways\n\n- Two\n'
  expect(sections(body, 'en', { headings: false })).toMatchObject([
    { kind: 'prose', heading: 'TL;DR' },
    { kind: 'takeaways' },
  ])
})

test('a text under such a heading comes back as text, and a section with such a heading as itself', () => {
  const list = { type: 'list' as const, ordered: false, children: [] as never[] }
  const item = {
    type: 'listItem',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: 'One' }] }],
  }
  const article = defineArticle({
    ...least,
    language: 'en',
    sections: [
      { kind: 'prose', heading: 'TL;DR', content: [{ ...list, children: [item] as never }] },
      { kind: 'takeaways', heading: 'Takeaways', items: ['One'] },
      { kind: 'whyItMatters', heading: 'Key points', content: 'It rained.' },
    ],
  })
  const text = renderMarkdown(article)
  for (const parse of [parseMarkdown, parseFast]) {
    expect(parse(text)).toEqual(article)
    expect(parse(text, { headings: false })).toEqual(article)
  }
})

test('any article with such headings comes back as it was', () => {
  const heading = fc.constantFrom('TL;DR', 'FAQ', 'Steps', 'Why this matters', 'Who is this for?')
  fc.assert(
    fc.property(anyArticle(), fc.array(heading, { minLength: 1 }), (given, headings) => {
      const sections = given.sections.map((section, index) => ({
        ...section,
        heading: headings[index % headings.length],
      }))
      const article = defineArticle({ ...given, language: 'en', sections } as never)
      const text = renderMarkdown(article)
      expect(parseMarkdown(text)).toEqual(article)
      expect(parseMarkdown(text, { headings: false })).toEqual(article)
    }),
    { numRuns: 200 },
  )
})
