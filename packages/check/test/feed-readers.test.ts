import { feedReaders, lintArticle, readerProfile } from '@standfirst/check'
import { type ArticleInput, defineArticle } from '@standfirst/core'
import { expect, test } from 'vitest'

const audio = { type: 'audio', url: '/1.mp3', mediaType: 'audio/mpeg' } as const
const whole: ArticleInput = {
  url: 'https://example.com/a/',
  language: 'en',
  title: 'The river rose in one night',
  summary: 'It rained.',
  authors: ['Ada', 'Bo'],
  publishedAt: '2026-11-23T09:30:00Z',
  updatedAt: '2026-11-24T09:30:00Z',
  tags: ['Rain'],
  media: [audio, { ...audio, url: '/2.mp3' }],
  sections: [{ kind: 'prose', content: 'It rained for long.' }],
}

function said(name: string, more: Partial<ArticleInput> = {}): string[] {
  const reader = feedReaders.find((one) => one.name === name)
  if (!reader) throw new Error(`no reader ${name}`)
  const profiles = [readerProfile(reader)]
  return lintArticle(defineArticle({ ...whole, ...more }), { profiles })
    .filter(({ code }) => code === 'not-shown-by-reader')
    .map(({ path, profile, message }) => {
      return `${profile} ${path.join('.')}: ${message.replace(/.* shows /, '')}`
    })
}

test.each([
  [
    'newsboat',
    {},
    [
      'authors: the last alone.',
      'media: the last alone.',
      'tags: no categories.',
      'updatedAt: none.',
    ],
  ],
  ['newsboat', { authors: ['Ada'], media: [audio], tags: [], updatedAt: undefined }, []],
  [
    'newsboat',
    { tags: [], category: 'Rain', authors: [], media: [] },
    ['category: no categories.', 'updatedAt: none.'],
  ],
  [
    'podparse',
    { authors: ['Ada'] },
    ['authors: none.', 'media: the first alone.', 'sections: the summary alone.'],
  ],
  ['apple-podcasts', {}, ['media: the first alone.']],
  ['quiterss', {}, ['authors: the first alone.', 'media: the first alone.', 'updatedAt: none.']],
  [
    'rss-guard',
    {},
    ['authors: the first alone.', 'media: the first alone.', 'tags: no categories.'],
  ],
  ['rome', {}, ['authors: the first alone.', 'media: the first alone.', 'updatedAt: none.']],
  [
    'wordpress',
    {},
    [
      'authors: the first alone.',
      'media: none.',
      'tags: no categories.',
      'updatedAt: none.',
      'sections: the summary alone.',
    ],
  ],
  ['xml-feedpp', {}, ['authors: the first alone.', 'media: the first alone.', 'updatedAt: none.']],
  ['xml-rss', {}, ['media: the first alone.']],
  [
    'rhythmbox',
    { media: [] },
    [
      'authors: none.',
      'media: no item without one.',
      'tags: no categories.',
      'updatedAt: none.',
      'sections: the summary alone.',
    ],
  ],
  ['apple-podcasts', { media: [] }, ['media: no item without one.']],
  ['apple-podcasts', { media: [{ ...audio, type: 'document' }] }, ['media: no item without one.']],
] as [string, Partial<ArticleInput>, string[]][])('%s, %j', (name, more, lines) => {
  expect(said(name, more)).toEqual(lines.map((line) => `${name} ${line}`))
})

// RSS of one enclosure an item, with the other recordings as Media RSS: those that know no Media RSS offer one.
test.each(['akregator', 'elfeed', 'gofeed', 'liferea', 'rhythmbox', 'rss2email', 'rsstail'])(
  '%s offers the first recording alone',
  (name) => {
    expect(said(name)).toContain(`${name} media: the first alone.`)
  },
)

test('each reader has a name of its own, a version, and something to say', () => {
  const names = feedReaders.map(({ name }) => name)
  expect(names).toEqual([...new Set(names)].sort())
  for (const { name, title, version, ...less } of feedReaders) {
    expect([title, version].every(Boolean), name).toBe(true)
    expect(Object.keys(less), name).not.toEqual([])
  }
})
