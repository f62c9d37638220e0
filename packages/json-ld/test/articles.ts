import { type Article, type ArticleInput, parseArticle } from '@standfirst/core'
import { insight } from './insight.ts'

const required: ArticleInput = {
  url: 'https://example.com/posts/first',
  language: 'en',
  title: 'First post',
  summary: 'What this site is for.',
  publishedAt: '2026-11-23T09:30:00Z',
}

/** Articles by name, each with something the others don't have. */
export const articles: Record<string, Article> = {
  insight,
  'only-required': parseArticle(required),
  blog: parseArticle({
    ...required,
    type: 'blog',
    authors: [{ name: 'Ada', url: 'https://example.com/ada#me' }],
    publisher: { name: 'Ada’s notes' },
    sections: [
      {
        kind: 'prose',
        heading: 'Hello',
        content: 'Two short paragraphs.\n\nThis is the second, and it ends here.',
      },
    ],
    tags: ['hello'],
    access: 'free',
    aiDisclosure: { use: 'none' },
  }),
  correction: parseArticle({
    ...required,
    type: 'news',
    status: 'retracted',
    updatedAt: '2026-11-24T09:30:00+05:30',
    image: { url: 'https://example.com/i.jpg', alt: '', width: 200, height: 100 },
    corrections: [
      { at: '2026-11-23T12:00:00Z', note: 'The name was wrong.' },
      { at: '2026-11-24T09:30:00+05:30', note: 'The article was retracted.' },
    ],
    aiDisclosure: { use: 'generated', tools: ['Claude'] },
  }),
  cjk: parseArticle({
    ...required,
    language: 'ja',
    title: '生成人工知能の能力を違法に抽出したとして企業を非難する声明が発表された'
      .repeat(6)
      .slice(0, 200),
    summary: '声明の要点と、その意味。',
    authors: [{ name: '山田 太郎' }, { name: '編集部', type: 'organization' }],
    publisher: { name: '例新聞', url: 'https://example.com/ja/' },
    category: { name: '人工知能', slug: 'ai', url: 'https://example.com/ja/ai' },
    sections: [{ kind: 'prose', content: '新聞を読む。' }],
  }),
  'two-of-each': parseArticle({
    ...required,
    url: 'https://example.com/app#!/posts/first',
    type: 'tutorial',
    sections: [
      { kind: 'steps', items: [{ title: 'One', content: 'Do it.' }] },
      { kind: 'steps', heading: 'And then', items: [{ content: 'Do it again.' }] },
      { kind: 'takeaways', items: ['A', 'B'] },
      { kind: 'takeaways', heading: 'More', items: ['C'] },
      { kind: 'faq', items: [{ question: 'Why?', answer: 'Because.' }] },
      { kind: 'faq', heading: 'More', items: [{ question: 'How?', answer: 'So.' }] },
      { kind: 'originalPost', quote: 'One.' },
      { kind: 'originalPost', author: { name: 'Bo' }, url: 'https://example.org/2', quote: 'Two.' },
      { kind: 'audience', items: [] },
    ],
    translations: [
      { language: 'de', url: 'https://example.com/de/first' },
      { language: 'fr', url: 'https://example.com/fr/first' },
    ],
  }),
}
