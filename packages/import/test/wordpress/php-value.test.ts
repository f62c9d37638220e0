import { expect, test } from 'vitest'
import { read } from './read.ts'

/** The size of a lead picture whose facts are serialized so. */
async function sizeBy(facts: string): Promise<[number | undefined, number | undefined]> {
  const { articles } = await read([
    { id: 1, meta: [['_thumbnail_id', '2']] },
    {
      id: 2,
      type: 'attachment',
      status: 'inherit',
      attachment: 'https://mill.example/a.jpg',
      meta: [['_wp_attachment_metadata', facts]],
    },
  ])
  const { height, width } = articles[0]?.image ?? {}
  return [width, height]
}

test('lengths are in bytes; a wrong one is told by the closing quotation mark', async () => {
  const after = 's:5:"width";i:4;s:6:"height";i:3;}'
  expect(await sizeBy(`a:3:{s:4:"file";s:9:"wéir";x";${after}`)).toEqual([undefined, undefined])
  expect(await sizeBy(`a:3:{s:4:"file";s:8:"wéir";x";${after}`)).toEqual([4, 3])
  expect(await sizeBy(`a:3:{s:4:"file";s:99:"weir";${after}`)).toEqual([4, 3])
})

test('objects, references, depth and what ends early are no values, and harm nothing', async () => {
  for (const facts of [
    'O:8:"stdClass":1:{s:5:"width";i:4;}',
    'a:2:{s:5:"width";i:4;s:6:"height";R:2;}',
    'a:1:{i:0;'.repeat(1000),
    'a:999999999:{s:5:"width";i:4;',
    's:999999999:"x',
    '',
  ]) {
    expect(await sizeBy(facts)).toEqual([undefined, undefined])
  }
})
