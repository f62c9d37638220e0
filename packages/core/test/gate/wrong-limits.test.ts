import { expect, test } from 'vitest'
import {
  decodeSource,
  migrateArticle,
  type ParseOptions,
  safeParseArticle,
  safeParseFeed,
} from '../../src/index.ts'

const wrong = [
  ['limits.depth', { depth: 'x' }],
  ['limits.nodes', { nodes: Number.NaN }],
  ['limits.characters', { characters: '100' }],
] as const

test.each(wrong)('a limit that nothing would be larger than is refused: %s', (name, given) => {
  const limits = given as ParseOptions['limits']
  const message = new RegExp(`^\`${name}\` is .*, expected a number$`)
  for (const read of [safeParseArticle, safeParseFeed, migrateArticle]) {
    expect(() => read({}, { limits })).toThrow(message)
  }
})

test.each([
  ['`5`', 5],
  ['`null`', null],
  ['a list', []],
])('limits that are no object are refused: %s', (found, given) => {
  const limits = given as unknown as ParseOptions['limits']
  const message = `\`limits\` is ${found}, expected an object`
  for (const read of [safeParseArticle, safeParseFeed, migrateArticle]) {
    expect(() => read({}, { limits })).toThrow(message)
  }
})

test('a length that nothing would be longer than is refused', () => {
  const maxLength = 'all' as unknown as number
  expect(() => decodeSource('a', { maxLength })).toThrow('`maxLength` is the text `all`')
})
