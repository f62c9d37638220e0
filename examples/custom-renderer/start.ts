import { defineArticle } from '@standfirst/core'
import { gemtextRenderer } from './gemtext-renderer.ts'

const article = defineArticle({
  url: 'https://example.com/hello/',
  language: 'en',
  title: 'Hello',
  summary: 'A fifth format, in one file.',
  publishedAt: '2026-11-23T09:00:00Z',
  sections: [
    { kind: 'steps', items: ['Take the lowered article.', 'Write each node.'] },
    { kind: 'callToAction', link: { label: 'Read how', url: '/how' } },
  ],
})

process.stdout.write(`${gemtextRenderer.render(article)}\n`)
