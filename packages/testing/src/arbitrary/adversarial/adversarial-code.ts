import fc from 'fast-check'
import { adversarialPiece, adversarialText } from './adversarial-text.ts'

/** Code of odd spaces, of the signs that end it, and of anything else. */
export function adversarialCode(): fc.Arbitrary<string> {
  const space = fc.constantFrom(
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '\u00a0',
    '\ufeff',
    '`',
    '``',
    '```',
    '|',
    '~~~',
  )
  return fc
    .array(fc.oneof(space, adversarialPiece(), adversarialText(2)), { maxLength: 5 })
    .map((all) => all.join(''))
}
