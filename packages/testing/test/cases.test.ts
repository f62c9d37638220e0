import { parseArticle } from '@standfirst/core'
import * as api from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('cases', () => {
  test.each(api.cases())('$name is in its one form', ({ article }) => {
    expect(parseArticle(article)).toEqual(article)
  })
})

describe('the gate', () => {
  test('gives the same article again, for any article', () => {
    fc.assert(
      fc.property(api.article(), (article) => {
        expect(parseArticle(article)).toEqual(article)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the checks can fail', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src="x" onerror="alert(1)">',
    '<a href="java&#10;script:alert(1)">x</a>',
    '<svg></svg>',
    '<p a="',
  ])('%s', (html) => {
    expect(() => api.checkHtml(html)).toThrow()
  })

  test('XML and JSON', () => {
    expect(() => api.checkXml('<a><b></a>')).toThrow()
    expect(() => api.checkXml('<x:a/>')).toThrow()
    expect(() => api.checkFeedXml('<link>javascript:x</link>')).toThrow()
    expect(() => api.checkJson('{"url": "javascript:x"}')).toThrow()
    expect(() => api.checkJson('{"a": "\\ud800"}')).toThrow()
  })

  test('a renderer that loses a section, changes its input or reads the clock is found', () => {
    const failures: string[] = []
    const tests = { describe: (_: string, body: () => void) => body() }
    const renderer = { name: 'bad', mediaType: 'text/plain', extension: '.txt' }
    api.describeRenderer(
      { ...renderer, render: () => 'nothing' },
      {
        ...tests,
        runs: 1,
        test: (name, body) => {
          try {
            body()
          } catch {
            failures.push(name)
          }
        },
      },
    )
    expect(failures).toContain('every-section: well-formed, whole, pure')
  })
})

test('the public API is', () => {
  expect(Object.keys(api).sort()).toMatchInlineSnapshot(`
    [
      "article",
      "cases",
      "checkFeedXml",
      "checkHtml",
      "checkJson",
      "checkXml",
      "describeRenderer",
      "feed",
      "hostileString",
      "rawArticle",
    ]
  `)
})
