import { defineConfig } from 'standfirst'

export default defineConfig({
  site: {
    url: 'https://learnijoy.example/insights/',
    title: 'Learnijoy Insights',
    description: 'What happened in AI, why it matters, and what to do about it.',
    language: 'en',
  },
  publisher: { name: 'Learnijoy', url: 'https://learnijoy.example/' },
  authors: [
    { type: 'organization', name: 'Learnijoy Desk', url: 'https://learnijoy.example/about/' },
  ],
  defaults: {
    type: 'news',
    category: { name: 'AI News & Tools', slug: 'ai-news-tools' },
  },
  profiles: ['google'],
})
