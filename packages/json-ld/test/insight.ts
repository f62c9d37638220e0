import type { Article, Phrasing } from '@standfirst/core'

/** An article with every part that the format has. */
export const insight: Article = {
  schemaVersion: 2,
  id: 'urn:example:insight:1',
  url: 'https://insights.example.com/ai-news/anthropic-alibaba',
  type: 'analysis',
  status: 'published',
  language: 'en',
  title: 'Anthropic Accuses Alibaba of Illicitly Extracting Claude AI Capabilities',
  subtitle: 'Who owns what a model has learned?',
  summary:
    'Anthropic has publicly stated that Alibaba illicitly extracted capabilities from its Claude AI model.',
  authors: [
    {
      type: 'person',
      name: 'Ada Okafor',
      url: 'https://insights.example.com/people/ada',
      email: 'ada@example.com',
      image: { url: 'https://insights.example.com/ada.jpg', alt: 'Ada' },
      handles: { fediverse: '@ada@social.example', x: '@ada', carrierPigeon: 'coo' },
    },
    { type: 'organization', name: 'Insight Desk' },
  ],
  publisher: {
    type: 'organization',
    name: 'Example Insights',
    url: 'https://insights.example.com/',
    image: { url: 'https://insights.example.com/logo.png', alt: '', width: 600, height: 60 },
  },
  publishedAt: '2026-11-20T09:30:00+01:00',
  updatedAt: '2026-11-21T10:00:00+01:00',
  category: {
    name: 'AI News & Tools',
    slug: 'ai-news',
    url: 'https://insights.example.com/ai-news',
  },
  tags: ['intellectual property', 'Claude'],
  image: {
    url: 'https://insights.example.com/lead.jpg',
    alt: 'Two robots arguing over a book',
    width: 1600,
    height: 900,
    caption: 'Whose book is it?',
    credit: 'Photo: J. Doe',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    mediaType: 'image/jpeg',
    bytes: 184_320,
  },
  media: [
    {
      type: 'audio',
      url: 'https://insights.example.com/read.mp3',
      mediaType: 'audio/mpeg',
      bytes: 4_194_304,
      durationSeconds: 262,
      title: 'Listen to this article',
      transcriptUrl: 'https://insights.example.com/read.vtt',
    },
    {
      type: 'video',
      url: 'https://insights.example.com/clip.mp4',
      mediaType: 'video/mp4',
      poster: 'https://insights.example.com/clip.jpg',
    },
    {
      type: 'document',
      url: 'https://insights.example.com/letter.pdf',
      mediaType: 'application/pdf',
      title: 'The letter',
    },
  ],
  sections: [
    {
      kind: 'whyItMatters',
      content: [
        {
          type: 'paragraph',
          children: [
            text('This incident highlights '),
            { type: 'strong', children: [text('critical')] },
            text(' concerns, says '),
            {
              type: 'link',
              url: 'https://news.example.org/story',
              children: [text('a report')],
            },
            text('.'),
          ],
        },
      ],
    },
    {
      kind: 'steps',
      items: [
        { title: 'Review', content: [paragraph('Review current protection strategies.')] },
        { content: [paragraph('Strengthen contractual agreements.')] },
      ],
    },
    {
      kind: 'audience',
      items: [
        { name: 'Security teams', description: 'They learn what to watch.' },
        { name: 'Lawyers', url: 'https://insights.example.com/for/lawyers' },
      ],
    },
    {
      kind: 'takeaways',
      items: [[text('Protection is a growing concern.')], [text('Disputes grow.')]],
    },
    {
      kind: 'originalPost',
      author: { name: 'htrp', handle: '@htrp', url: 'https://x.com/htrp' },
      platform: 'X',
      url: 'https://x.com/htrp/status/1',
      publishedAt: '2026-11-19T18:00:00Z',
      quote: [paragraph('Anthropic says Alibaba illicitly extracted Claude AI model capabilities')],
    },
    {
      kind: 'faq',
      items: [{ question: 'Is this new?', answer: [paragraph('No.')] }],
    },
    {
      kind: 'prose',
      heading: 'The numbers',
      paid: true,
      content: [paragraph('Secret figure 42.')],
    },
    {
      kind: 'callToAction',
      content: [paragraph('Turn these trends into skills.')],
      link: { label: 'Explore courses', url: 'https://learn.example.com/' },
    },
    { kind: 'x-poll', data: { votes: 3 }, fallback: [paragraph('Three votes.')] },
  ],
  related: [
    { url: 'https://insights.example.com/ai-news/arson', title: 'ChatGPT Logs Used as Evidence' },
    { url: 'https://insights.example.com/ai-news/mcp', title: 'MCP and A2A Protocols' },
  ],
  corrections: [
    { at: '2026-11-21T10:00:00+01:00', note: 'An earlier version misnamed the model.' },
  ],
  translations: [{ language: 'de', url: 'https://insights.example.com/de/anthropic-alibaba' }],
  aiDisclosure: {
    use: 'assisted',
    humanReview: { by: 'Ben Reyes', at: '2026-11-20T08:00:00+01:00' },
    editorialResponsibility: 'Ben Reyes',
  },
  access: 'metered',
  rights: {
    license: 'https://insights.example.com/licence',
    copyright: '© 2026 Example Insights',
    credit: 'Example Insights',
    terms: 'https://insights.example.com/terms',
    payment: { kind: 'use', url: 'https://insights.example.com/buy' },
  },
}

function text(value: string): Phrasing {
  return { type: 'text', value }
}

function paragraph(value: string): { type: 'paragraph'; children: Phrasing[] } {
  return { type: 'paragraph', children: [text(value)] }
}
