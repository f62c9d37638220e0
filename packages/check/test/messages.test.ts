import { tombstone } from '@standfirst/activitypub'
import { checkAgreement } from '@standfirst/check'
import { type Article, formatIssues, parseArticle } from '@standfirst/core'
import { renderEmail } from '@standfirst/email'
import { composeEmail } from '@standfirst/email/compose'
import { article as anyArticle } from '@standfirst/testing'
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { messageSeeds } from './message-seeds.ts'
import { outputsOf } from './outputs-of.ts'
import { seedArticle, seedOutputs } from './seed-outputs.ts'

describe.each(messageSeeds)('in %s: %s', (output, _, from, to, code, place) => {
  test('is found and named', () => {
    const changed = (seedOutputs[output] ?? '').replace(from, to)
    expect(changed).not.toBe(seedOutputs[output])
    const findings = checkAgreement(seedArticle, { ...seedOutputs, [output]: changed })
    const named = findings.filter((one) => one.code === code && one.place === place)
    expect(named, formatIssues(findings)).not.toEqual([])
    expect([...new Set(findings.map((one) => one.output))]).toEqual([output])
  })
})

const river = {
  url: 'https://example.com/a',
  language: 'en',
  title: 'Rain',
  summary: 'About rain.',
  publishedAt: '2026-11-23T09:30:00Z',
}

function prose(content: string) {
  return { kind: 'prose' as const, content }
}

test('500 articles as text, messages and records give no false alarm', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      const { email, standardSite, text } = outputsOf(article)
      expect(formatIssues(checkAgreement(article, { email, standardSite, text }))).toBe('')
    }),
    { numRuns: 500 },
  )
})

test('pictures in a line that are described by numbers give no false alarm', () => {
  const picture = (alt: string) => ({ type: 'image', url: 'https://example.com/a.png', alt })
  const text = (value: string) => ({ type: 'text', value })
  for (const alts of [['2'], ['2', 'Map'], ['Map', '2'], ['༠', '2'], ['1', '2', '3'], ['12 a']]) {
    const content = [text('Rain '), ...alts.flatMap((alt) => [picture(alt), text(' and ')])]
    const link = { type: 'link', url: 'https://example.com/b', children: alts.map(picture) }
    const article = parseArticle({
      url: 'https://example.com/a',
      language: 'en',
      title: 'Rain',
      summary: 'About rain.',
      publishedAt: '2026-11-23T09:30:00Z',
      sections: [
        {
          kind: 'prose',
          heading: [...content, link, text('more')] as never,
          content: [{ type: 'paragraph', children: [...content, link, text('more')] }] as never,
        },
      ],
    })
    const { email, text: plain } = outputsOf(article)
    const found = formatIssues(checkAgreement(article, { email, text: plain }))
    expect([alts, found]).toEqual([alts, ''])
  }
})

test('a picture beside what is struck out, and lines that are broken both ways, give no false alarm', () => {
  const metadata = {
    url: 'https://example.com/a',
    language: 'ar',
    title: 'Rain',
    summary: 'About rain.',
    publishedAt: '2026-11-23T09:30:00Z',
  }
  const struck = { type: 'delete', children: [{ type: 'text', value: 'Sun' }] }
  const picture = { type: 'image', url: 'https://example.com/a.png', alt: '', title: 'À' }
  const article = parseArticle({
    ...metadata,
    authors: ['x', `x㐀㋐${'javascript:alert(1)'.repeat(3)} ⺀ahttps://example.com/?a=1&b=2`],
    sections: [
      { kind: 'prose', content: [{ type: 'paragraph', children: [struck, picture] }] as never },
    ],
  })
  const { email, standardSite, text } = outputsOf(article)
  expect(formatIssues(checkAgreement(article, { email, standardSite, text }))).toBe('')
})

test('what fills up a preheader, in a summary itself, gives no false alarm', () => {
  for (const summary of [
    'Ra\u034fin fell.',
    '\u034fRain\u2007fell.\u034f',
    'Rain\u2007\u034f fell',
  ]) {
    const article = parseArticle({ ...river, summary, sections: [prose('It fell.')] })
    const { email } = outputsOf(article)
    expect(formatIssues(checkAgreement(article, { email }))).toBe('')
    const hidden = (email ?? '').replace('mso-hide:all\\">', '$&Buy now ')
    expect(hidden).not.toBe(email)
    expect(checkAgreement(article, { email: hidden })).not.toEqual([])
  }
})

