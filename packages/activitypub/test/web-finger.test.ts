import { answerWebFinger, feedToActor, webFinger } from '@standfirst/activitypub'
import { exampleFeed } from '@standfirst/testing'
import { describe, expect, test } from 'vitest'

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

describe('a question about an account (RFC 7033, sections 4.2 and 4.3)', () => {
  const account = webFinger(actor)
  const ask = (query: string) => answerWebFinger([account], new URLSearchParams(query))

  test.each([
    'acct%3Anews%40example.com',
    'acct:news@example.com',
    'ACCT:News@Example.com',
    'news@example.com',
    '@news@example.com',
    'https://example.com/actor.json',
    'https://EXAMPLE.com/actor.json',
    exampleFeed.url,
  ])('%s is known', (resource) => {
    expect(ask(`resource=${resource}`)).toEqual({ status: 200, content: account })
  })

  test.each([
    'acct:other@example.com',
    'acct:news@other.example',
    'https://example.com/other/',
    'mailto:news@example.com',
    'acct:news',
  ])('%s is nobody here', (resource) => {
    expect(ask(`resource=${resource}`).status).toBe(404)
  })

  test.each([
    '',
    'resource',
    'resource=',
    'rel=self',
    'resource=news',
    'resource=//example.com/',
    'resource=acct:news@example.com&resource=acct:news@example.com',
  ])('%j is no question', (query) => {
    expect(ask(query).status).toBe(400)
  })

  test('only the links that are asked for are given', () => {
    const rels = (query: string) => {
      const answer = ask(`resource=acct:news@example.com${query}`)
      return answer.status === 200 ? answer.content.links.map(({ rel }) => rel) : answer
    }
    const profile = 'http://webfinger.net/rel/profile-page'
    expect(rels('&rel=self')).toEqual(['self'])
    expect(rels(`&rel=self&rel=${profile}`)).toEqual(['self', profile])
    expect(rels('&rel=avatar')).toEqual([])
    expect(account.links).toHaveLength(2)
  })
})
