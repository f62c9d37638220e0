import { checkAgreement } from '@standfirst/check'
import { describe, expect, test } from 'vitest'
import { closerSeeds } from './closer-seeds.ts'
import { detailedSeeds } from './detailed-seeds.ts'
import { finerSeeds } from './finer-seeds.ts'
import { quieterSeeds } from './quieter-seeds.ts'
import { seedArticle, seedOutputs } from './seed-outputs.ts'
import { sharperSeeds } from './sharper-seeds.ts'

const seeds = [...detailedSeeds, ...closerSeeds, ...finerSeeds, ...sharperSeeds, ...quieterSeeds]
const nameOf = (output: keyof typeof seedOutputs) => (output === 'fragment' ? 'html' : output)

test('there are a hundred, and none is there twice', () => {
  expect(seeds.length).toBeGreaterThanOrEqual(100)
  expect(new Set(seeds.map(([output, what]) => `${output} ${what}`)).size).toBe(seeds.length)
})

test('without a seed, all agree', () => {
  const { fragment, ...outputs } = seedOutputs
  expect(checkAgreement(seedArticle, outputs)).toEqual([])
  expect(checkAgreement(seedArticle, { html: fragment })).toEqual([])
})

describe.each(seeds)('in %s: %s', (output, _what, from, to, code, place) => {
  const whole = seedOutputs[output] ?? ''
  const changed = whole.replace(from, to)

  test('is a change', () => {
    expect(changed).not.toBe(whole)
  })

  test('is found and named', () => {
    const findings = checkAgreement(seedArticle, { [nameOf(output)]: changed })
    expect(findings.map((one) => `${one.code} ${one.place}`)).toContain(`${code} ${place}`)
    expect(findings.every((one) => one.output === nameOf(output))).toBe(true)
    expect(findings.every((one) => one.article === seedArticle.id)).toBe(true)
  })
})

test('a feed that the check was not told of is found', () => {
  const href = 'https://evil.example/feed'
  const link = `<link rel="alternate" type="application/rss+xml" href="${href}">`
  const html = (seedOutputs.html ?? '').replace('</head>', `${link}</head>`)
  const places = (alternates: { href: string }[] | undefined) =>
    checkAgreement(seedArticle, { html }, { alternates }).map(({ place }) => place)
  expect(places([])).toEqual(['link alternate'])
  expect(places([{ href }])).toEqual([])
  expect(places(undefined)).toEqual([])
})

test('another name of the site is found where the check was told of it', () => {
  const html = (seedOutputs.html ?? '').replace(
    '#website","name":"Example News"',
    '#website","name":"Buy an umbrella"',
  )
  const places = (site: { name: string; url: string } | undefined) =>
    checkAgreement(seedArticle, { html }, { site }).map(({ place }) => place)
  expect(places({ name: 'Example News', url: 'https://example.com/' })).toEqual([
    'JSON-LD WebSite name',
  ])
  expect(places(undefined)).toEqual([])
})

test.each([
  '@media print { .sf-correction { display: none } }',
  '.sf-correction:empty { display: none }',
  '.other .sf-correction { display: none }',
  '.sf-correction { color: #000 } /* .sf-correction { display: none } */',
])('a style that hides nothing of the article is left alone: %s', (css) => {
  const html = (seedOutputs.html ?? '').replace('</head>', `<style>${css}</style></head>`)
  expect(checkAgreement(seedArticle, { html })).toEqual([])
})