test('the heading of a section that is struck out as a whole may be left out', () => {
  const struck = { type: 'delete', children: [{ type: 'text', value: 'Sun' }] }
  const paragraph = { type: 'paragraph', children: [struck] }
  for (const checked of [undefined, false, true]) {
    const item = { type: 'listItem', checked, children: [paragraph] }
    const content = [{ type: 'list', ordered: false, children: [item] }] as never
    const article = parseArticle({
      ...river,
      sections: [prose('It fell.'), { kind: 'prose', heading: 'A bright day', content }],
    })
    const { email, standardSite, text } = outputsOf(article)
    expect(formatIssues(checkAgreement(article, { email, standardSite, text }))).toBe('')
    const without = (text ?? '').replace('A bright day', '')
    expect(without).not.toBe(text)
    expect(checkAgreement(article, { text: without })).not.toEqual([])
  }
})

test('a source whose line is broken within the name of its platform gives no false alarm', () => {
  const article = parseArticle({
    ...river,
    language: 'de-AT',
    sections: [
      {
        kind: 'originalPost',
        author: {
          name: 'x<script><img src=x onerror=alert(1)><script>',
          handle: 'x<script>',
          url: 'https://example.com/a?b=1',
        },
        platform: 'x〡㐀<script>a@example.coma',
        url: 'https://example.com/a?b=1',
        quote: [],
      },
    ],
  })
  const { email, text } = outputsOf(article)
  expect(email).toContain('x〡\\n㐀')
  expect(formatIssues(checkAgreement(article, { email, text }))).toBe('')
  const other = email?.replace('onerror=alert(1)><script> [1] (x<script>) auf', '$& Rome')
  expect(checkAgreement(article, { email: other })).not.toEqual([])
})

test('a picture described by what looks like the number of a link gives no false alarm', () => {
  const struck = { type: 'delete', children: [{ type: 'text', value: '<script>'.repeat(5) }] }
  const picture = { type: 'image', url: 'https://example.com/a.png', alt: 'a[3' }
  const link = {
    type: 'link',
    url: 'https://example.com/b',
    children: [{ type: 'text', value: '〡㐀' }],
  }
  const text = { type: 'text', value: '<script><script>' }
  const strong = { type: 'strong', children: [text, picture] }
  const paragraph = { type: 'paragraph', children: [strong, struck, link] }
  const item = { type: 'listItem', children: [paragraph] }
  const content = [{ type: 'list', ordered: false, children: [item] }] as never
  const article = parseArticle({ ...river, sections: [{ kind: 'prose', content }] })
  const { email, text: plain } = outputsOf(article)
  expect(email).toContain('[a[3] [1]')
  expect(formatIssues(checkAgreement(article, { email, text: plain }))).toBe('')
})

test('a paid label that two public texts say beside each other is not told, a sentence is', () => {
  const paid = 'The river has fallen by half a metre since the rain of Monday.'
  const article = parseArticle({
    ...river,
    image: { url: 'https://example.com/a.png', alt: 'Drops', caption: 'Heavy rain' },
    sections: [
      { kind: 'takeaways', heading: 'River levels', items: ['It fell.'] },
      { kind: 'prose', heading: 'Heavy rain: River levels', content: paid, paid: true },
    ],
  })
  const { email, text } = outputsOf(article)
  expect(formatIssues(checkAgreement(article, { email, text }))).toBe('')
  const told = text?.replace('Heavy rain', `$&\n\n${paid}`)
  expect(checkAgreement(article, { text: told })).not.toEqual([])
})

test('a summary that only a paid part repeats is wanted in messages and text', () => {
  const article = parseArticle({
    ...river,
    summary: 'The harbour was built in a year.',
    sections: [
      { kind: 'prose', content: 'The harbour was built in a year.', paid: true },
      { kind: 'prose', content: 'Then it fell.' },
    ],
  })
  const { email, text } = outputsOf(article)
  expect(text).toContain('The harbour was built')
  expect(formatIssues(checkAgreement(article, { email, text }))).toBe('')
  const without = text?.replace('The harbour was built in a year.\n\n', '')
  expect(checkAgreement(article, { text: without })).not.toEqual([])
})

