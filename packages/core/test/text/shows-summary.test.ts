import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Article,
  excerpt,
  type Flow,
  type Phrasing,
  type Section,
  showsSummary,
} from '../../src/index.ts'

const text = (value: string): Phrasing => ({ type: 'text', value })
const paragraph = (...children: (string | Phrasing)[]): Flow => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})
const heading = (value: string): Flow => ({ type: 'heading', depth: 3, children: [text(value)] })
const picture = (title?: string): Flow =>
  paragraph({
    type: 'image',
    url: 'https://example.com/i.png',
    alt: 'A ship',
    ...(title && { title }),
  })

function shown(summary: string, ...content: (string | Flow | Section)[]): boolean {
  const sections = content.map((one): Section => {
    if (typeof one === 'string') return { kind: 'prose', content: [paragraph(one)] }
    return 'kind' in one ? one : { kind: 'prose', content: [one] }
  })
  return showsSummary({ summary, sections })
}

const long =
  'The river rose by three metres in a single night, and the town that had stood on its bank for eight hundred years had to be left within the hour by everyone who lived in it. Nobody was hurt.'

describe('a summary that repeats how the text begins is not shown', () => {
  test.each<[how: string, summary: string, ...content: (string | Flow | Section)[]]>([
    ['the whole text', 'It rained.', 'It rained.'],
    ['the first paragraph', 'It rained.', 'It rained.', 'Then the sun came out.'],
    ['the first sentence', 'It rained.', 'It rained. Then the sun came out.'],
    ['a sentence without its full stop', 'It rained', 'It rained. Then the sun came out.'],
    ['some words', 'It rained and', 'It rained and rained all day.'],
    ['an ellipsis', 'It rained and…', 'It rained and rained all day.'],
    ['an ellipsis inside a word', 'It rained and rai…', 'It rained and rained all day.'],
    ['three full stops', 'It rained and ...', 'It rained and rained all day.'],
    ['an ellipsis in brackets', 'It rained and […]', 'It rained and rained all day.'],
    ['an entity in brackets', 'It rained and [&hellip;]', 'It rained and rained all day.'],
    ['an entity escaped twice', 'It rained &amp;#8230;', 'It rained and rained all day.'],
    ['a link to the rest', 'It rained … Continue reading Rain →', 'It rained and rained.'],
    ['a link in words', 'It rained... Read more', 'It rained and rained.'],
    ['a link in German', 'Es regnete … Weiterlesen', 'Es regnete den ganzen Tag.'],
    ['any link with an arrow', 'Det regnet … Les resten »', 'Det regnet hele dagen.'],
    ['a limit inside a word', long.slice(0, 155), long],
    ['white space', ' It\u00a0 rained\n today ', 'It rained today.'],
    ['quotes', "'It' rained, it's said", '‘It’ rained, it’s said.'],
    ['other quotes', '«Il pleut», dit-elle', '“Il pleut”, dit-elle, et il pleuvait.'],
    ['dashes', 'Rain - rain -- and rain', 'Rain – rain — and rain.'],
    ['case', 'IT RAINED', 'It rained.'],
    ['accents', 'Cafe Zoe', 'Café Zoë'],
    ['accents written apart', 'Cafe\u0301 Zoe\u0308', 'Café Zoë'],
    ['ligatures', 'The ﬁrst oﬀer', 'The first offer'],
    ['soft hyphens', 'Re\u00adgen fiel', 'Regen fiel.'],
    ['emoji', '🎉 It rained', 'It rained 🌧️ all day.'],
    ['entities', 'Tom &amp; Zo&euml; it&#8217;s &#xe9;t&eacute;', 'Tom & Zoë: it’s été.'],
    ['marks of Markdown', 'It **rained** [here](https://example.com/a).', 'It rained here.'],
    ['tags', '<p>It <em>rained</em>.</p>', 'It rained.'],
    ['calls of footnotes', 'It rained[1] here.² Then', 'It rained here. Then it stopped.'],
    [
      'inside its words',
      'It rained all day.',
      paragraph('It ', { type: 'strong', children: [text('rained')] }, ' all day.'),
    ],
    [
      'across a link',
      'It rained all',
      paragraph(
        'It ',
        { type: 'link', url: 'https://example.com/', children: [text('rained')] },
        ' all day.',
      ),
    ],
    ['across a line break', 'It rained all', paragraph('It rained', { type: 'break' }, 'all day.')],
    [
      'code in a line',
      'Call f of x',
      paragraph('Call ', { type: 'inlineCode', value: 'f' }, ' of x.'),
    ],
    ['several paragraphs', 'It rained. Then the sun', 'It rained.', 'Then the sun came out.'],
    ['after a heading', 'It rained.', heading('Weather'), 'It rained.'],
    [
      'after a heading of a section',
      'It rained.',
      { kind: 'prose', heading: 'Weather', content: [paragraph('It rained.')] },
    ],
    ['with a heading', 'Weather It rained.', heading('Weather'), 'It rained.'],
    [
      'with a heading of a section',
      'Weather: It rained',
      { kind: 'prose', heading: [text('Weather')], content: [paragraph('It rained.')] },
    ],
    ['after a picture', 'It rained.', picture(), 'It rained.'],
    [
      'after a picture with a caption',
      'It rained.',
      picture('The ship'),
      heading('Weather'),
      'It rained.',
    ],
    [
      'after a picture in its line',
      'It rained.',
      paragraph({ type: 'image', url: 'https://example.com/i.png', alt: 'A ship' }, ' It rained.'),
    ],
    ['after a line', 'It rained.', { type: 'thematicBreak' }, 'It rained.'],
    ['after code', 'It rained.', { type: 'code', value: 'rain()' }, 'It rained.'],
    [
      'after a footnote',
      'It rained.',
      { type: 'footnoteDefinition', identifier: 'a', children: [paragraph('Note.')] },
      'It rained.',
    ],
    [
      'after a note in a quotation',
      'It rained.',
      { type: 'blockquote', children: [paragraph('Note: it was sunny later.')] },
      'It rained.',
    ],
    ['in a quotation', 'It rained.', { type: 'blockquote', children: [paragraph('It rained.')] }],
    [
      'in a list',
      'It rained. It poured.',
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: ['It rained.', 'It poured.'].map((one) => ({
          type: 'listItem',
          spread: false,
          children: [paragraph(one)],
        })),
      },
    ],
    [
      'in what it means',
      'It rained.',
      { kind: 'whyItMatters', content: [paragraph('It rained.')] },
    ],
    [
      'in steps',
      'Wait. It rains.',
      { kind: 'steps', items: [{ title: 'Wait.', content: [paragraph('It rains.')] }] },
    ],
    ['in takeaways', 'It rained.', { kind: 'takeaways', items: [[text('It rained.')]] }],
    [
      'in groups',
      'Farmers: they wait',
      { kind: 'audience', items: [{ name: 'Farmers', description: 'They wait.' }] },
    ],
    [
      'in questions',
      'Did it rain? It did.',
      { kind: 'faq', items: [{ question: 'Did it rain?', answer: [paragraph('It did.')] }] },
    ],
    ['in a post', 'It rained.', { kind: 'originalPost', quote: [paragraph('It rained.')] }],
    [
      'in an invitation',
      'Go. Now',
      {
        kind: 'callToAction',
        content: [paragraph('Go.')],
        link: { label: 'Now', url: 'https://example.com/' },
      },
    ],
    [
      'in a section of one’s own',
      'It rained.',
      { kind: 'x-poll', data: {}, fallback: [paragraph('It rained.')] },
    ],
    ['after an empty section', 'It rained.', { kind: 'prose', content: [] }, 'It rained.'],
    ['Chinese, cut', '模型学习它们的制造者', '模型学习它们的制造者所知道的一切。'],
    ['Japanese, with an ellipsis', '新しい記事を読む…', '新しい記事を読む、書く。'],
    ['Thai, cut', 'ภาษาไทย', 'ภาษาไทยไม่มีช่องว่าง'],
    ['Arabic without vowel signs', 'محمد كتب', 'مُحَمَّد كَتَبَ رسالة'],
    ['Korean written apart', '모델의'.normalize('NFD'), '모델의 제작자가'],
    ['numbers', 'In 2026 it rained 5 %', 'In 2026 it rained 5 % more.'],
  ])('%s', (_how, summary, ...content) => {
    expect(shown(summary, ...content)).toBe(false)
  })
})

