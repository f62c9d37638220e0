import { parseArticle } from '@standfirst/core'
import { parseMarkdown, renderMarkdown, safeParseMarkdown } from '@standfirst/markdown'
import { parseMarkdown as parseFast } from '@standfirst/markdown/fast'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const options = { baseUrl: 'https://quay.example/a/', defaults: { language: 'en' } }
const matter = '---\ntitle: A\nsummary: About A.\npublishedAt: 2026-11-23\n---\n\n'
const notes = '[^1]: First note.\n\n    It has two paragraphs.\n\n[^2]: Second note.'

const ways = [
  ['the default reader', parseMarkdown],
  ['the fast reader', parseFast],
] as const

/** Sections that have a form: their heading, and blocks that definitions may stand between. */
const forms: Record<string, string[]> = {
  takeaways: ['## Key takeaways', '- One[^1]\n- Two[^2]'],
  'takeaways, in two parts': ['## TL;DR', '- One[^1]', '- Two[^2]'],
  steps: ['## Steps', '1. **Look.** Up[^1]\n2. Go[^2]'],
  'steps, in two parts': ['## Steps', '1. **Look.**[^1]', '2. Go[^2]'],
  audience: ['## Who benefits', '- **Crews**: They plan\n- Owners'],
  faq: ['## FAQ', '### Why?', 'So[^1] and[^2].', '### How?', 'Thus.'],
  callToAction: ['## Want to go deeper?', 'Look[^1] and[^2].', '[Open](https://e.example/)'],
  originalPost: ['## Original post', '> It rose[^1] and fell[^2].', 'Originally posted by Ada'],
  'marked takeaways': ['## Of note\n\n<!-- takeaways -->', '- One[^1]\n- Two[^2]'],
  'paid steps': ['## Steps\n\n<!-- steps {"paid":true} -->', '1. Up[^1]\n2. Go[^2]'],
}

const kindsOf = (sections: { kind: string }[]) => sections.map(({ kind }) => kind)

describe.each(ways)(
  'footnotes defined anywhere leave sections what they are, %s',
  (_way, parse) => {
    const read = (...blocks: string[]) => parse(matter + blocks.join('\n\n'), options)
    // The definitions are called where a form has no place for calls.
    const prose = 'Before[^1][^2].'

    test.each(Object.entries(forms))('%s', (_name, blocks) => {
      const [, first] = read(`${prose}\n\n${notes}`, ...blocks).sections
      if (first?.kind === 'prose') throw new Error('Expected a section that has a form.')
      for (let at = 1; at <= blocks.length; at++) {
        const cut = [...blocks.slice(0, at), notes, ...blocks.slice(at)]
        const article = read(prose, ...cut)
        const [, section] = article.sections
        expect(section?.kind).toBe(first?.kind)
        if (first?.kind === 'takeaways' || first?.kind === 'steps') expect(section).toEqual(first)
        const text = JSON.stringify(article)
        for (const words of ['First note.', 'It has two paragraphs.', 'Second note.']) {
          expect(text.split(words).length).toBe(2)
        }
        expect(parse(renderMarkdown(article))).toEqual(article)
      }
    })

    test('in the items of a list', () => {
      const article = read('Before.', '## Key takeaways', '- One[^1]\n\n  [^1]: Note.\n\n- Two')
      expect(kindsOf(article.sections)).toEqual(['prose', 'takeaways'])
      expect(parse(renderMarkdown(article))).toEqual(article)
    })

    test('with no section that could hold them, in one of their own at the end', () => {
      const article = read('## Steps', '1. Up[^1]\n2. Go[^2]', '## Key takeaways', '- One', notes)
      expect(kindsOf(article.sections)).toEqual(['steps', 'takeaways', 'prose'])
      expect(article.sections[2]).toMatchObject({
        content: [{ identifier: '1' }, { identifier: '2' }],
      })
      expect(parse(renderMarkdown(article))).toEqual(article)
    })

    test('those of a section for paying readers stay with them', () => {
      const { sections } = read('Before.', ...(forms['paid steps'] ?? []), notes)
      expect(sections.map(({ kind, paid }) => [kind, paid])).toEqual([
        ['prose', undefined],
        ['steps', true],
        ['prose', true],
      ])
    })

    test('under the articles to read next', () => {
      const written = renderMarkdown(
        parseArticle({
          url: 'https://quay.example/a/',
          language: 'en',
          title: 'A',
          summary: 'About A.',
          publishedAt: '2026-11-23',
          related: [{ url: 'https://quay.example/b/', title: 'B' }],
          sections: [{ kind: 'takeaways', items: ['One'] }],
        }),
      )
      const article = parse(`${written.replace('* One', '* One[^1]')}\n[^1]: Note.\n`)
      expect(kindsOf(article.sections)).toEqual(['takeaways', 'prose'])
      expect(article.related).toHaveLength(1)
      expect(parse(renderMarkdown(article))).toEqual(article)
    })

    test('a slip in the heading is told over them, too', () => {
      const { issues } = safeParseMarkdown(
        `${matter}## Key takeways\n\n- One[^1]\n\n[^1]: Note.`,
        options,
      )
      expect(issues.map(({ code }) => code)).toEqual(['near-heading'])
    })
  },
)

