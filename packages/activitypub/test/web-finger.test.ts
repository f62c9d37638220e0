import { feedToActor, webFinger } from '@standfirst/activitypub'
import { exampleFeed } from '@standfirst/testing'
import { expect, test } from 'vitest'

const actor = feedToActor(exampleFeed, {
  id: 'https://example.com/actor.json',
  username: 'news',
})

test('says where the actor of an account is (RFC 7033, section 4.4)', () => {
  expect(webFinger(actor)).toEqual({
    subject: 'acct:news@example.com',
    aliases: ['https://example.com/actor.json', exampleFeed.url],
    links: [
      { rel: 'self', type: 'application/activity+json', href: 'https://example.com/actor.json' },
      {
        rel: 'http://webfinger.net/rel/profile-page',
        type: 'text/html',
        href: exampleFeed.url,
      },
    ],
  })
  expect(webFinger(actor, 'News.example').subject).toBe('acct:news@news.example')
})

test.each([['https://example.com'], ['a/b'], ['a b'], [''], [5], ['a@b.example']])(
  'the host %j is refused',
  (host) => {
    expect(() => webFinger(actor, host as string)).toThrow(TypeError)
  },
)
