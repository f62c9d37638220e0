import { mapMedia, parseArticle } from '@standfirst/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { article } from '../src/index.ts'

test('any article is the same when nothing changes, and passes the gate when all does', () => {
  fc.assert(
    fc.property(article(), (any) => {
      expect(mapMedia(any, (url) => url)).toEqual(any)
      const hidden = mapMedia(any, () => undefined)
      expect(parseArticle(hidden).sections).toHaveLength(any.sections.length)
    }),
    { numRuns: 200 },
  )
})
