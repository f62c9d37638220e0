import type { Article, Feed, Image } from '@standfirst/core'

let count = 0

/** A value that is nowhere else. */
function unique(name: string): string {
  count++
  return `${name} Q${count}q`
}

function url(name: string): string {
  count++
  return `https://example.com/${name}-q${count}q`
}

function picture(name: string): Image {
  return {
    url: `${url(name)}.jpg`,
    alt: unique('alt'),
    width: 1200 + count,
    height: 600 + count,
    caption: unique('caption'),
    credit: unique('credit'),
    license: url('image-license'),
    mediaType: 'image/jpeg',
    bytes: 300_000 + count,
    aiDisclosure: { use: 'modified' },
    variants: [{ url: `${url('variant')}.avif`, width: 300 + count, mediaType: 'image/avif' }],
  }
}

const text = (name: string) => ({ type: 'text' as const, value: unique(name) })
const paragraph = (name: string) => ({ type: 'paragraph' as const, children: [text(name)] })
const rights = (): NonNullable<Article['rights']> => ({
  license: url('license'),
  copyright: unique('copyright'),
  credit: unique('credit'),
  terms: url('terms'),
  contact: url('contact'),
  ai: { search: 'allow', input: 'conditional', train: 'deny' },
  payment: { kind: 'use', amount: '7.25', currency: 'CHF', url: url('payment') },
})
const person = (name: string) => ({
  type: 'person' as const,
  name: unique(name),
  url: url(name),
  email: `${name}-q${count}q@example.com`,
  image: picture(name),
  handles: { fediverse: `@${name}q${count}q@example.social`, x: `@${name}q${count}q` },
})
const organization = (name: string) => ({
  ...person(name),
  type: 'organization' as const,
})

const publisher = (name: string) => ({
  ...organization(name),
  policies: {
    principles: url(`${name}-principles`),
    corrections: url(`${name}-corrections`),
    ethics: url(`${name}-ethics`),
    ownership: url(`${name}-ownership`),
  },
})

