import { expect, test } from 'vitest'
import { safeParseArticle } from '../../src/index.ts'

const article = {
  url: 'https://example.com/a/',
  language: 'en',
  title: 'A',
  summary: 'S.',
  publishedAt: '2026-11-23T09:30:00Z',
}

const url = 'https://example.com/'
const none = 'Remove it; the keys here are `kind`, `heading`, `paid`, `content`'

/** What is said of each unknown key of a section. */
function advice(section: object): string[] {
  const { issues } = safeParseArticle({ ...article, sections: [section] })
  return issues.flatMap(({ code, fix = '', path }) =>
    code === 'unknown-key' ? `${path.at(-1)}: ${fix.replace(', or remove it', '')}` : [],
  )
}

test.each<[object, string[]]>([
  [{ kind: 'prose', text: 'x' }, ['text: Rename it to `content`']],
  [{ kind: 'prose', body: 'x' }, ['body: Rename it to `content`']],
  [{ kind: 'prose', contents: 'x' }, ['contents: Rename it to `content`']],
  [{ kind: 'prose', title: 'x', content: 'y' }, ['title: Rename it to `heading`']],
  [
    { kind: 'prose', title: 'x', heading: 'z', content: 'y' },
    ['title: Remove it: `heading` is there already'],
  ],
  [{ kind: 'prose', id: 'x', content: 'y' }, [`id: ${none}`]],
  [
    { kind: 'x-box', title: 'x', data: 1, content: 'y' },
    ['title: Rename it to `heading`', 'content: Rename it to `fallback`'],
  ],
  [{ kind: 'x-box', data: 1, text: 'y' }, ['text: Rename it to `fallback`']],
  [
    { kind: 'x-box', data: 1, content: 'y', fallback: 'z' },
    ['content: Remove it: `fallback` is there already'],
  ],
  [{ kind: 'next', content: 'y' }, []],
  [{ kind: 'prose', order: 1, content: 'y' }, [`order: ${none}`]],
  [{ kind: 'prose', Heading: 'x', content: 'y' }, ['Heading: Rename it to `heading`']],
  [{ kind: 'steps', steps: ['x'] }, ['steps: Rename it to `items`']],
  [{ kind: 'steps', items: [{ text: 'x' }] }, ['text: Rename it to `content`']],
  [{ kind: 'steps', items: [{ name: 'x', content: 'y' }] }, ['name: Rename it to `title`']],
  [
    { kind: 'audience', items: [{ title: 'x', text: 'y' }] },
    ['title: Rename it to `name`', 'text: Rename it to `description`'],
  ],
  [
    { kind: 'faq', items: [{ q: 'x', a: 'y' }] },
    ['q: Rename it to `question`', 'a: Rename it to `answer`'],
  ],
  [{ kind: 'faq', questions: [] }, ['questions: Rename it to `items`']],
  [
    { kind: 'callToAction', content: 'x', link: { href: url, text: 'x' } },
    ['href: Rename it to `url`', 'text: Rename it to `label`'],
  ],
  [
    { kind: 'callToAction', content: 'x', link: { url, label: 'x' }, url },
    ['url: Remove it: `link` is there already'],
  ],
  [
    { kind: 'callToAction', content: 'x', url, label: 'Read' },
    [
      "url: Write it in `link: { label: 'Read on', url: 'https://…' }`",
      "label: Write it in `link: { label: 'Read on', url: 'https://…' }`",
    ],
  ],
  [{ kind: 'takeaways', content: ['x'] }, ['content: Rename it to `items`']],
  [{ kind: 'steps', content: 'x' }, ['content: Write it as a list in `items`']],
  [{ kind: 'faq', text: 'x' }, ['text: Write it as a list in `items`']],
  [{ kind: 'originalPost', quote: 'x', link: url }, ['link: Rename it to `url`']],
  [
    { kind: 'prose', content: [{ type: 'paragraph', children: [{ type: 'text', text: 'x' }] }] },
    ['text: Rename it to `value`'],
  ],
  [
    { kind: 'prose', content: [{ type: 'paragraph', text: 'x' }] },
    ['text: Rename it to `children`'],
  ],
])('advice on keys of a section can be followed: %j', (section, expected) => {
  expect(advice(section)).toEqual(expected)
  for (const one of advice(section)) expect(one).not.toMatch(/`next`|`sections`|``/)
})

test.each(['content', 'body', 'body_html', 'markdown'])(
  'what a section is, is told of %s beside them',
  (key) => {
    const { issues } = safeParseArticle({ ...article, [key]: 'x' })
    expect(issues.map(({ fix }) => fix)).toEqual([
      "Write it as a section: `sections: [{ kind: 'prose', content: … }]`",
    ])
  },
)

test('blocks of text under another key are a section, and sections are to be renamed', () => {
  const block = { type: 'paragraph', children: [{ type: 'text', value: 'x' }] }
  const fixOf = (content: unknown) =>
    safeParseArticle({ ...article, content }).issues.map(({ fix }) => fix)
  expect(fixOf([block])).toEqual([
    "Write it as a section: `sections: [{ kind: 'prose', content: … }]`",
  ])
  expect(fixOf([{ kind: 'prose', content: [block] }])).toEqual([
    'Rename it to `sections`, or remove it',
  ])
})

test('the whole result of a reader, given as content, is one thing that is wrong', () => {
  const content = { content: [], issues: [] }
  const { issues } = safeParseArticle({ ...article, sections: [{ kind: 'prose', content }] })
  expect(issues).toMatchObject([
    {
      code: 'wrong-type',
      path: ['sections', 0, 'content'],
      fix: expect.stringContaining('its member `content`'),
    },
  ])
})

test('no key is said to be there already that is not, nor to be named as it is', () => {
  const keys = ['title', 'url', 'text', 'id', 'date', 'name', 'items', 'content', 'label', 'next']
  for (const kind of ['prose', 'steps', 'audience', 'takeaways', 'faq', 'originalPost']) {
    for (const key of keys) {
      for (const one of advice({ kind, [key]: 'x' })) {
        const there = /`(\w+)` is there already/.exec(one)?.[1]
        expect([undefined, 'kind']).toContain(there)
        expect(one).not.toContain(`${key}: Rename it to \`${key}\``)
      }
    }
  }
})
