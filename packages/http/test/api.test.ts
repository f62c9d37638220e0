import * as api from '@standfirst/http'
import * as node from '@standfirst/http/node'
import { expect, test } from 'vitest'

test('the public API is', () => {
  expect(Object.keys(api).sort()).toEqual(['createHandler', 'listedArticles'])
  expect(Object.keys(node).sort()).toEqual([
    'fileMedia',
    'listen',
    'mediaFolder',
    'nodeEncodings',
    'openPublication',
  ])
})
