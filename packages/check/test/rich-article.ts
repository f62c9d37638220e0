import { type Article, defineArticle } from '@standfirst/core'

/** An article with a value in every field, and a section of each kind. */
export const richArticle: Article = defineArticle({
  id: 'tag:example.com,2026:flood',
  url: 'https://example.com/flood/',
  type: 'news',
  language: 'en',
  title: 'The river rose in one night',
  subtitle: 'Two bridges are closed',
  summary: 'Heavy rain flooded the old town, and the bridges will stay closed for a week.',
  authors: [
    { name: 'Ada Example', url: 'https://example.com/ada' },
    { name: 'Bo Example', url: 'https://example.com/bo' },
  ],
  publisher: {
    name: 'Example News',
    url: 'https://example.com/',
    policies: { principles: 'https://example.com/how-we-work/', ethics: '/ethics/' },
  },
  publishedAt: '2026-11-23T09:30:00+01:00',
  updatedAt: '2026-11-24T10:00:00+01:00',
  category: 'World',
  tags: ['rivers', 'weather'],
  image: {
    url: 'https://example.com/flood.jpg',
    alt: 'A street under water',
    caption: 'The old town on Monday',
    credit: 'Cy Example',
    width: 1600,
    height: 900,
    mediaType: 'image/jpeg',
  },
  media: [
    {
      type: 'audio',
      url: 'https://example.com/talk.mp3',
      mediaType: 'audio/mpeg',
      title: 'The mayor speaks',
    },
  ],
  sections: [
    { kind: 'prose', content: 'It rained for three days.' },
    { kind: 'prose', heading: 'What happened', content: 'The river rose.\n\nThen it fell.' },
    { kind: 'whyItMatters', content: 'Forty families had to leave their homes.' },
    {
      kind: 'steps',
      items: ['Look at the map.', { title: 'Call', content: 'Ask the town hall.' }],
    },
    { kind: 'audience', items: [{ name: 'Neighbours', description: 'near the river' }] },
    { kind: 'takeaways', items: ['Bridges stay closed.', 'Schools are open.', 'Water is safe.'] },
    {
      kind: 'originalPost',
      author: { name: 'Town Hall', handle: '@townhall', url: 'https://social.example/townhall' },
      platform: 'Mastodon',
      url: 'https://social.example/townhall/1',
      publishedAt: '2026-11-22T20:00:00Z',
      quote: 'Both bridges are closed until further notice.',
    },
    {
      kind: 'callToAction',
      content: 'Do you want to help?',
      link: { label: 'Give blankets', url: 'https://example.com/help' },
    },
    { kind: 'faq', items: [{ question: 'Is the school open?', answer: 'Yes, it is.' }] },
  ],
  related: [
    { url: 'https://example.com/rain/', title: 'Why it rained', summary: 'A short study.' },
  ],
  corrections: [{ at: '2026-11-24T10:00:00+01:00', note: 'The number of bridges was wrong.' }],
  translations: [{ language: 'de', url: 'https://example.com/de/flood/' }],
  aiDisclosure: { use: 'assisted', note: 'Figures were checked by hand.' },
  rights: {
    license: 'https://creativecommons.org/licenses/by/4.0/',
    copyright: '© 2026 Example News',
  },
})
