import { safeParseArticle } from '@standfirst/core'
import { describe, expect, test } from 'vitest'

const base = {
  url: 'https://example.com/a',
  language: 'en',
  title: 'T',
  summary: 'S.',
  publishedAt: '2026-11-23T09:30:00Z',
}
const note = (identifier: string, ...children: unknown[]) => ({
  type: 'footnoteDefinition',
  identifier,
  children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Note.' }, ...children] }],
})
const call = (identifier: string) => ({ type: 'footnoteReference', identifier })

function issuesOf(...content: unknown[]): string[] {
  const { issues } = safeParseArticle({ ...base, sections: [{ kind: 'prose', content }] })
  return issues.map(({ code, path }) => `${code} ${path.join('.')}`)
}

describe('a footnote that nothing calls', () => {
  const text = (...children: unknown[]) => ({
    type: 'paragraph',
    children: [{ type: 'text', value: 'Text.' }, ...children],
  })

  test('is told, where it is', () => {
    const found = issuesOf(text(call('a')), note('a'), note('b'))
    expect(found).toEqual(['uncalled-footnote sections.0.content.2'])
  })

  test('is not, where another footnote calls it', () => {
    expect(issuesOf(text(call('a')), note('a', call('b')), note('b'))).toEqual([])
  })

  test('is not beside a call of another name, which may be meant for it', () => {
    expect(issuesOf(text(call('x')), note('a'))).toEqual([
      'undefined-footnote sections.0.content.0.children.1',
    ])
  })

  test('is not, where a wrong part of the text may have called it', () => {
    for (const wrong of [{ type: 'paragraph', children: 5 }, { type: 'blink', children: [] }, 7]) {
      const found = issuesOf(text(), wrong, note('a'))
      expect(found.length).toBe(1)
      expect(found[0]).not.toContain('footnote')
    }
  })

  test('is, where something else is wrong', () => {
    const content = [text(), note('a')]
    const input = { ...base, title: 5, sections: [{ kind: 'prose', content }] }
    const { issues } = safeParseArticle(input)
    expect(issues.map(({ code }) => code).sort()).toEqual(['uncalled-footnote', 'wrong-type'])
  })
})

test.each([
  [['de', 'fr', 'de'], [2]],
  [['de-CH', 'DE-ch'], [1]],
  [['de', 'de-CH', 'de-AT'], []],
  [
    ['de', 'de', 'de'],
    [1, 2],
  ],
])('a second translation into a language is told: %j', (languages, places) => {
  const translations = languages.map((language, index) => ({ language, url: `/${index}` }))
  const { issues, success } = safeParseArticle({ ...base, translations })
  expect(success).toBe(true)
  expect(issues.map(({ code, path }) => [code, ...path])).toEqual(
    places.map((place) => ['duplicate-translation', 'translations', place]),
  )
})