describe('any other summary is shown', () => {
  test.each<[how: string, summary: string, ...content: (string | Flow | Section)[]]>([
    ['of its own', 'Why it rained.', 'It rained.'],
    ['without a text', 'It rained.'],
    ['before a picture alone', 'A ship', picture('A ship')],
    ['says more than the text', 'It rained. It poured.', 'It rained.'],
    ['says more than the beginning', 'It rained. We stayed in.', 'It rained.', 'It poured.'],
    ['says what comes later', 'It poured.', 'It rained.', 'It poured.'],
    ['another word', 'It rained heavily.', 'It rained hardly.'],
    ['another number', '5 ways to stay dry', '6 ways to stay dry'],
    ['another sign', 'Learn C++ today', 'Learn C# today'],
    ['the letter alone', 'Learn C', 'Learn C++ today'],
    ['another currency', 'It costs $5', 'It costs €5'],
    ['ends inside a word', 'It rain', 'It rained.'],
    ['goes on after an ellipsis', 'It rained … and we loved it.', 'It rained all day.'],
    ['an ellipsis, and more', 'It rained. But then…', 'It rained. Later on, nothing.'],
    ['only signs', '???', 'It rained.'],
    ['only emoji', '🌧️', '☀️ It rained.'],
    ['only an ellipsis', '…', 'It rained.'],
    [
      'says what a footnote says',
      'Note.',
      { type: 'footnoteDefinition', identifier: 'a', children: [paragraph('Note.')] },
    ],
  ])('%s', (_how, summary, ...content) => {
    expect(shown(summary, ...content)).toBe(true)
  })
})

