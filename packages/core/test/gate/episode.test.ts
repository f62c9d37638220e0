import { expect, test } from 'vitest'
import { defineArticle, safeParseArticle } from '../../src/index.ts'

const base = {
  url: 'https://example.com/12/',
  language: 'en',
  title: 'A',
  summary: 'About A.',
  publishedAt: '2026-11-23T09:30:00Z',
}
const recording = { type: 'audio', url: '12.mp3', mediaType: 'audio/mpeg' } as const

test('an episode is completed: names are lines, addresses whole', () => {
  const episode = {
    number: 12.5,
    season: 0,
    type: 'trailer',
    explicit: false,
    people: [
      'Bo\nBrook',
      { name: 'Cy', role: 'guest', group: 'cast', url: '/cy', image: '/c.jpg' },
    ],
  } as const
  expect(defineArticle({ ...base, episode }).episode).toEqual({
    number: 12.5,
    season: 0,
    type: 'trailer',
    explicit: false,
    people: [
      { name: 'Bo Brook' },
      {
        name: 'Cy',
        role: 'guest',
        group: 'cast',
        url: 'https://example.com/cy',
        image: 'https://example.com/c.jpg',
      },
    ],
  })
  expect(defineArticle(base)).not.toHaveProperty('episode')
})

test('chapters come in the order of their beginnings, and empty lists are none', () => {
  const chapters = [
    { startSeconds: 90, endSeconds: 120, title: 'Two', url: 'two', image: 'two.jpg' },
    { startSeconds: 0, title: 'One\n1' },
  ]
  const variants = [
    {
      url: '12.opus',
      mediaType: 'audio/opus',
      bytes: 5,
      title: 'Small',
      height: 0,
      bitrate: 16_000,
    },
  ]
  const media = [
    { ...recording, chapters, chaptersUrl: '12.json', variants },
    { ...recording, chapters: [], variants: [] },
  ]
  expect(defineArticle({ ...base, media }).media).toEqual([
    {
      ...recording,
      url: 'https://example.com/12/12.mp3',
      chapters: [
        { startSeconds: 0, title: 'One 1' },
        {
          startSeconds: 90,
          endSeconds: 120,
          title: 'Two',
          url: 'https://example.com/12/two',
          image: 'https://example.com/12/two.jpg',
        },
      ],
      chaptersUrl: 'https://example.com/12/12.json',
      variants: [{ ...variants[0], url: 'https://example.com/12/12.opus' }],
    },
    { ...recording, url: 'https://example.com/12/12.mp3' },
  ])
})

test.each([
  [{ number: -1 }, ['episode', 'number']],
  [{ number: '12' }, ['episode', 'number']],
  [{ season: 1.5 }, ['episode', 'season']],
  [{ type: 'special' }, ['episode', 'type']],
  [{ explicit: 'no' }, ['episode', 'explicit']],
  [{ people: [{ role: 'guest' }] }, ['episode', 'people', 0]],
  [{ people: [{ name: 'Bo', url: 'javascript:alert(1)' }] }, ['episode', 'people', 0]],
  [12, ['episode']],
])('%j is no episode', (episode, path) => {
  const { issues, success } = safeParseArticle({ ...base, episode })
  expect(success).toBe(false)
  expect(issues[0]?.path.slice(0, path.length)).toEqual(path)
})

test.each([
  [{ chapters: [{ startSeconds: -1, title: 'A' }] }, ['media', 0, 'chapters', 0, 'startSeconds']],
  [{ chapters: [{ startSeconds: 1 }] }, ['media', 0, 'chapters', 0, 'title']],
  [{ chaptersUrl: 'ftp://example.com/c' }, ['media', 0, 'chaptersUrl']],
  [{ variants: [{ url: 'a.opus' }] }, ['media', 0, 'variants', 0, 'mediaType']],
  [
    { variants: [{ url: 'a.opus', mediaType: 'audio/opus', bitrate: 1.5 }] },
    ['media', 0, 'variants', 0, 'bitrate'],
  ],
])('%j is no part of a recording', (parts, path) => {
  const { issues, success } = safeParseArticle({ ...base, media: [{ ...recording, ...parts }] })
  expect(success).toBe(false)
  expect(issues[0]?.path).toEqual(path)
})
