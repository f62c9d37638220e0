import * as jsonLd from '@standfirst/json-ld'
import { expect, test } from 'vitest'

test('exports these names', () => {
  expect(Object.keys(jsonLd).sort()).toEqual([
    'agentIdentity',
    'articleFromJsonLd',
    'articleToJsonLd',
    'feedToJsonLd',
    'jsonLdRenderer',
    'jsonLdScript',
    'jsonLdScripts',
    'renderJsonLd',
  ])
})
