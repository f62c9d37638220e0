import {
  articleToPost,
  articleToStandardDocument,
  feedToStandardPublication,
} from '@standfirst/atproto'
import { labels } from '@standfirst/core'
import { exampleFeed, insight } from '@standfirst/testing'
import { expect, test } from 'vitest'

const hostile = 'x\u001b[2J\u0000\u009b\r\ny'
const words = Object.fromEntries(Object.keys(labels('en')).map((name) => [name, hostile]))

test('no option brings a control character into a record, but for the line feeds of its text', () => {
  const records = [
    articleToPost(insight, { text: hostile, hashtags: 2 }),
    articleToStandardDocument(insight, { labels: words }),
    feedToStandardPublication(exampleFeed, {}),
  ]
  expect(texts(records).join('').replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
})

test.each([
  ['createdAt', () => articleToPost(insight, { createdAt: hostile }).createdAt],
  [
    'thumb',
    () =>
      articleToPost(insight, {
        thumb: { $type: 'blob', ref: { $link: hostile }, mimeType: hostile, size: 1 },
      }),
  ],
  ['document', () => articleToPost(insight, { document: { uri: hostile, cid: hostile } })],
  [
    'publication.uri',
    () => articleToStandardDocument(insight, { publication: { uri: hostile, url: hostile } }),
  ],
])('an option that is none is refused or left out: %s', (_name, make) => {
  let made: unknown
  try {
    made = make()
  } catch (error) {
    made = undefined
    expect(error).toBeInstanceOf(TypeError)
  }
  expect(made).toBeUndefined()
})

/** Every text in a value. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}
