import { articleToJsonLd, renderJsonLd } from '@standfirst/json-ld'
import { expect, test } from 'vitest'
import { insight } from './insight.ts'

test('is the text of articleToJsonLd', () => {
  expect(JSON.parse(renderJsonLd(insight))).toEqual(articleToJsonLd(insight))
})
