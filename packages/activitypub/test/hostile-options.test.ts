import {
  articleToActivity,
  articleToActivityArticle,
  authorToActor,
  feedToActor,
  feedToOutbox,
  tombstone,
  webFinger,
} from '@standfirst/activitypub'
import { labels } from '@standfirst/core'
import { exampleFeed, insight } from '@standfirst/testing'
import { expect, test } from 'vitest'

const hostile = 'x\u001b[2J\u0000\u009b\r\ny'
const address = 'https://example.com/x'
const words = Object.fromEntries(Object.keys(labels('en')).map((name) => [name, hostile]))
const retracted = { ...insight, status: 'retracted' as const }

test('no word that is given brings a control character into an object, but for line feeds of its text', () => {
  const actor = { id: address, username: 'news' }
  const objects = [
    articleToActivityArticle(retracted, { labels: words, source: () => hostile }),
    articleToActivity(retracted, { actor: address, labels: words }),
    tombstone(address, { retracted, labels: words }),
    authorToActor({ type: 'person', name: 'Ada' }, { ...actor, biography: hostile }),
    feedToActor(exampleFeed, actor),
    feedToOutbox(exampleFeed, { id: address, actor: address, labels: words }),
  ]
  expect(
    texts(objects)
      .join('')
      .replace(/[\r\n]/g, ''),
  ).not.toMatch(/\p{Cc}/u)
})

test.each([
  ['id', () => articleToActivityArticle(insight, { id: hostile })],
  ['actor', () => articleToActivity(insight, { actor: hostile })],
  ['followers', () => articleToActivityArticle(insight, { followers: `${address}${hostile}` })],
  ['markdownUrl', () => articleToActivityArticle(insight, { markdownUrl: hostile })],
  ['username', () => feedToActor(exampleFeed, { id: address, username: hostile })],
  ['inbox', () => feedToActor(exampleFeed, { id: address, username: 'n', inbox: hostile })],
  ['publicKey', () => feedToActor(exampleFeed, { id: address, username: 'n', publicKey: hostile })],
  ['deletedAt', () => tombstone(address, { deletedAt: hostile })],
  [
    'pageUrl',
    () => feedToOutbox(exampleFeed, { id: address, actor: address, pageUrl: () => hostile }),
  ],
  ['host', () => webFinger({ id: address, preferredUsername: 'n', url: address }, hostile)],
  ['preferredUsername', () => webFinger({ id: address, preferredUsername: hostile, url: address })],
])('an option that is none is refused: %s', (_name, make) => {
  expect(make).toThrow(TypeError)
})

/** Every text in a value. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}
