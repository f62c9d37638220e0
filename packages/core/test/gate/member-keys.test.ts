import { expect, test } from 'vitest'
import { safeParseArticle, safeParseFeed } from '../../src/index.ts'

const article = {
  url: 'https://example.com/a/',
  language: 'en',
  title: 'A',
  summary: 'S.',
  publishedAt: '2026-11-02T08:00:00Z',
  sections: [],
}
const url = 'https://example.com/a.mp3'

test.each<[object, string[]]>([
  [
    { media: [{ kind: 'audio', src: url, mimeType: 'audio/mpeg', duration: 600, size: 5 }] },
    [
      'kind: Rename it to `type`',
      'src: Rename it to `url`',
      'mimeType: Rename it to `mediaType`',
      'duration: Rename it to `durationSeconds`',
      'size: Rename it to `bytes`',
    ],
  ],
  [{ media: [{ type: 'audio', url, mediaType: 'audio/mpeg', season: 2 }] }, ['season: Remove it']],
  [
    { audio: 'a.mp3', enclosures: [], attachments: [] },
    [
      'audio: Write recordings as a list: `media: [{ type: audio',
      'enclosures: Write recordings as a list',
      'attachments: Write recordings as a list',
    ],
  ],
  [
    { image: { src: url, altText: 'x', title: 'y' } },
    ['src: Rename it to `url`', 'altText: Rename it to `alt`', 'title: Rename it to `caption`'],
  ],
  [{ authors: [{ name: 'A', website: url }] }, ['website: Rename it to `url`']],
  [{ authors: [{ name: 'A', twitter: '@a' }] }, ['twitter: Rename it to `handles`']],
  [{ authors: [{ name: 'A', avatar: url }] }, ['avatar: Rename it to `image`']],
  [{ category: { title: 'A' } }, ['title: Rename it to `name`']],
  [{ related: [{ href: url, title: 'A' }] }, ['href: Rename it to `url`']],
  [
    { corrections: [{ date: '2026-11-02', text: 'x' }] },
    ['date: Rename it to `at`', 'text: Rename it to `note`'],
  ],
  [{ translations: [{ lang: 'de', url }] }, ['lang: Rename it to `language`']],
  [
    { episode: { guests: ['Bo'], episode: 3 } },
    ['guests: Rename it to `people`', 'episode: Rename it to `number`'],
  ],
  [
    { episode: { keywords: 'x' } },
    ['keywords: Remove it; the keys here are `number`, `season`, `type`, `explicit`, `people`'],
  ],
  [{ rights: { licence: url } }, ['licence: Rename it to `license`']],
  [
    { license: url, copyright: 'A' },
    [
      "license: Write it in `rights: { license: 'https://…' }`",
      "copyright: Write it in `rights: { copyright: '…' }`",
    ],
  ],
  [{ mood: 'good' }, ['mood: Remove it, or put it into a custom section']],
])('a key that its object has not: the advice names one that it has (%#)', (part, expected) => {
  const { issues } = safeParseArticle({ ...article, ...part })
  const told = issues
    .filter(({ code }) => code === 'unknown-key')
    .map(({ fix = '', path }) => `${path.at(-1)}: ${fix}`)
  expect(told).toEqual(expected.map((one) => expect.stringContaining(one)))
})

test.each([
  { draft: true },
  { isDraft: true },
  { hidden: true },
  { visibility: 'private' },
  { published: false },
  { publishDate: '2031-01-01' },
  { expiryDate: '2020-01-01' },
])('a key that held it back elsewhere: to remove it would publish it: %j', (part) => {
  const { issues } = safeParseArticle({ ...article, ...part })
  expect(issues.map(({ code, fix }) => `${code} ${fix}`)).toEqual([
    expect.stringMatching(/^unknown-key Write `status: 'draft'`/),
  ])
})

test('a key that a feed has not: the advice names one that it has, and no section', () => {
  const { issues } = safeParseFeed({
    title: 'A',
    subtitle: 'B',
    language: 'en',
    link: url,
    feed_url: url,
    favicon: url,
    items: [],
    mood: 'good',
  })
  const told = issues
    .filter(({ code }) => code === 'unknown-key')
    .map(({ fix = '', path }) => `${path.at(-1)}: ${fix.replace(', or remove it', '')}`)
  expect(told).toEqual([
    'subtitle: Rename it to `description`',
    'link: Rename it to `url`',
    'feed_url: Rename it to `feedUrl`',
    'favicon: Rename it to `icon`',
    'items: Rename it to `articles`',
    expect.stringMatching(/^mood: Remove it; the keys here are `id`, `title`, .*`articles`$/),
  ])
})

test('what is no article, but Markdown, is told what reads it', () => {
  const [issue] = safeParseArticle('# High water').issues
  expect(issue?.fix).toBe(
    'Give an object; `parseMarkdown` of `@standfirst/markdown` reads Markdown',
  )
})