describe('running text that only looks like a section with notes comes back as it was', () => {
  const text = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] })
  const item = (...children: object[]) => ({ type: 'listItem', children })
  const note = (identifier: string) => ({
    type: 'footnoteDefinition',
    identifier,
    children: [text('A note.')],
  })
  const blocks = fc.constantFrom<object>(
    { type: 'list', ordered: false, children: [item(text('One')), item(text('Two'))] },
    { type: 'list', ordered: true, children: [item(text('One')), item(text('Two'))] },
    { type: 'list', ordered: true, start: 3, children: [item(text('Three'))] },
    { type: 'heading', depth: 3, children: [{ type: 'text', value: 'Why?' }] },
    { type: 'blockquote', children: [text('Said.')] },
    text('So.'),
    text('Originally posted by Ada'),
    {
      type: 'paragraph',
      children: [
        { type: 'link', url: 'https://e.example/', children: [{ type: 'text', value: 'Open' }] },
      ],
    },
    { type: 'note' },
  )
  const headings = [
    'Key takeaways',
    'TL;DR',
    'Steps',
    'FAQ',
    'Who benefits',
    'Want to go deeper?',
    'Original post',
    'Original post by Ada',
    'Why it matters',
    'Of note',
  ]
  const section = fc.record(
    {
      kind: fc.constantFrom('prose', 'whyItMatters'),
      heading: fc.constantFrom(...headings),
      paid: fc.constant(true),
      content: fc.array(blocks, { minLength: 1, maxLength: 4 }),
    },
    { requiredKeys: ['kind', 'content'] },
  )

  /** Each note has a name of its own, and is called. */
  const articleOf = (sections: { kind: string; content: object[] }[]) => {
    let count = 0
    const numbered = sections.map(({ content, ...rest }) => ({
      ...rest,
      content: content.map((block) => ('children' in block ? block : note(`n${++count}`))),
    }))
    const calls = Array.from({ length: count }, (_, index) => ({
      type: 'footnoteReference',
      identifier: `n${index + 1}`,
    }))
    const first = { kind: 'prose', content: [{ type: 'paragraph', children: calls }] }
    return parseArticle({
      url: 'https://quay.example/a/',
      language: 'en',
      title: 'A',
      summary: 'About A.',
      publishedAt: '2026-11-23',
      sections: count ? [first, ...numbered] : numbered,
    })
  }

  test.each(ways)('%s', (_way, parse) => {
    fc.assert(
      fc.property(fc.array(section, { minLength: 1, maxLength: 3 }), (sections) => {
        const article = articleOf(sections)
        expect(parse(renderMarkdown(article))).toEqual(article)
      }),
      { numRuns: 300 },
    )
  })
})
