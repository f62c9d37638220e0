import {
  checkAgreement,
  checkArticle,
  checkFeed,
  checkLock,
  checkSite,
  createLock,
  lintArticle,
  lintArticles,
  lintFeed,
} from '@standfirst/check'
import { type Article, type Feed, parseArticle } from '@standfirst/core'
import { expect, test } from 'vitest'

const article = parseArticle({
  url: 'https://example.com/a',
  language: 'en',
  title: 'A',
  summary: 'About A.',
  publishedAt: '2026-11-23T09:30:00Z',
})
const feed = { title: 'A', description: 'A.', url: 'https://example.com/', language: 'en' }
const inFeed = (one: unknown) => ({ ...feed, articles: [one] }) as Feed
const given = (value: unknown) => value as never
const linters: Record<string, (one: unknown) => unknown> = {
  lintArticle: (one) => lintArticle(given(one)),
  lintArticles: (one) => lintArticles([one as Article]),
  lintFeed: (one) => lintFeed(inFeed(one)),
}
const ofArticle: Record<string, (one: unknown) => unknown> = {
  checkArticle: (one) => checkArticle(given(one)),
  checkAgreement: (one) => checkAgreement(given(one), {}),
  checkFeed: (one) => checkFeed(inFeed(one)),
  checkSite: (one) => checkSite(inFeed(one), {}),
}

test.each(Object.entries(linters))('%s names what is no article', (_name, run) => {
  const parse = /is .+, expected an article that has passed the gate \(`parseArticle`\)/
  expect(() => run(article)).not.toThrow()
  expect(() => run(undefined)).toThrow(parse)
  expect(() => run({ title: 'A' })).toThrow(parse)
})

test.each(Object.entries(ofArticle))('%s names what has not passed the gate', (_name, run) => {
  const parse = /is .+, expected .*`parse(?:Article|Feed)`/
  expect(() => run(article)).not.toThrow()
  expect(() => run(undefined)).toThrow(parse)
  expect(() => run({ title: 'A' })).toThrow(parse)
  expect(() => run({ ...article, authors: ['Ada'] })).toThrow(/authors\[0\]` is the text `Ada`/)
  expect(() => run({ ...article, sections: [{ kind: 'prose', content: 'Text.' }] })).toThrow(
    /sections\[0\]\.content` is the text `Text\.`/,
  )
})

test.each<[string, () => unknown, string]>([
  ['no feed', () => checkFeed(given(undefined)), '`feed` is nothing, expected a feed'],
  ['articles that are none', () => checkFeed(given({ ...feed, articles: 5 })), 'feed.articles'],
  ['a text as a list', () => lintArticles(given('a')), '`articles` is the text `a`'],
  ['outputs that are none', () => checkFeed(inFeed(article), given(null)), '`outputs` is `null`'],
  [
    'an output that is a promise',
    () => checkSite(inFeed(article), { robots: given(Promise.resolve('')) }),
    '`outputs.robots` is a promise (await it before)',
  ],
  ['a lock that is none', () => checkLock(given({}), [article]), '`lock` is an object'],
  ['a feed in place of articles', () => createLock(given(feed)), '`articles` is an object'],
  ['no articles', () => createLock([given(null)]), '`articles[0]` is `null`, expected an article'],
])('%s is named', (_name, run, said) => {
  expect(run).toThrow(said)
})
