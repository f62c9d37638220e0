import { jsonLdRenderer, renderJsonLd } from '@standfirst/json-ld'
import { expect, test } from 'vitest'
import { insight } from './insight.ts'

test('jsonLdRenderer is renderJsonLd, with its names', () => {
  const { render, ...names } = jsonLdRenderer
  expect(names).toEqual({ name: 'json-ld', mediaType: 'application/ld+json', extension: '.jsonld' })
  expect(render(insight, { indent: 1 })).toBe(renderJsonLd(insight, { indent: 1 }))
})