test('500 articles as objects of ActivityPub give no false alarm', () => {
  fc.assert(
    fc.property(anyArticle(), (article) => {
      const { activitypub } = outputsOf(article)
      expect(formatIssues(checkAgreement(article, { activitypub }))).toBe('')
    }),
    { numRuns: 500 },
  )
})

test('a message as it is sent, read by a parser of others, agrees', async () => {
  const sender = { name: 'Example News', url: 'https://example.com/' }
  const footer = 'Example News Ltd\n1 Example Road, Bern'
  const list = { unsubscribeUrl: 'https://example.com/leave/' }
  const email = renderEmail(seedArticle, { sender, footer, list })
  const message = await composeEmail(email, { from: 'news@example.com', to: 'ada@example.com' })
  const { headers, html, subject, text } = await PostalMime.parse(message)
  const named = Object.fromEntries(headers.map(({ key, value }) => [key, value]))
  const { preheader } = email
  const read = JSON.stringify({ headers: named, html, preheader, subject, text })
  const options = { email: { sender, footer } }
  expect(formatIssues(checkAgreement(seedArticle, { email: read }, options))).toBe('')
  const other = read.replaceAll('Bern', 'Rome')
  expect(checkAgreement(seedArticle, { email: other }, options)).not.toEqual([])
})

test('of a retracted article, an object that says only so agrees', () => {
  const retracted = { ...seedArticle, status: 'retracted' as const }
  const object = JSON.stringify(tombstone('https://example.com/a', { retracted }))
  const find = (activitypub: string, article = retracted) =>
    checkAgreement(article, { activitypub }).map(({ code, place }) => `${code} ${place}`)
  expect(find(object)).toEqual([])
  expect(find(outputsOf(retracted).activitypub ?? '')).toEqual([])
  expect(find(object.replaceAll('has been retracted', 'is true'))).toContain(
    'copy-differs notice of retraction',
  )
  expect(find(object.replace('"name":"The river', '"name":"The lake'))).toEqual([
    'copy-differs name',
  ])
  expect(find(object.replaceAll('</p>"', '</p><p>Then it fell far.</p>"'))).toEqual([
    'copy-adds text',
  ])
  expect(find(object, { ...seedArticle, status: 'published' as never })).toContain(
    'copy-differs type',
  )
})

test('an object is where the publication has it, and of its actor', () => {
  const { activitypub } = outputsOf(seedArticle)
  const find = (own: { id?: string; actor?: string; sensitive?: boolean }) =>
    checkAgreement(seedArticle, { activitypub }, { activitypub: own }).map(({ place }) => place)
  expect(find({ id: seedArticle.url })).toEqual([])
  expect(find({ id: 'https://evil.example/' })).toEqual(['id'])
  expect(find({ actor: 'https://example.com/actor.json' })).toEqual(['attributedTo'])
  expect(find({ sensitive: true })).toEqual(['sensitive'])
})

test('what is no message and no record is said to be none', () => {
  for (const [name, output] of [
    ['email', ''],
    ['email', '{}'],
    ['email', '<p>Hello</p>'],
    ['standardSite', 'null!'],
    ['activitypub', '{'],
    ['activitypub', '[]'],
  ] as const) {
    const [found] = checkAgreement(seedArticle, { [name]: output })
    expect([found?.code, found?.output]).toEqual(['copy-unreadable', name])
  }
})

test('of a retracted article, what is shown in its place has the notice first', () => {
  const retracted = { ...seedArticle, status: 'retracted' as const }
  const places = (article: Article, format: 'activitypub' | 'email' | 'standardSite') =>
    checkAgreement(retracted, { [format]: outputsOf(article)[format] ?? '' }).map(
      ({ place }) => place,
    )
  for (const format of ['activitypub', 'email', 'standardSite'] as const) {
    expect(places(retracted, format)).toEqual([])
  }
  expect(places(seedArticle, 'activitypub')).toEqual(
    expect.arrayContaining(['summary', 'preview', 'content notice of retraction']),
  )
  expect(places(seedArticle, 'email')).toEqual(
    expect.arrayContaining(['subject', 'preheader', 'HTML notice of retraction']),
  )
  expect(places(seedArticle, 'standardSite')).toContain('description')
})
