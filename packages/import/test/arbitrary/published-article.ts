import { type Article, safeParseArticle } from '@standfirst/core'
import fc from 'fast-check'

/**
 * Random articles as publications have them: each field, section and node of the model, in words
 * with signs that mean something in one format or another.
 */
export function publishedArticle(): fc.Arbitrary<Article> {
  return input()
    .map((value) => {
      const result = safeParseArticle(value)
      return result.success ? result.article : undefined
    })
    .filter((article) => article !== undefined)
}

const word = fc.constantFrom(
  'tide',
  'quay',
  'Boote',
  'größer',
  'rose',
  'fell',
  'harbour',
  'ملاحظة',
  '漢字',
  'AT&T',
  'a<b',
  'R&D',
  'C++',
  '50%',
  '"so"',
  "it's",
  '&amp;',
  '&nbsp;',
  '*star*',
  '_under_',
  '[x]',
  '#1',
  '|',
  '~',
  '`tick`',
  '👩‍👩‍👧',
  'e.g.',
  'v1.2',
  '1.',
  '-',
  '·',
  '☑',
  '<b>',
  '\\',
  '{x}',
  '$5',
  ':)',
  'www.example.com',
  'https://example.com/?a=1&b=2',
)

/** A line of 1 to 6 words. */
function words(): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom('Tide', 'Quay', 'Boat', 'Lock', 'Mole'),
      fc.array(word, { maxLength: 5 }),
    )
    .map(([first, rest]) => [first, ...rest].join(' '))
}

const url = fc.constantFrom(
  'https://quay.example/a?b=1&c=2',
  'https://quay.example/größe',
  'https://other.example/x#part',
  'https://quay.example/%20y',
)

function phrasing(depth = 2): fc.Arbitrary<object[]> {
  const text = words().map((value) => ({ type: 'text', value }))
  if (depth === 0) return text.map((node) => [node])
  const children = phrasing(depth - 1)
  const marked = (type: string) => children.map((nodes) => ({ type, children: nodes }))
  const node = fc.oneof(
    text,
    text,
    words().map((value) => ({ type: 'inlineCode', value })),
    marked('emphasis'),
    marked('strong'),
    marked('delete'),
    fc
      .tuple(url, words())
      .map(([to, value]) => ({ type: 'link', url: to, children: [{ type: 'text', value }] })),
  )
  const space = { type: 'text', value: ' ' }
  return fc
    .array(node, { minLength: 1, maxLength: 3 })
    .map((nodes) => nodes.flatMap((one, index) => (index ? [space, one] : [one])))
}

const paragraph = phrasing().map((children) => ({ type: 'paragraph', children }))

function flow(depth = 2): fc.Arbitrary<object[]> {
  const inner = depth > 0 ? flow(depth - 1) : paragraph.map((node) => [node])
  const item = fc
    .tuple(
      fc.constantFrom(undefined, undefined, true, false),
      paragraph,
      fc.constantFrom(true, false),
      inner,
    )
    .map(([checked, first, isLong, rest]) => ({
      type: 'listItem',
      spread: isLong,
      ...(checked !== undefined && { checked }),
      children: isLong ? [first, ...rest] : [first],
    }))
  const list = fc
    .tuple(fc.boolean(), fc.constantFrom(1, 1, 5), fc.array(item, { minLength: 1, maxLength: 3 }))
    .map(([ordered, start, children]) => ({
      type: 'list',
      ordered,
      ...(ordered && { start }),
      spread: false,
      children,
    }))
  const row = fc.array(phrasing(1), { minLength: 2, maxLength: 2 }).map((cells) => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  }))
  const node = fc.oneof(
    paragraph,
    paragraph,
    paragraph,
    list,
    fc
      .tuple(fc.constantFrom(3, 4), phrasing(1))
      .map(([deep, children]) => ({ type: 'heading', depth: deep, children })),
    fc
      .tuple(fc.constantFrom('js', null), fc.constantFrom('a < b\n  && c', '<p>x</p>', 'one'))
      .map(([lang, value]) => ({ type: 'code', lang, value })),
    inner.map((children) => ({ type: 'blockquote', children })),
    fc
      .array(row, { minLength: 2, maxLength: 3 })
      .map((children) => ({ type: 'table', align: [null, 'right'], children })),
    fc.tuple(url, words(), fc.option(words(), { nil: undefined })).map(([src, alt, title]) => ({
      type: 'paragraph',
      children: [{ type: 'image', url: `${src}&i=1`, alt, ...(title && { title }) }],
    })),
  )
  return fc.array(node, { minLength: 1, maxLength: 3 })
}

function section(): fc.Arbitrary<object> {
  const heading = fc.option(words(), { nil: undefined, freq: 2 })
  const kind = (name: string, members: Record<string, fc.Arbitrary<unknown>>) =>
    fc.record({ kind: fc.constant(name), heading, ...members })
  const list = <Item>(one: fc.Arbitrary<Item>) => fc.array(one, { minLength: 1, maxLength: 3 })
  return fc.oneof(
    kind('prose', { content: flow() }),
    kind('prose', { content: flow() }),
    kind('whyItMatters', { content: flow(1) }),
    kind('steps', {
      items: list(fc.record({ title: fc.option(words(), { nil: undefined }), content: flow(1) })),
    }),
    kind('audience', {
      items: list(
        fc.record({
          name: words(),
          description: fc.option(words(), { nil: undefined }),
          url: fc.option(url, { nil: undefined }),
        }),
      ),
    }),
    kind('takeaways', { items: list(phrasing(1)) }),
    kind('originalPost', {
      author: fc.record({
        name: words(),
        handle: fc.constantFrom('@ada', '@bo@quay.example'),
        url,
      }),
      platform: fc.constantFrom('X', 'Mastodon'),
      url,
      publishedAt: fc.constant('2026-11-22T09:30:00Z'),
      quote: flow(0),
    }),
    kind('callToAction', { content: flow(0), link: fc.record({ label: words(), url }) }),
    kind('faq', { items: list(fc.record({ question: words(), answer: flow(1) })) }),
    kind('x-poll', {
      data: fc.constant({ question: 'Which?', options: ['a', 'b'] }),
      fallback: flow(0),
    }),
  )
}

