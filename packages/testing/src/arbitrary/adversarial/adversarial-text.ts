import fc from 'fast-check'
import { markupWords, oddCharacters } from './adversarial-words.ts'

/** Text of a few words that look like markup, with odd characters and any kind of space between. */
export function adversarialText(maxLength = 6): fc.Arbitrary<string> {
  return pieces(
    fc.constantFrom('', '', ' ', ' ', '  ', '\n', '\n', '  \n', '\t', '\\\n'),
    maxLength,
  )
}

/** The same in one line. */
export function adversarialLine(maxLength = 5): fc.Arbitrary<string> {
  return pieces(fc.constantFrom('', '', ' ', ' ', '  '), maxLength).map((text) =>
    // A line that shows nothing is refused.
    /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? text : `x${text}`,
  )
}

/** Pieces of text that stand beside each other without a space: whole words come from several. */
export function adversarialPiece(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(
      'a',
      'b1',
      'a@b',
      '@b',
      '@c.example',
      '.com',
      'www.',
      'e.example',
      'https:',
      '//e.fr',
    ),
    fc.constantFrom(
      '_',
      '*',
      '~',
      '`',
      '.',
      ',',
      '-',
      '(',
      ')',
      ':',
      ';',
      '&',
      '<',
      '>',
      '!',
      '[',
      ']',
      '^',
    ),
    word(),
  )
}

function pieces(between: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(word(), between), { minLength: 1, maxLength })
    .map((all) => all.flat().join(''))
}

function word(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...markupWords) },
    { weight: 2, arbitrary: fc.constantFrom(...oddCharacters) },
    {
      weight: 3,
      arbitrary: fc.constantFrom('a', 'word', 'Two words', '1', '42', 'x_y_z', "it's", 'É'),
    },
  )
}
