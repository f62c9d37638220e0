import * as jsonLd from '@standfirst/json-ld'
import { expect, test } from 'vitest'

test('exports these names', () => {
  expect(Object.keys(jsonLd).sort()).toEqual([
    'articleToJsonLd',
    'feedToJsonLd',
    'jsonLdRenderer',
    'jsonLdScript',
    'renderJsonLd',
  ])
})
