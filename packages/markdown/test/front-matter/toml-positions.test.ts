import { safeParseMarkdown } from '@standfirst/markdown'
import { expect, test } from 'vitest'

test.each([
  ['a bare key', 'odd = 1', 4],
  ['a key in quotation marks', '"odd" = 1', 4],
  ['a key in apostrophes', "'odd' = 1", 4],
  ['a key with an escape', '"\\u006fdd" = 1', 4],
  ['a table', '[odd]\na = 1', 4],
  ['a list of tables', '[[odd]]\na = 1', 4],
  ['a key with dots', 'odd.a = 1', 4],
  ['the first of two lines', '# odd = 2\nodd.a = 1\nodd.b = 2', 5],
])('an issue of TOML stands at the line of its key: %s', (_name, line, place) => {
  const source = `+++\ntitle = "A"\nsummary = "About A."\n${line}\n+++\n\nText.\n`
  const { issues } = safeParseMarkdown(source, { baseUrl: 'https://example.com/a' })
  const odd = issues.find(({ message }) => message.includes('odd'))
  expect(odd?.position?.start).toEqual({ line: place, column: 1 })
})
