import { type Article, defineArticle } from '@standfirst/core'
import { poll } from './poll.ts'

export const article: Article = defineArticle(
  {
    url: 'https://example.com/poll/',
    language: 'en',
    title: 'Tea or coffee',
    summary: 'A kind of section of its own.',
    publishedAt: '2026-11-23T09:00:00Z',
    sections: [
      {
        kind: 'x-poll',
        heading: 'What you said',
        data: {
          question: 'What do you drink & when?',
          answers: [
            { label: 'Tea, at <5', votes: 12 },
            { label: 'Coffee', votes: 30 },
          ],
        },
      },
    ],
  },
  { sections: [poll] },
)
