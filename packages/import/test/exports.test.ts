import * as api from '@standfirst/import'
import { expect, test } from 'vitest'

test('exports what is documented', () => {
  expect(Object.keys(api).sort()).toEqual([
    'articleFromHtml',
    'articlesFromFeed',
    'decodeSource',
    'discoverFeeds',
    'exportIssue',
    'htmlToContent',
    'maxSourceLength',
    'recognizeExport',
  ])
})
