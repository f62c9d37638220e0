import type { Article, Feed, Flow } from '@standfirst/core'

const paragraph = (value: string): Flow => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
})

/** The insight that the project began with. */
export const insight: Article = {
  schemaVersion: 2,
  id: 'https://example.com/insights/claude-capabilities',
  url: 'https://example.com/insights/claude-capabilities',
  type: 'news',
  status: 'published',
  language: 'en',
  title: 'Anthropic Accuses Alibaba of Illicitly Extracting Claude AI Capabilities',
  subtitle: 'A dispute over “distillation”',
  summary: 'Anthropic has publicly stated that Alibaba illicitly extracted capabilities.',
  authors: [
    {
      type: 'person',
      name: 'Ada Example',
      url: 'https://example.com/ada',
      email: 'ada@example.com',
    },
    { type: 'person', name: 'Grace & Co <b>' },
  ],
  publisher: { type: 'organization', name: 'Example News', url: 'https://example.com/' },
  publishedAt: '2026-11-23T09:30:00+01:00',
  updatedAt: '2026-11-23T12:00:00.5-05:00',
  category: { name: 'AI News & Tools', slug: 'ai-news-tools' },
  tags: ['Claude', 'intellectual property', 'AI News & Tools'],
  image: {
    url: 'https://cdn.example.com/lead.jpg?a=1&b=2',
    alt: 'A “model” & its copy',
    width: 1600,
    height: 900,
    caption: 'The copy stands on the right.',
    credit: 'Ada Example',
    mediaType: 'image/jpeg',
    bytes: 123456,
  },
  media: [
    {
      type: 'audio',
      url: 'https://cdn.example.com/read-aloud.mp3',
      mediaType: 'audio/mpeg',
      bytes: 9876543,
      durationSeconds: 612,
      title: 'Listen',
      transcriptUrl: 'https://example.com/transcript',
    },
  ],
  sections: [
    { kind: 'whyItMatters', content: [paragraph('It shows who owns what a model can do.')] },
    {
      kind: 'takeaways',
      items: [
        [{ type: 'text', value: 'Protect models.' }],
        [{ type: 'text', value: '1 < 2 & ]]>' }],
      ],
    },
    {
      kind: 'originalPost',
      author: { name: 'htrp', handle: '@htrp' },
      platform: 'X',
      url: 'https://x.com/htrp/status/1',
      quote: [paragraph('Anthropic says Alibaba illicitly extracted capabilities')],
    },
    { kind: 'prose', heading: 'The numbers', content: [paragraph('Secret.')], paid: true },
  ],
  related: [{ url: 'https://example.com/insights/mcp', title: 'MCP & A2A' }],
  corrections: [{ at: '2026-11-23T12:00:00-05:00', note: 'The name was misspelt.' }],
  translations: [{ language: 'de', url: 'https://example.com/de/insights/claude' }],
  aiDisclosure: { use: 'assisted', tools: ['Claude'], humanReview: { by: 'Grace' } },
  access: 'metered',
  rights: {
    license: 'https://creativecommons.org/licenses/by/4.0/',
    copyright: '© 2026 Example News',
    ai: { search: 'allow', train: 'deny' },
  },
}

const plain: Article = {
  schemaVersion: 2,
  id: 'tag:example.com,2026:plain',
  url: 'https://example.com/schlicht?a=1&b=2',
  type: 'blog',
  status: 'published',
  language: 'de-CH',
  title: 'Schlicht & <einfach>',
  summary: 'Ein Satz.',
  authors: [],
  publishedAt: '2026-11-22T00:00:00Z',
  tags: [],
  media: [],
  sections: [{ kind: 'prose', content: [paragraph('Nur ein Absatz.')] }],
  related: [],
  corrections: [],
  translations: [],
}

const retracted: Article = {
  ...plain,
  id: 'urn:uuid:9f1b4b7e-6f1c-4a54-9d2c-1f5f7a6b2c3d',
  url: 'https://example.com/wrong',
  language: 'en',
  title: 'What was wrong',
  summary: 'It was not so.',
  status: 'retracted',
  publishedAt: '2026-11-21T00:00:00Z',
}

/** A feed with all that a feed can have, and three articles that can be shown. */
export const exampleFeed: Feed = {
  id: 'tag:example.com,2026:feed',
  title: 'Example News: AI & <Tools>',
  description: 'What happened, and what to do about it.',
  url: 'https://example.com/',
  feedUrl: 'https://example.com/feed.xml?x=1&y=2',
  language: 'en',
  publisher: {
    type: 'organization',
    name: 'Example News',
    image: { url: 'https://cdn.example.com/logo.png', alt: '', width: 512, height: 512 },
  },
  authors: [{ type: 'organization', name: 'The desk', url: 'https://example.com/desk' }],
  image: {
    url: 'https://cdn.example.com/banner.png',
    alt: 'Example News',
    width: 600,
    height: 200,
  },
  icon: 'https://cdn.example.com/icon.png',
  categories: [{ name: 'Technology', slug: 'technology' }],
  rights: { copyright: '© Example News', license: 'https://example.com/licence' },
  hubs: ['https://hub.example.com/'],
  ttlMinutes: 30,
  archive: { kind: 'current', previous: 'https://example.com/archive/2/feed.xml' },
  articles: [insight, { ...plain, id: 'urn:x:draft', status: 'draft' }, plain, retracted],
}

/** As little as a feed can have. */
export const smallFeed: Feed = {
  title: 'Small',
  description: '',
  url: 'https://example.com/',
  language: 'en',
  articles: [],
}
