import type { Feed, Issue } from '@standfirst/core'
import { type RssOptions, renderChapters, renderRss } from '@standfirst/rss'
import { exampleFeed, faultsOnly, insight } from '@standfirst/testing'
import { parseFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'

const audio = {
  type: 'audio' as const,
  url: 'https://e.com/1.mp3',
  mediaType: 'audio/mpeg',
  bytes: 1,
}
const feedOf = (article: Partial<Feed['articles'][0]>, feed: Partial<Feed> = {}): Feed => ({
  ...exampleFeed,
  ...feed,
  articles: [{ ...insight, media: [audio], ...article }],
})

test('a podcast without categories is told that directories refuse it, where someone asks', () => {
  const codes: string[] = []
  const onIssue = ({ code, path }: Issue) => void codes.push(`${code} ${path.join('.')}`)
  renderRss(feedOf({}), { podcast: { explicit: true }, onIssue })
  expect(codes).toContain('incomplete-podcast categories')
  expect(renderRss(feedOf({}), { podcast: true })).not.toContain('itunes:category')
  const named = renderRss(feedOf({}), { podcast: { categories: ['News/Tech News', 'Arts'] } })
  expect(parseFeed(named).feed).toMatchObject({
    itunes: {
      categories: [{ text: 'News', categories: [{ text: 'Tech News' }] }, { text: 'Arts' }],
    },
  })
})

test('a podcast has a cover of its own, says where to give, and where it has moved to', () => {
  const xml = renderRss(feedOf({}, { image: { url: 'https://e.com/wide.png', alt: '' } }), {
    podcast: {
      image: { url: 'https://e.com/cover.png', alt: 'A gull', width: 1400, height: 1400 },
      owner: { name: 'Ada', email: 'ada@e.com' },
      funding: [{ url: 'https://e.com/give', text: 'Give & hear' }],
      locked: true,
      complete: true,
      newFeedUrl: 'https://e.com/new.xml',
    },
  })
  const [head = ''] = xml.split('<item>')
  expect(parseFeed(xml).feed).toMatchObject({
    image: { url: 'https://e.com/wide.png' },
    itunes: {
      image: 'https://e.com/cover.png',
      complete: true,
      newFeedUrl: 'https://e.com/new.xml',
    },
    podcast: {
      locked: { value: true, owner: 'ada@e.com' },
      fundings: [{ url: 'https://e.com/give', display: 'Give & hear' }],
    },
  })
  expect(head).toContain('<podcast:image href="https://e.com/cover.png" alt="A gull" width="1400"')
  const open = renderRss(feedOf({}), { podcast: { locked: false, funding: [] } })
  expect(open).toContain('<podcast:locked>no</podcast:locked>')
  expect(open).not.toMatch(/funding|complete|new-feed-url/)
})

test('names are at most 255 characters long, and what is left out is told', () => {
  const person = (name: string) => ({ type: 'person' as const, name })
  const lengths = [60, 120, 60, 80].map((length, index) => person(String(index).repeat(length)))
  const show = (authors: { type: 'person'; name: string }[]) => {
    const issues: Issue[] = []
    const { publisher: _, ...feed } = feedOf({ authors }, { authors })
    const xml = renderRss(feed, { podcast: true, onIssue: (issue) => issues.push(issue) })
    const read = parseFeed(xml).feed as { itunes: { author: string }; items: (typeof read)[] }
    const told = issues.filter(({ code }) => code === 'name-too-long')
    return [
      read.itunes.author,
      read.items[0]?.itunes.author,
      told.map(({ path }) => path.join('.')),
    ]
  }
  const some = lengths
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ')
  const places = ['authors', 'articles.0.authors']
  expect(show(lengths)).toEqual([some, some, places])
  const cut = `${'a'.repeat(253)}…`
  expect(show([person(`${'a'.repeat(253)}\u{1f600}${'b'.repeat(99)}`)])).toEqual([cut, cut, places])
  expect(show([person('c'.repeat(255))])).toEqual(['c'.repeat(255), 'c'.repeat(255), []])
})

test('a notice of copyright has no character that reads as markup', () => {
  const copyright = '© A & B <2026>'
  const xml = renderRss(feedOf({ rights: { copyright } }))
  expect(/<dc:rights>([^<]*)</.exec(xml)?.[1]).not.toMatch(/&(?:lt|amp);/)
  expect(parseFeed(xml).feed).toMatchObject({ items: [{ dc: { rights: [copyright] } }] })
})

test('an article that was only polished is not updated, where corrections alone are', () => {
  const corrections = [
    { at: '2026-11-24T08:00:00Z', note: 'It was Monday.' },
    { at: '2026-11-25T08:00:00Z', note: 'It was Tuesday.' },
  ]
  const updatedAt = '2026-11-29T08:00:00Z'
  const times = (article: Partial<Feed['articles'][0]>, updated?: 'corrections') =>
    [...renderRss(feedOf(article), { updated }).matchAll(/<atom:updated>([^<]*)/g)].map(
      ([, at]) => at,
    )
  expect(times({ updatedAt, corrections })).toEqual([updatedAt])
  expect(times({ updatedAt, corrections }, 'corrections')).toEqual(['2026-11-25T08:00:00Z'])
  expect(times({ updatedAt, corrections: [] }, 'corrections')).toEqual([])
})

const seal = 'https://e.com/seal.jpg'

/** The elements of podcasts in an item, without the others. */
function elementsOf(article: Partial<Feed['articles'][0]>, options: RssOptions = {}) {
  const issues: Issue[] = []
  const onIssue = faultsOnly((issue) => void issues.push(issue))
  const xml = renderRss(feedOf({ authors: [], sections: [], ...article }), { onIssue, ...options })
  const item = xml.slice(xml.indexOf('<item>')).replace(/ xmlns:\w+="[^"]*"/g, '')
  const found = item.match(/<\/?(?:itunes|podcast|psc):.*>/g) ?? []
  return { found, issues: issues.map(({ code, path }) => `${code} ${path.slice(2).join('.')}`) }
}

test.each([
  [
    { number: 12, season: 2, type: 'trailer' },
    [
      '<itunes:season>2</itunes:season>',
      '<podcast:season>2</podcast:season>',
      '<itunes:episode>12</itunes:episode>',
      '<podcast:episode>12</podcast:episode>',
      '<itunes:episodeType>trailer</itunes:episodeType>',
    ],
  ],
  // Apple takes whole numbers from 1 up alone.
  [
    { number: 12.5, season: 0 },
    ['<podcast:season>0</podcast:season>', '<podcast:episode>12.5</podcast:episode>'],
  ],
  [{ explicit: true }, ['<itunes:explicit>true</itunes:explicit>']],
  [{ explicit: false }, ['<itunes:explicit>false</itunes:explicit>']],
  [{}, []],
] as const)('an episode %j, podcast or not', (episode, elements) => {
  expect(elementsOf({ episode, media: [] }).found).toEqual(elements)
  expect(
    elementsOf({ episode, media: [], image: undefined as never }, { podcast: true }).found,
  ).toEqual(elements)
})

test('people: authors are hosts, whoever is named beside them has a role', () => {
  const authors = [
    {
      type: 'person' as const,
      name: 'Ada',
      url: 'https://e.com/ada',
      image: { url: seal, alt: '' },
    },
    { type: 'person' as const, name: 'Bo' },
    { type: 'organization' as const, name: 'The studio' },
  ]
  const people = [
    { name: 'Bo', role: 'narrator', group: 'cast' },
    { name: 'C & D', role: 'guest', url: 'https://e.com/c', image: seal },
    { name: 'E', url: 'javascript:alert(1)' },
    { name: 'f'.repeat(200) },
  ]
  const { found, issues } = elementsOf({ authors, episode: { people } }, { podcast: true })
  expect(found.filter((one) => one.includes(':person'))).toEqual([
    `<podcast:person img="${seal}" href="https://e.com/ada">Ada</podcast:person>`,
    '<podcast:person role="narrator" group="cast">Bo</podcast:person>',
    `<podcast:person role="guest" img="${seal}" href="https://e.com/c">C &#x26; D</podcast:person>`,
    '<podcast:person>E</podcast:person>',
    `<podcast:person>${'f'.repeat(127)}…</podcast:person>`,
  ])
  expect(issues).toEqual(['unsafe-url episode.people.2.url', 'name-too-long episode.people.3'])
  // Who wrote an article is no host of anything, where nobody says that it is heard.
  expect(elementsOf({ authors, media: [] }, { podcast: false }).found).toEqual([])
})

test('chapters: in the feed, and as a file that the recording or the option names', () => {
  const chapters = [
    { startSeconds: 0, title: 'Why "tides"' },
    { startSeconds: 3605.5, title: 'The bay', url: 'https://e.com/bay', image: seal },
    { startSeconds: 90_000, title: 'Sleep', url: 'file:///x' },
  ]
  const media = [{ ...audio, chapters }]
  const { found, issues } = elementsOf({ media }, { podcast: false })
  expect(found).toEqual([
    '<psc:chapters version="1.2">',
    '<psc:chapter start="00:00:00.000" title="Why &quot;tides&quot;"/>',
    `<psc:chapter start="01:00:05.500" title="The bay" href="https://e.com/bay" image="${seal}"/>`,
    '<psc:chapter start="90000" title="Sleep"/>',
    '</psc:chapters>',
  ])
  expect(issues).toEqual(['unsafe-url media.0.chapters.2.url'])
  const file = (url: string) => [
    `<podcast:chapters url="${url}" type="application/json+chapters"/>`,
  ]
  const ofOption = { podcast: false, chapters: () => 'https://e.com/option.json' }
  const named = { ...audio, chaptersUrl: 'https://e.com/own.json' }
  expect(elementsOf({ media: [named] }, ofOption).found).toEqual(file('https://e.com/own.json'))
  expect(elementsOf({ media: [audio] }, ofOption).found).toEqual(file('https://e.com/option.json'))
  expect(
    elementsOf({ media: [audio] }, { podcast: false, chapters: () => undefined }).found,
  ).toEqual([])
})

test('other files of the recording are alternate enclosures', () => {
  const variants = [
    {
      url: 'https://e.com/1.opus',
      mediaType: 'audio/opus',
      bytes: 5,
      title: 'Small',
      bitrate: 16_000,
    },
    { url: 'https://e.com/1.mp4', mediaType: 'video/mp4', height: 1080 },
    { url: 'ipfs:x', mediaType: 'audio/mpeg' },
  ]
  const { found, issues } = elementsOf({ media: [{ ...audio, variants }] }, { podcast: false })
  expect(found).toEqual([
    '<podcast:alternateEnclosure type="audio/opus" length="5" bitrate="16000" title="Small">',
    '<podcast:source uri="https://e.com/1.opus"/>',
    '</podcast:alternateEnclosure>',
    '<podcast:alternateEnclosure type="video/mp4" height="1080">',
    '<podcast:source uri="https://e.com/1.mp4"/>',
    '</podcast:alternateEnclosure>',
  ])
  expect(issues).toEqual(['unsafe-url media.0.variants.2.url'])
})

test('what a second recording has beside its file is told', () => {
  const more = { ...audio, url: 'https://e.com/2.mp3', chapters: [{ startSeconds: 0, title: 'A' }] }
  const told: Issue[] = []
  renderRss(feedOf({ media: [audio, more] }), { onIssue: (issue) => void told.push(issue) })
  expect(told.map(({ path }) => path.join('.'))).toContain('articles.0.media.1.chapters')
})

test.each([
  ['none', 'generated', 'true'],
  [undefined, 'generated', 'true'],
  ['none', 'modified', undefined],
  [undefined, 'modified', undefined],
] as const)('of AI %s in the text and %s in its recording', (use, of, said) => {
  const { found } = elementsOf(
    {
      media: [{ ...audio, aiDisclosure: { use: of } }],
      ...(use && { aiDisclosure: { use } }),
      image: undefined as never,
    },
    { podcast: true },
  )
  const txt = found.filter((element) => element.startsWith('<podcast:txt'))
  expect(txt).toEqual(said ? [`<podcast:txt purpose="ai-content">${said}</podcast:txt>`] : [])
})

test.each([
  ['generated', ['<podcast:txt purpose="ai-content">true</podcast:txt>']],
  ['none', ['<podcast:txt purpose="ai-content">false</podcast:txt>']],
  // Help may be no more than a list of questions.
  ['assisted', []],
  ['modified', []],
  ['translated', []],
  ['summarised', []],
] as const)('of AI %s', (use, elements) => {
  const { found } = elementsOf(
    { aiDisclosure: { use }, image: undefined as never },
    { podcast: true },
  )
  expect(found).toEqual(elements)
})

test('a picture of known size is one of the podcast namespace, one of unknown size would be a square', () => {
  const image = { url: seal, alt: 'A seal', width: 3000, height: 2000, mediaType: 'image/jpeg' }
  const written = (picture: object) =>
    elementsOf({ image: { ...image, ...picture } }, { podcast: true }).found
  expect(written({})).toEqual([
    `<itunes:image href="${seal}"/>`,
    `<podcast:image href="${seal}" alt="A seal" width="3000" height="2000" type="image/jpeg"/>`,
  ])
  expect(written({ width: undefined })).toEqual([`<itunes:image href="${seal}"/>`])
})

test('the feed names its people, its picture, and what services ask for', () => {
  const authors = [{ type: 'person' as const, name: 'Ada', url: 'https://e.com/ada' }]
  const xml = renderRss(feedOf({}, { authors }), {
    podcast: { txt: { applepodcastsverify: '05124', release: 'a & b' } },
  })
  const head = xml.slice(0, xml.indexOf('<item>'))
  expect(head.match(/<podcast:(?:person|txt).*>/g)).toEqual([
    '<podcast:txt purpose="applepodcastsverify">05124</podcast:txt>',
    '<podcast:txt purpose="release">a &amp; b</podcast:txt>',
    '<podcast:person href="https://e.com/ada">Ada</podcast:person>',
  ])
})

describe('renderChapters', () => {
  const chapters = [
    { startSeconds: 0, endSeconds: 9.5, title: 'Why' },
    { startSeconds: 9.5, title: 'The bay', url: 'https://e.com/bay', image: 'javascript:x' },
  ]

  test('whole output', () => {
    const article = { ...insight, title: 'Tides', media: [{ ...audio, chapters }] }
    const issues: Issue[] = []
    const onIssue = (issue: Issue) => void issues.push(issue)
    expect(renderChapters(article, { podcastName: 'Sea', onIssue })).toBe(
      `{"version":"1.2.0","title":"Tides","author":"${insight.authors.map(({ name }) => name).join(', ')}","podcastName":"Sea","chapters":[{"startTime":0,"endTime":9.5,"title":"Why"},{"startTime":9.5,"title":"The bay","url":"https://e.com/bay"}]}\n`,
    )
    expect(issues.map(({ path }) => path)).toEqual([['media', 0, 'chapters', 1, 'image']])
  })

  test('nothing of an article without chapters', () => {
    expect(renderChapters({ ...insight, media: [audio] })).toBe('')
    expect(renderChapters({ ...insight, media: [] })).toBe('')
  })
})
