import { type Article, defineArticle, defineFeed, parseArticle } from '@standfirst/core'
import { articlesFromFeed } from '@standfirst/import'
import { renderJsonFeed } from '@standfirst/json-feed'
import { articleFromJsonLd, renderJsonLd } from '@standfirst/json-ld'
import { parseMarkdown, renderMarkdown } from '@standfirst/markdown'
import { renderRss } from '@standfirst/rss'
import { describe, expect, test } from 'vitest'

const article = defineArticle({
  url: 'https://tide.example/12/',
  language: 'en',
  title: 'The bay',
  summary: 'On tides.',
  authors: [{ name: 'Ada', url: 'https://tide.example/ada' }],
  publishedAt: '2026-11-23T09:30:00Z',
  media: [
    {
      type: 'audio',
      url: 'https://tide.example/12.mp3',
      mediaType: 'audio/mpeg',
      bytes: 12_000,
      durationSeconds: 1800,
      chapters: [
        { startSeconds: 760.5, title: 'The bay', url: '/bay', image: '/bay.jpg' },
        { startSeconds: 0, title: 'Why & how' },
      ],
      chaptersUrl: '/12.json',
      variants: [
        {
          url: '/12.opus',
          mediaType: 'audio/opus',
          bytes: 9000,
          title: 'Small',
          bitrate: 16_000,
        },
      ],
    },
  ],
  episode: {
    number: 12,
    season: 2,
    type: 'bonus',
    explicit: true,
    people: [
      { name: 'Bo', role: 'guest', group: 'cast', url: '/bo', image: '/bo.jpg' },
      { name: 'Cy', role: 'audio engineer', group: 'audio post-production' },
    ],
  },
  sections: [{ kind: 'prose', content: 'On tides, and what makes them.' }],
})
const feed = defineFeed({
  title: 'Tide',
  description: 'Of the sea.',
  url: 'https://tide.example/',
  language: 'en',
  articles: [article],
})

function facts({ authors, episode, media }: Article) {
  return { authors, episode, media }
}

test('chapters are put in order, addresses are whole', () => {
  expect(article.media[0]?.chapters?.map(({ startSeconds }) => startSeconds)).toEqual([0, 760.5])
  expect(article.media[0]?.variants?.[0]?.url).toBe('https://tide.example/12.opus')
  expect(article.episode?.people?.[0]?.image).toBe('https://tide.example/bo.jpg')
})

describe('an episode is read back as it was written', () => {
  test.each([
    ['RSS', renderRss(feed)],
    ['RSS of a podcast', renderRss(feed, { podcast: true })],
    ['JSON Feed', renderJsonFeed(feed)],
  ])('%s', (name, text) => {
    const [input] = articlesFromFeed(text).articles
    const read = facts(parseArticle(input))
    // RSS has the address of an author in podcasts alone.
    const authors = name === 'RSS' ? read.authors : article.authors
    expect(read).toEqual({ ...facts(article), authors })
  })

  test('Markdown', () => {
    expect(parseMarkdown(renderMarkdown(article))).toEqual(article)
  })

  test('JSON-LD, but for what it has no place for', () => {
    const read = facts(
      parseArticle({ ...article, ...articleFromJsonLd(renderJsonLd(article)).article }),
    )
    const {
      chaptersUrl: _,
      title: __,
      ...recording
    } = read.media[0] as never as Record<string, unknown>
    const { chaptersUrl, ...meant } = article.media[0] as never as Record<string, unknown>
    expect(chaptersUrl).toBeDefined()
    expect(recording).toEqual(meant)
    const people = article.episode?.people?.map(({ group: _, ...person }) => person)
    expect(read.episode).toEqual({ number: 12, season: 2, explicit: true, people })
  })
})

test.each([
  [false, true],
  ['False', true],
  ['https://schema.org/True', false],
  ['yes', undefined],
  [undefined, undefined],
])('an episode that is family-friendly: %j', (isFamilyFriendly, explicit) => {
  const about = { '@type': 'PodcastEpisode', name: 'The bay', isFamilyFriendly }
  const graph = { '@context': 'https://schema.org', '@type': 'Article', headline: 'A', about }
  const { article } = articleFromJsonLd(JSON.stringify(graph))
  expect(article?.episode?.explicit).toBe(explicit)
})

