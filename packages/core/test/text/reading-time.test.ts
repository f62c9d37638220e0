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
