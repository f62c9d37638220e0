import fc from 'fast-check'

/** Any JSON, to be changed. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value }

interface Change {
  kind: 'replace' | 'remove' | 'add' | 'move' | 'repeat' | 'append'
  /** Which part of the value; more than there are start again. */
  at: number
  key: string
  value: Value
  /** Which part of which seed to take, where one is moved. */
  from: number
}

/**
 * Values that were changed at one to three places: parts replaced, removed, added, repeated or taken
 * from another value.
 *
 * @param seeds - Values to change; they are not.
 */
export function mutated(seeds: readonly Value[]): fc.Arbitrary<Value> {
  const keys = [
    ...new Set([...seeds.flatMap(allKeys), 'titel', 'constructor', '__proto__', 'x\u0001']),
  ]
  const change: fc.Arbitrary<Change> = fc.record({
    kind: fc.constantFrom('replace', 'remove', 'add', 'move', 'repeat', 'append'),
    at: fc.nat(),
    key: fc.constantFrom(...keys),
    value: fc.oneof(
      fc.constantFrom<Value>(...strings),
      fc.constantFrom<Value>(...others),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    from: fc.nat(),
  })
  return fc
    .tuple(fc.nat({ max: seeds.length - 1 }), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([index, changes]) =>
      changes.reduce((value, one) => changed(value, one, seeds), seeds[index] as Value),
    )
}

type Place = [holder: Value[] | { [key: string]: Value }, key: string | number]

function changed(seed: Value, { at, from, key, kind, value }: Change, seeds: readonly Value[]) {
  const top = [structuredClone(seed)]
  const places = placesIn(top)
  const [holder, name] = places[at % places.length] as Place
  const held = (holder as Record<string | number, Value>)[name]
  if (kind === 'remove') {
    if (Array.isArray(holder)) holder.splice(name as number, 1)
    else delete holder[name]
  } else if (kind === 'repeat') {
    if (Array.isArray(holder)) holder.push(structuredClone(held) as Value)
  } else if (kind === 'add') {
    if (typeof held === 'object' && held !== null && !Array.isArray(held)) set(held, key, value)
    else if (Array.isArray(held)) held.push(value)
  } else if (kind === 'append') {
    if (typeof held === 'string') set(holder, name, held + String(value))
    else if (typeof held === 'number') set(holder, name, -held)
  } else if (kind === 'move') {
    const others = placesIn([structuredClone(seeds[from % seeds.length]) as Value])
    const [other, part] = others[(from >> 5) % others.length] as Place
    set(holder, name, (other as Record<string | number, Value>)[part] as Value)
  } else set(holder, name, value)
  return top[0] ?? null
}

/** Set a member, even one named `__proto__`. */
function set(holder: object, key: string | number, value: Value): void {
  Object.defineProperty(holder, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  })
}

function placesIn(top: Value[]): Place[] {
  const places: Place[] = []
  const visit = (holder: Value): void => {
    if (typeof holder !== 'object' || holder === null) return
    for (const [key, value] of Object.entries(holder)) {
      places.push([holder, Array.isArray(holder) ? Number(key) : key])
      visit(value)
    }
  }
  visit(top)
  return places
}

function allKeys(value: Value): string[] {
  return placesIn([value]).flatMap(([, key]) => (typeof key === 'string' ? [key] : []))
}

const strings = [
  ...[
    '',
    ' ',
    '\n\t',
    '\u00a0',
    '\ufeff',
    'x',
    '\0',
    '\ud800',
    'x\ud800',
    'é',
    'Ä',
    'a-b',
    'a--b',
    '-a',
  ],
  ...[
    'en',
    'EN-us',
    'e',
    'english',
    'zh-Hant',
    'en_US',
    'x-a',
    'x-',
    'x-A',
    'x--',
    'prose',
    'root',
  ],
  ...[
    'text',
    'html',
    'link',
    'listItem',
    'news',
    'News',
    'person',
    'person\0',
    '7',
    '0.015',
    '.5',
    'USD',
    'usd',
  ],
  ...['2026-11-23T09:30:00Z', '2026-11-23t09:30:00.123z', '2026-11-23T09:30:00+14:00'],
  ...['2026-11-23T09:30:00+14:01', '2026-11-23T24:00:00Z', '2026-11-23T09:30:60Z', '2026-11-23'],
  ...[
    '2026-02-29T00:00:00Z',
    '2024-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2000-02-29T00:00:00Z',
  ],
  ...[
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00-13:59',
    '2026-04-31T00:00:00Z',
    '2026-00-10T00:00:00Z',
  ],
  ...[
    '0004-02-29T00:00:00Z',
    '0000-02-29T00:00:00Z',
    '2026-11-23T09:30:00',
    '2026-11-23 09:30:00Z',
  ],
  ...[
    'https://example.com/b',
    'HTTP://EXAMPLE.com',
    'http:b',
    'http://',
    'http://[',
    'https://a b/',
  ],
  ...[
    '//example.com/b',
    ' /\\example.com',
    '/b',
    '../b?c#d',
    '#d',
    '?c',
    '#\\',
    '?\\',
    'b:c',
    ' b:c',
    'b c',
  ],
  ...[
    'javascript:alert(1)',
    'JavaScript:x',
    'java\nscript:x',
    'javascript&colon;x',
    'javascript&#58;x',
  ],
  ...[
    '\u00a0javascript:x',
    'data:text/html,x',
    'mailto:a@b.example',
    'MAILTO:a b',
    'tel:+1',
    'a&colony:b',
  ],
  ...[
    'urn:isbn:1',
    'urn:a:b',
    'URN:ab:c',
    'tag:a,2026:b',
    'tag:',
    'https:///b',
    'a@b',
    'a@b@c',
    'a b@c',
  ],
  ...[
    'image/jpeg',
    'image/jpeg; q=1',
    'image',
    'ａ/ｂ',
    'allow',
    'conditional',
    'free',
    'training',
  ],
  ...['https://creativecommons.org/licenses/by/4.0/', 'constructor', '__proto__', '１'],
]

const others: Value[] = [
  ...[null, true, false, 0, -1, 1, 2, 7, 0.5, 1.5, 1e21, 2 ** 53, 999_999_999, 1_000_000_000],
  ...[[], {}, [[]], [null], { type: 'text', value: 'x' }, { type: 'paragraph', children: [] }],
  [{ type: 'paragraph', children: [{ type: 'text', value: 'x', data: { a: 1 }, position: 1 }] }],
  { type: 'root', children: [{ type: 'thematicBreak', children: null, spread: null }] },
  [{ type: 'paragraph', children: [{ type: 'footnoteReference', identifier: 'new' }] }],
  [{ type: 'footnoteDefinition', identifier: '1', children: [] }],
  { kind: 'prose', content: 'x' },
  { kind: 'x-a', data: { a: [null, 1] } },
  { url: 'b.png', alt: '' },
  { name: 'A' },
  { kind: 'training', amount: '1', currency: 'EUR' },
  { kind: 'free', amount: '1', currency: 'EUR' },
  { train: 'allow', search: 'allow', input: 'deny' },
]
