import type { Outputs } from '@standfirst/check'
import { type Article, defineArticle } from '@standfirst/core'
import { renderHtml } from '@standfirst/html'
import { outputsOf } from './outputs-of.ts'
import { richArticle } from './rich-article.ts'

const policy = {
  ai: { search: 'allow', input: 'conditional', train: 'deny' },
  payment: {
    kind: 'crawl',
    amount: '0.015',
    currency: 'USD',
    url: 'https://example.com/pay/',
  },
  terms: 'https://example.com/terms/',
  contact: 'rights@example.com',
  copyright: '© 2026 Example News',
  credit: 'Photographs by Cy Example',
  license: 'https://example.com/licence/',
} as const

/** An article with what only few articles have: a policy, files with all that is known of them, a paid part. */
export const seedArticle: Article = defineArticle({
  ...richArticle,
  id: 'tag:example.com,2026:seeds',
  url: 'https://example.com/seeds/',
  authors: [
    { name: 'Ada Example', url: 'https://example.com/ada', email: 'ada@example.com' },
    { name: 'Bo Example', image: { url: 'https://example.com/bo.jpg', alt: 'Bo' } },
  ],
  category: { name: 'World', slug: 'world', url: 'https://example.com/category/world/' },
  image: {
    ...richArticle.image,
    url: 'https://example.com/flood.jpg',
    alt: 'A street under water',
    bytes: 4321,
    license: 'https://example.com/photo-licence/',
    variants: [{ url: 'https://example.com/flood-small.jpg', width: 480 }],
  },
  media: [
    {
      type: 'audio',
      url: 'https://example.com/talk.mp3',
      mediaType: 'audio/mpeg',
      bytes: 1234,
      durationSeconds: 90,
      title: 'The mayor speaks',
      transcriptUrl: 'https://example.com/talk.txt',
      transcriptType: 'text/plain',
      chapters: [
        { startSeconds: 0, title: 'The rain' },
        { startSeconds: 40, title: 'The bridge', url: 'https://example.com/bridge/' },
      ],
      chaptersUrl: 'https://example.com/talk.json',
      variants: [{ url: 'https://example.com/talk.opus', mediaType: 'audio/opus', bytes: 777 }],
    },
    {
      type: 'video',
      url: 'https://example.com/river.mp4',
      mediaType: 'video/mp4',
      bytes: 5678,
      title: 'The river from above',
      poster: 'https://example.com/river.jpg',
    },
  ],
  sections: [
    ...richArticle.sections,
    {
      kind: 'prose',
      heading: 'In numbers',
      content: [
        {
          type: 'list',
          ordered: true,
          start: 7,
          spread: false,
          children: ['Seven bridges.', 'Eight schools.'].map((value) => ({
            type: 'listItem' as const,
            spread: false,
            children: [
              { type: 'paragraph' as const, children: [{ type: 'text' as const, value }] },
            ],
          })),
        },
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'See ' },
            {
              type: 'link',
              url: 'https://example.com/map/',
              title: 'A map of the town',
              children: [{ type: 'text', value: 'the map' }],
            },
            { type: 'text', value: '.' },
          ],
        },
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'It is ' },
            { type: 'emphasis', children: [{ type: 'text', value: 'not' }] },
            { type: 'text', value: ' over, and ' },
            { type: 'strong', children: [{ type: 'text', value: 'nobody' }] },
            { type: 'text', value: ' is safe.' },
          ],
        },
      ],
    },
    { kind: 'prose', heading: 'For subscribers', paid: true, content: 'What the insurers say.' },
  ],
  episode: {
    people: [
      {
        name: 'Cy Example',
        role: 'guest',
        url: 'https://example.com/cy',
        image: 'https://example.com/cy.jpg',
      },
    ],
  },
  access: 'paid',
  rights: policy,
} as Parameters<typeof defineArticle>[0])

/** All outputs of it, and its fragment as a site embeds one. */
export const seedOutputs: Required<Outputs> & { fragment: string } = {
  ...outputsOf(seedArticle),
  fragment: renderHtml(seedArticle),
}