/** An article with a value of its own in every field of the model. */
const fullArticle: Article = {
  schemaVersion: 2,
  id: 'tag:example.com,2026:q0q',
  url: 'https://example.com/article-q0q/',
  type: 'news',
  status: 'published',
  language: 'en',
  title: unique('title'),
  subtitle: unique('subtitle'),
  summary: unique('summary'),
  authors: [person('ada'), organization('newsroom')],
  publisher: publisher('publisher'),
  publishedAt: '2026-11-23T09:30:11.125+01:00',
  updatedAt: '2026-11-24T10:40:21.375+01:00',
  category: { name: unique('category'), slug: 'category-q0q', url: url('category') },
  tags: [unique('tag'), unique('tag')],
  image: picture('lead'),
  media: [
    {
      type: 'audio',
      url: `${url('talk')}.mp3`,
      mediaType: 'audio/mpeg',
      bytes: 4_000_000 + count,
      aiDisclosure: { use: 'modified' },
      durationSeconds: 1800.5,
      title: unique('talk'),
      poster: `${url('talk-cover')}.jpg`,
      transcriptUrl: `${url('talk-words')}.vtt`,
      transcriptType: 'text/x-words-of-talk',
      chapters: [
        {
          startSeconds: 60.5,
          endSeconds: 120.25,
          title: unique('chapter'),
          url: url('chapter'),
          image: `${url('chapter')}.jpg`,
        },
      ],
      chaptersUrl: `${url('chapters')}.json`,
      variants: [
        {
          url: `${url('talk')}.opus`,
          mediaType: 'audio/opus',
          bytes: 3_000_000 + count,
          title: unique('variant'),
          height: 700 + count,
          bitrate: 96_000 + count,
        },
      ],
    },
    {
      type: 'video',
      url: `${url('film')}.mp4`,
      mediaType: 'video/mp4',
      bytes: 5_000_000 + count,
      aiDisclosure: { use: 'modified' },
      durationSeconds: 65,
      title: unique('film'),
      poster: `${url('poster')}.jpg`,
      transcriptUrl: `${url('film-words')}.vtt`,
      transcriptType: 'text/x-words-of-film',
    },
    {
      type: 'document',
      url: `${url('paper')}.pdf`,
      mediaType: 'application/pdf',
      bytes: 6_000_000 + count,
      aiDisclosure: { use: 'modified' },
      durationSeconds: 125,
      title: unique('paper'),
      poster: `${url('paper-cover')}.jpg`,
      transcriptUrl: `${url('paper-words')}.vtt`,
      transcriptType: 'text/x-words-of-paper',
    },
  ],
  episode: {
    number: 1200 + count,
    season: 2100 + count,
    type: 'bonus',
    explicit: true,
    people: [
      {
        name: unique('guest'),
        role: unique('role'),
        group: unique('group'),
        url: url('guest'),
        image: `${url('guest')}.jpg`,
      },
    ],
  },
  sections: [
    {
      kind: 'prose',
      heading: unique('heading'),
      content: [
        {
          type: 'paragraph',
          children: [
            text('text'),
            { type: 'emphasis', children: [text('emphasis')] },
            { type: 'strong', children: [text('strong')] },
            { type: 'delete', children: [text('delete')] },
            { type: 'inlineCode', value: unique('code') },
            { type: 'link', url: url('link'), title: unique('title'), children: [text('link')] },
            { type: 'image', url: `${url('inline')}.png`, alt: unique('alt'), title: unique('t') },
            { type: 'footnoteReference', identifier: 'noteq' },
          ],
        },
        {
          type: 'paragraph',
          children: [
            { type: 'image', url: `${url('figure')}.png`, alt: unique('alt'), title: unique('t') },
          ],
        },
        { type: 'heading', depth: 3, children: [text('heading')] },
        { type: 'code', lang: 'langq1q', meta: 'metaq1q', value: unique('code') },
        { type: 'blockquote', children: [paragraph('quote')] },
        {
          type: 'list',
          ordered: true,
          start: 417,
          spread: false,
          children: [
            {
              type: 'listItem',
              spread: false,
              checked: true,
              children: [paragraph('item')],
            },
            { type: 'listItem', spread: false, children: [paragraph('item')] },
          ],
        },
        {
          type: 'table',
          align: ['right'],
          children: [
            { type: 'tableRow', children: [{ type: 'tableCell', children: [text('cell')] }] },
          ],
        },
        { type: 'footnoteDefinition', identifier: 'noteq', children: [paragraph('note')] },
      ],
    },
    { kind: 'whyItMatters', heading: unique('heading'), content: [paragraph('why')] },
    {
      kind: 'steps',
      heading: unique('heading'),
      items: [{ title: unique('step'), content: [paragraph('step')] }],
    },
    {
      kind: 'audience',
      heading: unique('heading'),
      items: [{ name: unique('group'), description: unique('group'), url: url('group') }],
    },
    { kind: 'takeaways', heading: unique('heading'), items: [[text('takeaway')]] },
    {
      kind: 'originalPost',
      heading: unique('heading'),
      author: { name: unique('poster'), handle: '@handleq1q', url: url('poster') },
      platform: unique('platform'),
      url: url('post'),
      publishedAt: '2026-11-20T08:20:31.625Z',
      quote: [paragraph('post')],
    },
    {
      kind: 'callToAction',
      heading: unique('heading'),
      content: [paragraph('call')],
      link: { label: unique('label'), url: url('call') },
    },
    {
      kind: 'faq',
      heading: unique('heading'),
      items: [{ question: unique('question'), answer: [paragraph('answer')] }],
    },
    {
      kind: 'x-poll',
      heading: unique('heading'),
      data: unique('data'),
      fallback: [paragraph('fallback')],
    },
  ],
  related: [
    {
      url: url('related'),
      title: unique('related'),
      summary: unique('related'),
      image: picture('related'),
      publishedAt: '2026-10-05T06:10:41.875Z',
    },
  ],
  corrections: [{ at: '2026-11-25T11:50:51.5Z', note: unique('correction') }],
  translations: [{ language: 'de', url: url('translation') }],
  source: { name: unique('source'), url: url('source'), feed: url('source-feed') },
  aiDisclosure: {
    use: 'assisted',
    humanReview: { by: unique('reviewer'), at: '2026-11-22T05:06:07.75Z' },
    editorialResponsibility: unique('editor'),
    tools: [unique('tool')],
    share: 0.375,
    note: unique('note'),
  },
  access: 'metered',
  rights: rights(),
}

/** A feed with a value of its own in every field of the model. */
export const fullFeed: Feed = {
  id: 'tag:example.com,2026:feed-q0q',
  title: unique('feed'),
  description: unique('feed'),
  url: 'https://example.com/feed-page-q0q/',
  feedUrl: 'https://example.com/feed-q0q',
  language: 'en',
  publisher: publisher('house'),
  authors: [person('editor')],
  image: picture('feed'),
  icon: `${url('icon')}.png`,
  categories: [{ name: unique('category'), slug: 'category-q1q', url: url('category') }],
  rights: rights(),
  updatedAt: '2026-11-26T12:13:14.25Z',
  hubs: [url('hub')],
  ttlMinutes: 53,
  archive: {
    kind: 'archive',
    current: url('current'),
    previous: url('previous'),
    next: url('next'),
  },
  articles: [fullArticle],
}