describe('podcasts of others', () => {
  function read(written: string, ofChannel = ''): Article {
    return parseArticle(feedOf(written, ofChannel).articles[0])
  }

  function feedOf(written: string, ofChannel = '') {
    const items = `<item><title>T</title><link>https://reef.example/1</link><pubDate>Mon, 23 Nov 2026 09:30:00 GMT</pubDate><description>Long ago.</description><enclosure url="https://reef.example/1.mp3" length="9" type="audio/mpeg"/>${written}</item>`
    return articlesFromFeed(
      `<rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:psc="http://podlove.org/simple-chapters"><channel><title>Reef</title><link>https://reef.example/</link><description>Fish</description><language>en</language>${ofChannel}${items}</channel></rss>`,
    )
  }

  test.each([
    [
      '<itunes:episode>3</itunes:episode><itunes:season>1</itunes:season>',
      { number: 3, season: 1 },
    ],
    ['<itunes:episodeType>Full</itunes:episodeType>', { type: 'full' }],
    ['<itunes:episodeType>special</itunes:episodeType>', undefined],
    ['<podcast:episode display="Ch. 3">315.5</podcast:episode>', { number: 315.5 }],
    ['<itunes:season>-1</itunes:season><itunes:episode>x</itunes:episode>', undefined],
    ['<podcast:season name="Race">3</podcast:season>', { season: 3 }],
    ['', undefined],
    ['<itunes:explicit>yes</itunes:explicit>', { explicit: true }],
    // Hosts repeat for each episode what the podcast says already.
    ['<itunes:explicit>false</itunes:explicit>', undefined],
    [
      '<podcast:person role="Guest" img="/bo.jpg">Bo</podcast:person>',
      { people: [{ name: 'Bo', role: 'Guest', image: 'https://reef.example/bo.jpg' }] },
    ],
    [
      '<podcast:person role="guest" href="javascript:alert(1)">Bo</podcast:person><podcast:person role="guest"> </podcast:person>',
      { people: [{ name: 'Bo', role: 'guest' }] },
    ],
  ])('%s', (written, episode) => {
    expect(read(written).episode).toEqual(episode)
  })

  test('how an episode and its season are called is left out and reported', () => {
    const { issues } = feedOf(
      '<podcast:season name="Race">3</podcast:season><podcast:episode display="Ch. 3">3</podcast:episode>',
    )
    expect(issues).toMatchObject([{ code: 'not-carried', path: ['items', 0, 'episode'] }])
    expect(issues[0]?.message).toContain('`Race` and `Ch. 3`')
    expect(feedOf('<podcast:season>3</podcast:season>').issues).toEqual([])
  })

  test('an episode of an explicit podcast may be for everybody', () => {
    const clean = '<itunes:explicit>false</itunes:explicit>'
    const { episode } = read(clean, '<itunes:explicit>true</itunes:explicit>')
    expect(episode).toEqual({ explicit: false })
  })

  test.each([
    ['00:02:48.500', 168.5],
    ['2:48', 168],
    ['168', 168],
    ['1:00:00', 3600],
  ])('a chapter at %s', (start, startSeconds) => {
    const { media } = read(
      `<psc:chapters version="1.2"><psc:chapter start="${start}" title="A"/><psc:chapter start="soon" title="B"/><psc:chapter start="9"/></psc:chapters>`,
    )
    expect(media[0]?.chapters).toEqual([{ startSeconds, title: 'A' }])
  })

  test('other files of the recording are its variants, a film of it is one of its own', () => {
    const other = (type: string, uris: string[]) =>
      `<podcast:alternateEnclosure type="${type}" length="5" bitrate="96000">${uris.map((uri) => `<podcast:source uri="${uri}"/>`).join('')}</podcast:alternateEnclosure>`
    const { media } = read(
      other('audio/opus', ['ipfs://x', 'https://reef.example/1.opus']) +
        other('video/mp4', ['https://reef.example/1.mp4']) +
        other('audio/mpeg', ['ipfs://y']),
    )
    expect(media).toEqual([
      {
        type: 'audio',
        url: 'https://reef.example/1.mp3',
        mediaType: 'audio/mpeg',
        bytes: 9,
        variants: [
          {
            url: 'https://reef.example/1.opus',
            mediaType: 'audio/opus',
            bytes: 5,
            bitrate: 96_000,
          },
        ],
      },
      { type: 'video', url: 'https://reef.example/1.mp4', mediaType: 'video/mp4', bytes: 5 },
    ])
  })
})
