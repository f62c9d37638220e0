import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Article, type ArticleInput, defineArticle } from '@standfirst/core'
import { loadConfig, type ResolvedConfig } from '@standfirst/publication'

/** The time at which the publication is looked at. */
export const newsNow = '2026-11-28T12:00:00Z'

/** An article of the publication. */
export function newsArticle(name: string, more: Partial<ArticleInput> = {}): Article {
  return defineArticle({
    url: `https://news.example/${name}/`,
    language: 'en',
    title: `About ${name}`,
    summary: `What happened with ${name}.`,
    publishedAt: '2026-11-20T08:00:00Z',
    sections: [{ kind: 'prose', content: `Text of ${name}, in full.` }],
    ...more,
  })
}

/** One article of each kind that agents are answered about in a way of its own. */
export const newsArticles: readonly Article[] = [
  newsArticle('flood', {
    publishedAt: '2026-11-21T08:00:00Z',
    category: 'Weather',
    tags: ['Rain', 'Rivers'],
    authors: ['Ada Example'],
    rights: {
      license: 'https://creativecommons.org/licenses/by/4.0/',
      credit: 'Example News / Ada',
      ai: { search: 'allow', input: 'allow' },
    },
    aiDisclosure: { use: 'assisted', tools: ['Claude'] },
  }),
  newsArticle('denied', { rights: { ai: { input: 'deny' }, terms: 'https://news.example/terms' } }),
  newsArticle('sold', {
    rights: {
      ai: { input: 'conditional' },
      payment: { kind: 'use', amount: '0.01', currency: 'USD', url: 'https://news.example/pay' },
    },
  }),
  newsArticle('unfindable', { rights: { ai: { search: 'deny', input: 'allow' } } }),
  newsArticle('wrong', { status: 'retracted', publishedAt: '2026-11-12T08:00:00Z' }),
  newsArticle('draft', { status: 'draft', title: 'A secret draft' }),
  newsArticle('withheld', { status: 'withheld', title: 'Withheld words' }),
  newsArticle('tomorrow', { publishedAt: '2026-11-29T08:00:00Z', title: 'Embargoed words' }),
  newsArticle('paid', {
    access: 'paid',
    publishedAt: '2026-11-13T08:00:00Z',
    sections: [
      { kind: 'prose', content: 'All may read this.' },
      { kind: 'prose', paid: true, content: 'Subscribers may read this.' },
    ],
  }),
  newsArticle('café', { publishedAt: '2026-11-11T08:00:00Z', language: 'fr' }),
  newsArticle('elsewhere', {
    url: 'https://other.example/elsewhere/',
    publishedAt: '2026-11-10T08:00:00Z',
  }),
]

/** The configuration of the publication. */
export async function newsConfig(): Promise<ResolvedConfig> {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-mcp-'))
  try {
    const site = {
      url: 'https://news.example/',
      title: 'Example News',
      description: 'What happened.',
    }
    const rights = { terms: 'https://news.example/terms-of-all', ai: { train: 'deny' } }
    const config = { site, rights, sources: [{ json: 'articles.json' }] }
    writeFileSync(join(folder, 'standfirst.config.json'), JSON.stringify(config))
    writeFileSync(join(folder, 'articles.json'), '[]')
    return await loadConfig(folder, { now: newsNow })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
