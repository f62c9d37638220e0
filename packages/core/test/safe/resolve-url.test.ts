import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolveUrl } from '../../src/safe/resolve-url.ts'

const parts = "a|b1|1|0x1|xn--a|-|_|.|..|/|/.|/a.b|?|?a=b|#|#c|&|=|~|%2e|%41|@|:|:80|A|é| |'".split(
  '|',
)

test('what is given back as it is, is what parsing makes of it', () => {
  const address = fc
    .tuple(
      fc.constantFrom('https://', 'http://', 'HTTPS://', 'ftp://'),
      fc.array(fc.constantFrom(...parts), { maxLength: 9 }),
    )
    .map(([scheme, rest]) => scheme + rest.join(''))
  fc.assert(
    fc.property(address, (given) => {
      const found = resolveUrl(given, 'https://base.example/')
      // One with a space before it is always parsed.
      expect(found).toBe(resolveUrl(` ${given}`, 'https://base.example/'))
    }),
    { numRuns: 2000 },
  )
})

test.each([
  'https://mill.example/',
  'https://mill.example/wp-content/uploads/2026/11/quay-1024x768.jpg',
  'http://localhost/a//b/?p=1&q=a/b#c',
])('%s stays as it is', (address) => expect(resolveUrl(address)).toBe(address))

test.each([
  ['https://mill.example', 'https://mill.example/'],
  ['https://1.2/', 'https://1.0.0.2/'],
  ['https://a.0x7f/', 'undefined'],
  ['https://a.example/./b/../c', 'https://a.example/c'],
  ['https://a.example/%7e', 'https://a.example/%7e'],
])('%s becomes %s', (address, expected) => expect(String(resolveUrl(address))).toBe(expected))

test('what leads on from the root of a site is what parsing makes of it', () => {
  const some = fc.array(fc.constantFrom(...parts), { maxLength: 5 }).map((all) => all.join(''))
  const host = fc.constantFrom(
    'a.b',
    'a-1.b:80',
    '1.2',
    '0x1',
    'xn--a.b',
    'u@a.b',
    'A.b',
    'a.',
    'b',
  )
  let rooted = 0
  fc.assert(
    fc.property(fc.constantFrom('s', ''), host, some, some, (s, name, path, reference) => {
      const read = (scheme: string) => resolveUrl(`/${reference}`, `${scheme}${s}://${name}${path}`)
      const url = read('http')
      if (url === `http${s}://${name}/${reference}`) rooted++
      // A scheme in capitals is always parsed.
      expect(url).toBe(read('HTTP'))
    }),
    { numRuns: 3000 },
  )
  expect(rooted).toBeGreaterThan(100)
})
