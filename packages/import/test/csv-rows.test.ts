import { expect, test } from 'vitest'
import { csvRows } from '../src/substack/csv-rows.ts'

test.each([
  ['as RFC 4180 has it', 'a,"b ""c"", d"\r\nx,"1\n2"', ['a', 'b "c", d', 'x', '1\n2']],
  ['a text after a quoted one', '"a"b,c\nx,y', ['ab', 'c', 'x', 'y']],
  ['a quote that nothing closes', '"a,c\nx,y', ['"a', 'c', 'x', 'y']],
  ['a quote within', 'a "b" c,d\nx,y', ['a "b" c', 'd', 'x', 'y']],
])('rows of a list: %s', (_name, lines, cells) => {
  const rows = csvRows(`one,two\n${lines}\n`)
  expect(rows.flatMap((row) => [...row.values()])).toEqual(cells)
})
