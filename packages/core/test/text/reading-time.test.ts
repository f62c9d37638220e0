import { expect, test } from 'vitest'
import { type Article, readingTime, wordCount } from '../../src/index.ts'

test.each([undefined, null, 'text', 5, {}])(
  'an article that skipped the gate, with %j in place of a list of sections, has no words',
  (sections) => {
    const article = { sections } as unknown as Article
    expect(wordCount(article)).toBe(0)
    expect(readingTime(article)).toBe(1)
  },
)

test.each([0, -1, Number.NaN, '238'])('a speed of %j is refused', (speed) => {
  const options = { wordsPerMinute: speed as number }
  expect(() => readingTime({ sections: [] }, options)).toThrow(
    /^`wordsPerMinute` is .*, expected a number above 0$/,
  )
})
