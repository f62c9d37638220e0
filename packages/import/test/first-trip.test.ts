import { readFileSync } from 'node:fs'
import { renderAtom } from '@standfirst/atom'
import { type Article, type ArticleInput, defineFeed, parseArticle } from '@standfirst/core'
import { renderHtmlPage } from '@standfirst/html'
import { articleFromHtml, articlesFromFeed } from '@standfirst/import'
import { renderJsonFeed } from '@standfirst/json-feed'
import { articleToJsonLd, jsonLdScripts } from '@standfirst/json-ld'
import { renderRss } from '@standfirst/rss'
import { expect, test } from 'vitest'

const at = (path: string) => `https://quay.example/${path}`
const picture = (name: string) => ({
  url: at(`${name}.jpg`),
  alt: `Alt of ${name}`,
  caption: `Caption of ${name}`,
  credit: `Credit of ${name}`,
  license: at('license-of-picture'),
  mediaType: 'image/jpeg',
  width: 1200,
  height: 800,
  bytes: 1234,
})

/** Every member of an article that has something to say. */
const whole: Article = parseArticle({
  id: 'tag:quay.example,2026:tide',
  url: at('tide/'),
  type: 'analysis',
  language: 'en',
  title: 'Tide',
  subtitle: 'Why it rose',
  summary: 'The tide rose twice.',
  authors: [
    {
      type: 'person',
      name: 'Ada Lee',
      url: at('ada/'),
      email: 'ada@quay.example',
      image: { url: at('ada.jpg'), alt: 'Ada' },
      handles: { fediverse: '@ada@quay.example', x: '@ada' },
    },
    { type: 'organization', name: 'Quay Desk', url: at('desk/'), email: 'desk@quay.example' },
  ],
  publisher: { name: 'Quay News', url: at('') },
  publishedAt: '2026-11-23T09:30:00Z',
  updatedAt: '2026-11-24T09:30:00Z',
  category: { name: 'Harbour', slug: 'the-harbour', url: at('category/the-harbour/') },
  tags: ['water', 'boats'],
  image: picture('lead'),
  media: [
    {
      type: 'audio',
      url: at('tide.mp3'),
      mediaType: 'audio/mpeg',
      bytes: 5678,
      durationSeconds: 60,
      title: 'Listen',
      transcriptUrl: at('tide.vtt'),
      transcriptType: 'text/vtt',
      chapters: [{ startSeconds: 0, title: 'Start' }],
      variants: [{ url: at('tide.opus'), mediaType: 'audio/ogg', bytes: 4321 }],
    },
    { type: 'document', url: at('tide.pdf'), mediaType: 'application/pdf' },
  ],
  episode: { number: 3, season: 2, type: 'full', people: [{ name: 'Bo', role: 'guest' }] },
  sections: [
    { kind: 'prose', content: 'It rose in the morning.' },
    { kind: 'takeaways', items: ['It rose.', 'It fell.'] },
    { kind: 'prose', heading: 'After it', content: 'Then it fell.' },
  ],
  related: [
    {
      url: at('ebb/'),
      title: 'Ebb',
      summary: 'About the ebb.',
      publishedAt: '2026-10-01T00:00:00Z',
      image: { url: at('ebb.jpg'), alt: 'Ebb' },
    },
  ],
  corrections: [{ at: '2026-11-24T09:30:00Z', note: 'Twice, not once.' }],
  translations: [{ language: 'de', url: at('de/flut/') }],
  source: { name: 'Harbour Wire', url: 'https://wire.example/', feed: 'https://wire.example/feed' },
  aiDisclosure: {
    use: 'assisted',
    humanReview: { by: 'Ada Lee', at: '2026-11-22T09:30:00Z' },
    editorialResponsibility: 'P & Q',
    tools: ['Tool 1'],
    share: 0.3,
    note: 'For the tables.',
  },
  access: 'metered',
  rights: {
    license: at('license/'),
    copyright: '© 2026 Quay News',
    credit: 'Quay News',
    terms: at('terms/'),
    contact: 'rights@quay.example',
    ai: { search: 'allow', input: 'conditional', train: 'deny' },
    payment: { kind: 'use', amount: '0.015', currency: 'USD', url: at('pay/') },
  },
})

const feed = defineFeed({
  title: 'Quay',
  description: 'D',
  url: at(''),
  feedUrl: at('feed'),
  language: 'en',
  articles: [whole],
})

const ways: Record<string, () => ArticleInput | undefined> = {
  RSS: () => articlesFromFeed(renderRss(feed, { podcast: true })).articles[0],
  Atom: () => articlesFromFeed(renderAtom(feed)).articles[0],
  'JSON Feed': () => articlesFromFeed(renderJsonFeed(feed)).articles[0],
  Page: () =>
    articleFromHtml(renderHtmlPage(whole, { head: jsonLdScripts(articleToJsonLd(whole)) }), {
      url: whole.url,
    }).article,
}

/** The members whose values differ, by their paths without numbers. */
function differences(one: unknown, other: unknown, path = ''): string[] {
  const isObject = (value: unknown) => typeof value === 'object' && value !== null
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other))
    return one === other ? [] : [path]
  const [left, right] = [one, other] as Record<string, unknown>[]
  const keys = new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})])
  return [...keys].flatMap((key) => {
    const inside = /^\d+$/.test(key) ? path : `${path}${path && '.'}${key}`
    return differences(left?.[key], right?.[key], inside)
  })
}

/** The rows of the README's table: each a member, and the formats that it doesn't come back from. */
function listed(): Record<string, string[]> {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, table = ''] = /\| Member +\| ([\s\S]*?)\n\n/.exec(readme) ?? []
  const [head = '', , ...rows] = table.split('\n')
  const names = head
    .split('|')
    .map((cell) => cell.trim())
    .filter(Boolean)
  const found: Record<string, string[]> = Object.fromEntries(names.map((name) => [name, []]))
  for (const row of rows) {
    const [member = '', ...cells] = row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    for (const [index, cell] of cells.entries())
      if (cell !== '') found[names[index] ?? '']?.push(...member.replaceAll('`', '').split(', '))
  }
  return found
}

test.each(Object.keys(ways))(
  'what the first trip by %s changes is what the README lists',
  (way) => {
    const found = [...new Set(differences(whole, parseArticle(ways[way]?.())))].sort()
    expect(found).toEqual((listed()[way] ?? []).sort())
  },
)
