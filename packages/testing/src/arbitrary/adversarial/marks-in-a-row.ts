import fc from 'fast-check'
import { adversarialPiece } from './adversarial-text.ts'

/** Marks beside marks, without a space: what stands in them is one word for those who look for words. */
export function marksInARow(): fc.Arbitrary<object[]> {
  const wrap = fc.constantFrom('', '', 'emphasis', 'strong', 'delete', 'link', 'inlineCode', 'both')
  const one = fc.tuple(wrap, adversarialPiece()).map(([type, value]): object => {
    if (type === '') return { type: 'text', value }
    if (type === 'inlineCode') return { type, value }
    if (type === 'both') {
      return {
        type: 'strong',
        children: [{ type: 'emphasis', children: [{ type: 'text', value }] }],
      }
    }
    const url = type === 'link' ? { url: 'https://e.example/' } : {}
    return { type, ...url, children: [{ type: 'text', value }] }
  })
  return fc.array(one, { minLength: 2, maxLength: 7 })
}
