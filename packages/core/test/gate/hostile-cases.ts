const minimal = {
  url: 'https://example.com/a/',
  language: 'en',
  title: 'A',
  summary: 'About A.',
  publishedAt: '2026-11-23T09:30:00Z',
}

const text = { type: 'text', value: 'x' }
const prose = (content: unknown) => ({ ...minimal, sections: [{ kind: 'prose', content }] })
const paragraph = (children: unknown[]) => prose([{ type: 'paragraph', children }])
const custom = (data: unknown) => ({
  ...minimal,
  sections: [{ kind: 'x-a', data, fallback: 'x' }],
})
const many = (size: number, make: (index: number) => unknown) =>
  Array.from({ length: size }, (_, index) => make(index))

/** A value that could harm a careless reader. */
export interface HostileCase {
  name: string
  /** Code of the first issue; `undefined` where there is none. */
  code: string | undefined
  /** Whether an article comes out in spite of it. */
  accepted?: boolean
  /** How large it is, unless another size is asked for: what `size` counts is its own affair. */
  size: number
  make(size: number): unknown
}

/** What must be refused, or mended, with a clear issue, in time and memory linear in its size. */
export const hostileCases: readonly HostileCase[] = [
  {
    name: 'a tree 1,000,000 deep',
    code: 'too-deep',
    size: 1_000_000,
    make: (size) =>
      prose([nest(size, (inner) => ({ type: 'blockquote', children: [inner] }), text)]),
  },
  {
    name: 'lists 1,000,000 deep',
    code: 'too-deep',
    size: 1_000_000,
    make: (size) => custom(nest(size, (inner) => [inner], 0)),
  },
  {
    name: 'cycles',
    code: 'circular',
    size: 40_000,
    make: (size) =>
      prose(
        many(size, () => {
          const node = { type: 'paragraph', children: [] as unknown[] }
          node.children.push(node)
          return node
        }),
      ),
  },
  {
    name: 'a tree whose parts are shared to 2^40 nodes',
    code: 'too-large',
    size: 40,
    make: (size) =>
      prose([nest(size, (inner) => ({ type: 'blockquote', children: [inner, inner] }), text)]),
  },
  {
    name: 'a million nodes',
    code: 'too-large',
    size: 1_000_000,
    make: (size) => prose(many(size / 2, () => ({ type: 'paragraph', children: [text] }))),
  },
  {
    name: 'a text of 50 MB',
    code: 'too-large',
    size: 50_000_000,
    make: (size) => ({ ...minimal, title: 'x'.repeat(size) }),
  },
  {
    name: 'a key of 50 MB',
    code: 'too-large',
    size: 50_000_000,
    make: (size) => custom({ ['x'.repeat(size)]: 1 }),
  },
  {
    name: 'keys that XML can’t carry',
    code: 'forbidden-key',
    size: 100_000,
    make: (size) =>
      custom(Object.fromEntries(many(size, (index) => [`\ud800\0${index}`, 1]) as [])),
  },
  {
    name: 'the key __proto__',
    code: 'forbidden-key',
    size: 90_000,
    make: (size) => custom(many(size, () => JSON.parse('{"__proto__":{"polluted":true}}'))),
  },
  {
    name: 'nodes of the type __proto__',
    code: 'unknown-node',
    size: 45_000,
    make: (size) => prose(many(size, () => ({ type: '__proto__', children: [] }))),
  },
  {
    name: 'the key constructor',
    code: 'unknown-key',
    size: 20_000,
    make: (size) =>
      prose(
        many(size, () => ({
          type: 'paragraph',
          children: [text],
          constructor: { polluted: true },
        })),
      ),
  },
  {
    name: 'unknown keys',
    code: 'unknown-key',
    size: 400_000,
    make: (size) => ({
      ...minimal,
      ...Object.fromEntries(many(size, (index) => [`contnt${index}`, 1]) as []),
    }),
  },
  {
    name: 'getters that throw',
    code: 'unreadable',
    size: 90_000,
    make: (size) =>
      custom(
        many(size, () =>
          Object.defineProperty({}, 'a', {
            enumerable: true,
            get() {
              throw new Error('no')
            },
          }),
        ),
      ),
  },
  {
    name: 'proxies that throw',
    code: 'unreadable',
    size: 90_000,
    make: (size) =>
      custom(
        many(
          size,
          () =>
            new Proxy(
              {},
              {
                ownKeys() {
                  throw new Error('no')
                },
              },
            ),
        ),
      ),
  },
  {
    name: 'holes in a list',
    code: 'not-json',
    size: 1_000_000,
    make: (size) => prose(Object.assign([], { [size]: text })),
  },
  {
    name: 'a list of 4,294,967,295 holes',
    code: 'too-large',
    size: 2 ** 32 - 1,
    make: (size) => prose(Object.assign([], { length: size })),
  },
  {
    name: 'numbers that are none',
    code: 'not-json',
    size: 1_000_000,
    make: (size) => custom(many(size, () => Number.NaN)),
  },
  {
    name: 'bigints',
    code: 'not-json',
    size: 1_000_000,
    make: (size) => custom(many(size, () => 1n)),
  },
  {
    name: 'dates of no time',
    code: 'not-json',
    size: 100_000,
    make: (size) => custom(many(size, () => new Date(Number.NaN))),
  },
  {
    name: 'instances of a class',
    code: 'not-json',
    size: 100_000,
    make: (size) => custom(many(size, () => new Map())),
  },
  {
    name: 'functions',
    code: 'not-json',
    size: 100_000,
    make: (size) => custom(many(size, () => () => 1)),
  },
  {
    name: 'symbols',
    code: 'not-json',
    size: 100_000,
    make: (size) => custom(many(size, () => Symbol('a'))),
  },
  {
    name: 'lone surrogates',
    code: 'removed-characters',
    accepted: true,
    size: 4_000_000,
    make: (size) => ({ ...minimal, summary: `x${'\ud800'.repeat(size)}` }),
  },
  {
    name: 'nodes of a wrong type',
    code: 'wrong-type',
    size: 90_000,
    make: (size) => prose(many(size, () => 7)),
  },
  {
    name: 'links to unsafe addresses',
    code: 'unsafe-url',
    accepted: true,
    size: 24_000,
    make: (size) =>
      paragraph(many(size, () => ({ type: 'link', url: 'javascript:a', children: [text] }))),
  },
  {
    name: 'marks side by side',
    code: undefined,
    accepted: true,
    size: 15_000,
    make: (size) =>
      paragraph(
        many(size, () => ({
          type: 'emphasis',
          children: [text, { type: 'strong', children: [text] }],
        })),
      ),
  },
  {
    name: 'pieces of text side by side',
    code: undefined,
    accepted: true,
    size: 90_000,
    make: (size) => paragraph(many(size, () => ({ type: 'text', value: 'x\ny' }))),
  },
  {
    name: 'line breaks alone',
    code: 'empty-section',
    accepted: true,
    size: 90_000,
    make: (size) => paragraph(many(size, () => ({ type: 'break' }))),
  },
  {
    name: 'spaces without a line break after them',
    code: undefined,
    accepted: true,
    size: 4_000_000,
    make: (size) => prose(`x\nx${' '.repeat(size)}x`),
  },
  {
    name: 'a table whose rows grow',
    code: undefined,
    accepted: true,
    size: 50_000,
    make: (size) =>
      prose([
        {
          type: 'table',
          children: [
            {
              type: 'tableRow',
              children: many(size / 100, () => ({ type: 'tableCell', children: [] })),
            },
            ...many(100, () => ({ type: 'tableRow', children: [] })),
          ],
        },
      ]),
  },
  ...Object.entries({
    'text of www.': 'www.',
    'text of a@': 'a@',
    'a long name before @': 'a',
    'closing parentheses after an address': ')',
    'references after an address': '&a',
  }).map(
    ([name, piece]): HostileCase => ({
      name,
      code: undefined,
      accepted: true,
      size: 100_000,
      make: (size) => {
        const before = name.endsWith('an address') ? 'http://a.example/' : ''
        return paragraph([{ type: 'text', value: `${before}${piece.repeat(size)}@;` }])
      },
    }),
  ),
]

function nest(depth: number, wrap: (inner: unknown) => unknown, innermost: unknown): unknown {
  let value = innermost
  for (let level = 0; level < depth; level++) value = wrap(value)
  return value
}
