import { expect, test } from 'vitest'
import { excerpt, openingText } from '../../src/index.ts'

const text = (value: string) => ({ type: 'text', value })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })

test.each([
  ['nothing', [], ''],
  ['the first paragraph alone', [paragraph(text('One.')), paragraph(text('Two.'))], 'One.'],
  [
    'after headings, pictures and lists',
    [
      { type: 'heading', children: [text('H')] },
      paragraph({ type: 'image', url: 'a', alt: 'A' }),
      { type: 'list', children: [{ type: 'listItem', children: [paragraph(text('Item'))] }] },
      paragraph(text('One\n'), { type: 'strong', children: [text('two')] }),
    ],
    'One two',
  ],
  [
    'a list where no paragraph is',
    [{ type: 'list', children: [{ type: 'listItem', children: [paragraph(text('Item'))] }] }],
    'Item',
  ],
])('how a text opens: %s', (_, blocks, opening) => {
  expect(openingText(blocks as { type: string }[])).toBe(opening)
})

test('a summary ends with a sentence that ends late enough, else with a word', () => {
  const most = (value: string) => excerpt(value, 40, { sentences: true })
  expect(most('A sentence is here. And one more that is cut off.')).toBe('A sentence is here.')
  expect(most('Short. And one more that is cut off in the middle.')).toBe(
    'Short. And one more that is cut off in…',
  )
  expect(most('”It is said.” She went on for a long time then.')).toBe('”It is said.”')
  expect(
    most(
      '短い文です。これはとても長い文で、まだまだ続いていて、四十字を超えてしまうものです。さて。',
    ),
  ).toMatch(/…$/)
})
