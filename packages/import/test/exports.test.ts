import * as api from '@standfirst/import'
import { expect, test } from 'vitest'

test('exports what the design names, and nothing else', () => {
  expect(Object.keys(api).sort()).toEqual(['articleFromHtml', 'articlesFromFeed'])
})
