import { parseArticle } from '@standfirst/core'
import { expect, test } from 'vitest'
import { reasonOf } from '../src/config/reason-of.ts'

function thrownBy(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}

test('a list that an error begins is not cut off before its first entry', () => {
  const bare = { url: 'https://e.example/', language: 'en', summary: 'S.', sections: [] }
  const one = { ...bare, publishedAt: '2026-11-23', title: 5 }
  expect(reasonOf(thrownBy(() => parseArticle(one)))).toBe(
    'The article has 1 problem: title: Found `5`, expected text. Change it to text.',
  )
  expect(reasonOf(thrownBy(() => parseArticle({ ...bare, title: 5 })))).toMatch(
    /^The article has 2 problems: \S.* \(and 1 more\)$/,
  )
})

test('of any other error, the first line is enough', () => {
  expect(reasonOf(new Error(' Not found\n    at x'))).toBe('Not found')
  expect(reasonOf(new Error('Not found:'))).toBe('Not found:')
  expect(reasonOf('')).toBe('an error without a message')
  expect(
    reasonOf({
      toString: () => {
        throw new Error()
      },
    }),
  ).toBe('something that has no text')
})