function rights(): fc.Arbitrary<object> {
  const permission = fc.constantFrom('allow', 'deny', 'conditional')
  return fc.record(
    {
      license: fc.constantFrom(
        'https://creativecommons.org/licenses/by/4.0/',
        'https://creativecommons.org/licenses/by-nc/4.0/',
        'https://quay.example/licence',
      ),
      copyright: words().map((text) => `© 2026 ${text}`),
      credit: words(),
      terms: fc.constant('https://quay.example/terms'),
      contact: fc.constantFrom('rights@quay.example', 'https://quay.example/contact'),
      ai: fc.record(
        { search: permission, input: permission, train: permission },
        { requiredKeys: [] },
      ),
      payment: fc.constantFrom(
        { kind: 'training' },
        { kind: 'crawl', amount: '0.01', currency: 'USD', url: 'https://quay.example/pay' },
        { kind: 'attribution' },
        { kind: 'free' },
      ),
    },
    { requiredKeys: [] },
  )
}

function disclosure(): fc.Arbitrary<object> {
  const name = fc.constantFrom('Ada', 'Grace Example', 'Dr. Q. Ay', 'Bo & Co')
  return fc.record(
    {
      use: fc.constantFrom('none', 'assisted', 'modified', 'generated', 'translated', 'summarised'),
      humanReview: fc.record({ by: name }),
      editorialResponsibility: name,
      tools: fc.constantFrom(['Claude'], ['Claude', 'A, B']),
      share: fc.constantFrom(0.25, 0.333, 1),
      note: words(),
    },
    { requiredKeys: ['use'] },
  )
}

function input(): fc.Arbitrary<object> {
  const list = <Item>(one: fc.Arbitrary<Item>) => fc.array(one, { maxLength: 2 })
  const author = fc.record({ name: words(), url }, { requiredKeys: ['name'] })
  const tag = fc.constantFrom('tides', 'AT&amp;T', 'R&D', 'C++', 'boats & quays', 'Größe')
  const optional = {
    type: fc.constantFrom('news', 'blog', 'analysis', 'tutorial'),
    status: fc.constantFrom('published', 'retracted'),
    subtitle: words(),
    authors: list(author),
    publisher: fc.record({ name: words(), url }),
    category: fc.record({
      name: fc.constantFrom('Harbour', 'AT&amp;T', 'Q & A'),
      slug: fc.constantFrom('harbour', 'x-y'),
    }),
    tags: fc.uniqueArray(tag, { maxLength: 3 }),
    image: fc.record({
      url: fc.constant('https://quay.example/lead.png'),
      alt: words(),
      caption: words(),
      credit: words(),
    }),
    media: list(
      fc.record({
        type: fc.constant('audio'),
        url: fc.constantFrom('https://quay.example/1.mp3', 'https://quay.example/2.mp3'),
        mediaType: fc.constant('audio/mpeg'),
        title: words(),
        bytes: fc.constant(1000),
        durationSeconds: fc.constant(61),
      }),
    ),
    related: list(
      fc.record({
        url: fc.constantFrom('https://quay.example/r1', 'https://quay.example/r2'),
        title: words(),
      }),
    ),
    corrections: list(fc.record({ at: fc.constant('2026-11-24T03:04:05Z'), note: words() })),
    translations: list(
      fc.record({
        language: fc.constantFrom('es', 'ar'),
        url: fc.constant('https://quay.example/es'),
      }),
    ),
    access: fc.constantFrom('free', 'metered', 'paid'),
    rights: rights(),
    aiDisclosure: disclosure(),
    updatedAt: fc.constant('2026-11-25T09:30:00Z'),
    id: fc.constantFrom('urn:x:1', 'tag:quay.example,2026:1'),
  }
  const note = paragraph.map((node) => ({
    type: 'footnoteDefinition',
    identifier: 'n',
    children: [node],
  }))
  const call = { type: 'footnoteReference', identifier: 'n' }
  const required = {
    url: fc.constant('https://quay.example/a/?x=1&y=2'),
    language: fc.constantFrom('en', 'ar', 'ja', 'de-AT'),
    title: words(),
    summary: words().map((text) => `${text} in short.`),
    publishedAt: fc.constantFrom('2026-11-23T09:30:00+05:45', '2026-11-23T09:30:00Z'),
    sections: fc
      .tuple(fc.array(section(), { maxLength: 4 }), fc.option(note, { nil: undefined }))
      .map(([sections, text]) =>
        text
          ? [
              ...sections,
              {
                kind: 'prose',
                heading: 'Notes',
                content: [
                  { type: 'paragraph', children: [{ type: 'text', value: 'See' }, call] },
                  text,
                ],
              },
            ]
          : sections,
      ),
  }
  return fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) as never[] })
}
