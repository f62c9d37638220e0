import * as check from '@standfirst/check'
import { expect, test } from 'vitest'

test('exports exactly these values', () => {
  expect(Object.keys(check).sort()).toEqual([
    'checkAgreement',
    'checkArticle',
    'checkFeed',
    'checkLock',
    'checkSite',
    'createLock',
    'feedReaders',
    'lintArticle',
    'lintArticles',
    'lintFeed',
    'profiles',
    'readerProfile',
    'verifyCopy',
  ])
})
