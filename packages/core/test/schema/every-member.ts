import type { Value } from '../json-schema/mutated.ts'

const time = '2026-11-23T09:30:00Z'
const words = [{ type: 'text', value: 'Words' }]
const block = { type: 'paragraph', children: words }
const image = {
  url: '/a.jpg',
  alt: 'A',
  width: 16,
  height: 9,
  caption: 'A picture',
  credit: 'P. Hoto',
  license: '/licence/',
  mediaType: 'image/jpeg',
  bytes: 1000,
  aiDisclosure: { use: 'modified' },
  variants: [{ url: '/b.jpg', width: 8, mediaType: 'image/jpeg' }],
}
const author = {
  type: 'organization',
  name: 'Ada Example',
  url: '/ada/',
  email: 'ada@example.com',
  image,
  handles: { x: '@ada' },
}

const phrasing = [
  ...words,
  { type: 'emphasis', children: words },
  { type: 'strong', children: words },
  { type: 'delete', children: words },
  { type: 'inlineCode', value: 'x' },
  { type: 'break' },
  { type: 'link', url: '/', title: 'T', children: words },
  { type: 'image', url: '/i.png', alt: 'A', title: 'T' },
  { type: 'footnoteReference', identifier: 'a', label: 'A' },
]

const flow = [
  { type: 'paragraph', children: phrasing },
  { type: 'heading', depth: 3, children: words },
  { type: 'blockquote', children: [block] },
  {
    type: 'list',
    ordered: true,
    start: 2,
    spread: true,
    children: [{ type: 'listItem', checked: true, spread: false, children: [block] }],
  },
  { type: 'code', lang: 'ts', meta: 'x', value: 'x' },
  { type: 'thematicBreak' },
  {
    type: 'table',
    align: ['left', null],
    children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: words }] }],
  },
  { type: 'footnoteDefinition', identifier: 'a', label: 'A', children: [block] },
]

const sections = [
  { kind: 'prose', content: flow },
  { kind: 'whyItMatters', content: { type: 'root', children: [block] } },
  { kind: 'steps', items: ['Go', { title: 'T', content: 'Words' }] },
  { kind: 'audience', items: ['All', { name: 'N', description: 'D', url: '/n/' }] },
  { kind: 'takeaways', items: ['One', words] },
  {
    kind: 'originalPost',
    author: { name: 'N', handle: '@n', url: '/n/' },
    platform: 'P',
    url: '/p/',
    publishedAt: time,
    quote: 'Words',
  },
  { kind: 'callToAction', content: 'Words', link: { label: 'L', url: 'mailto:a@example.com' } },
  { kind: 'faq', items: [{ question: 'Q', answer: 'A' }] },
  { kind: 'x-poll', data: { question: ['Q', 1, null] }, fallback: 'Words' },
].map((section) => ({ ...section, heading: words, paid: true }))

/** An article that has every member of the format. */
export const everyMember: Value = structuredClone({
  schemaVersion: 2,
  id: 'urn:example:a',
  url: 'https://example.com/a/',
  type: 'news',
  status: 'published',
  language: 'en',
  title: 'A title',
  subtitle: 'A subtitle',
  summary: 'A summary',
  authors: [author, 'Bob'],
  publisher: {
    ...author,
    policies: { principles: '/p/', corrections: '/c/', ethics: '/e/', ownership: '/o/' },
  },
  publishedAt: time,
  updatedAt: '2026-11-24',
  category: { name: 'C', slug: 'c', url: '/c/' },
  tags: ['A'],
  image,
  media: [
    {
      type: 'audio',
      url: '/a.mp3',
      mediaType: 'audio/mpeg',
      bytes: 1000,
      durationSeconds: 60.5,
      title: 'T',
      poster: '/p.jpg',
      transcriptUrl: '/t.vtt',
      transcriptType: 'text/vtt',
      chapters: [{ startSeconds: 0, endSeconds: 9.5, title: 'C', url: '/c/', image: '/c.jpg' }],
      chaptersUrl: '/c.json',
      aiDisclosure: { use: 'generated' },
      variants: [
        {
          url: '/a.opus',
          mediaType: 'audio/ogg',
          bytes: 500,
          title: 'T',
          height: 0,
          bitrate: 64,
        },
      ],
    },
  ],
  episode: {
    number: 1.5,
    season: 1,
    type: 'full',
    explicit: false,
    people: ['Ada', { name: 'N', role: 'host', group: 'cast', url: '/n/', image: '/n.jpg' }],
  },
  sections,
  related: [{ url: '/r/', title: 'R', summary: 'S', image, publishedAt: time }],
  corrections: [{ at: time, note: 'N' }],
  translations: [{ language: 'x-default', url: '/de/' }],
  source: { name: 'N', url: '/s/', feed: '/feed.xml' },
  aiDisclosure: {
    use: 'assisted',
    humanReview: { by: 'Ada', at: time },
    editorialResponsibility: 'Ada',
    tools: ['T'],
    share: 0.5,
    note: 'N',
  },
  access: 'free',
  rights: {
    license: '/l/',
    copyright: 'C',
    credit: 'C',
    terms: '/t/',
    contact: 'C',
    ai: { search: 'allow', input: 'conditional', train: 'deny' },
    payment: { kind: 'use', amount: '0.015', currency: 'USD', url: '/pay/' },
  },
})
