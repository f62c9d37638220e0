import { expect, test } from 'vitest'
import {
  type MarkdownParseOptions,
  markdownToContent,
  parseMarkdown,
  safeParseMarkdown,
} from '../src/index.ts'

const source = '---\ntitle: A\n---\n\nText.\n'

test.each([
  ['`limits` is `null`, expected an object', { limits: null }],
  ['`limits` is `5`, expected an object', { limits: 5 }],
  ['`limits.characters` is `NaN`, expected a number', { limits: { characters: Number.NaN } }],
  ['`limits.nodes` is the text `x`, expected a number', { limits: { nodes: 'x' } }],
])('limits that hold nothing are refused: %s', (message, given) => {
  const options = given as unknown as MarkdownParseOptions
  for (const read of [parseMarkdown, safeParseMarkdown, markdownToContent]) {
    expect(() => read(source, options)).toThrow(message)
  }
})

test.each([
  ['the text `x`', 'x'],
  ['the text `2026-02-30T00:00:00Z`', '2026-02-30T00:00:00Z'],
  ['`5`', 5],
  ['`null`', null],
])('a `now` by which nothing would have expired is refused: %s', (found, given) => {
  const now = given as unknown as string
  const message = `\`now\` is ${found}, expected an RFC 3339 timestamp`
  expect(() => safeParseMarkdown(source, { now })).toThrow(message)
})