test('nothing is no summary to show', () => {
  expect(shown('', 'It rained.')).toBe(false)
  expect(shown(' ', 'It rained.')).toBe(false)
  expect(shown('')).toBe(false)
  expect(showsSummary({} as Article)).toBe(false)
})

test.each([
  [{ summary: 'A', sections: null }],
  [{ summary: 5, sections: [] }],
  [
    {
      summary: 'A',
      sections: [null, 5, 'x', [], { kind: 5 }, { items: {} }, { items: [null, [null]] }],
    },
  ],
  [{ summary: 'A', sections: [{ content: [null, 5, { children: [null, { children: 5 }] }] }] }],
  [{ summary: 'A', sections: [{ link: null, quote: {}, heading: [5] }] }],
])('an article of wrong shape throws nothing: %j', (article) => {
  expect(showsSummary(article as unknown as Article)).toBe(true)
})

test('a text without a gate is read, too', () => {
  const article = { summary: 'A b', sections: [{ kind: 'prose', content: ['A b c'] }] }
  expect(showsSummary(article as unknown as Article)).toBe(false)
  const deep = JSON.parse(`${'{"children":['.repeat(5000)}${']}'.repeat(5000)}`)
  const sections = [{ kind: 'prose', content: [deep] }]
  expect(showsSummary({ summary: 'A', sections } as unknown as Article)).toBe(true)
})

describe('for any text', () => {
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'B', 'é', 'ß', '5', "'", 'た', '字'), minLength: 1 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    fc.constantFrom('&', '&amp;', '<b>', '[1]', '...', '…', '→', '#', '**'),
  )
  const words = fc.array(word, { minLength: 1, maxLength: 40 }).map((all) => all.join(' '))

  test('no excerpt of it is shown, and an addition to it is', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 20, max: 300 }), (one, other, length) => {
        const cut = excerpt(`${one} ${other}`, length)
        const sections: Section[] = [
          { kind: 'prose', content: [paragraph(`Ab ${one}`), paragraph(other)] },
        ]
        expect(showsSummary({ summary: `Ab ${cut}`, sections })).toBe(false)
        expect(showsSummary({ summary: `Xy ${cut}`, sections })).toBe(true)
        expect(showsSummary({ summary: `Ab ${one} ${other} added`, sections })).toBe(true)
      }),
    )
  })
})
