import { defineArticle } from '@standfirst/core'
import { renderHtml } from '@standfirst/html'
import { highlight } from './highlight.ts'

const article = defineArticle({
  url: 'https://example.com/highlight/',
  language: 'en',
  title: 'Code in colours',
  summary: 'An override of one kind of node.',
  publishedAt: '2026-11-23T09:00:00Z',
  sections: [
    {
      kind: 'prose',
      content: [
        { type: 'code', lang: 'ts', value: "const title: string = 'a < b'" },
        { type: 'code', lang: 'cobol', value: 'DISPLAY "as it is".' },
      ],
    },
  ],
})

process.stdout.write(`${renderHtml(article, { nodes: { code: highlight } })}\n`)
