import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ContentOptions } from '../src/html/content.ts'
import { parseHtml } from '../src/html/parse-html.ts'
import { readContent } from '../src/html/read-content.ts'

const options: ContentOptions = {
  base: 'https://example.com/',
  language: 'en',
  known: { title: 'High water', rights: { copyright: '© Ada', credit: 'Ada' } },
  notes: ['A note'],
  isPublic: true,
}

/** Words that steps look for, and signs that are read as others, or taken away. */
const words = [
  ...['High water', '© Ada', 'Ada', 'A note', 'By Ada Example', 'Subscribe to read', '1.', '•'],
  ...['Key takeaways', '#', '>', '|', '[1]', '&amp;', '<b>bold</b>', '\u00a0', '\u2028', '\ufeff'],
  ...['\u200b', '\u0085', '\ud800', '\ufdd0', 'é', '漢字', '\n', '\t', '  ', '\0'],
]

test('a line of text is read as its tree is', () => {
  const part = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary' }), fc.string())
  const line = fc.tuple(fc.array(part, { maxLength: 6 }), fc.constantFrom('', ' '))
  fc.assert(
    fc.property(line, ([parts, between]) => {
      const html = parts.join(between)
      const { tree } = parseHtml(html, 'fragment')
      if (tree) expect(readContent(html, options)).toEqual(readContent(tree, options))
    }),
    { numRuns: 1000 },
  )
})
