import { defineArticle } from '@standfirst/core'
import { configOf, defineConfig } from '@standfirst/publication/config'
import { expect, test } from 'vitest'
import { createHandler } from '../src/index.ts'

const site = 'https://news.example/'
const free = { ai: { search: 'allow', input: 'allow', train: 'allow' } } as const

async function served(html: Parameters<typeof defineConfig>[0]['html']) {
  const config = await configOf(
    defineConfig({
      site: { url: site, title: 'News' },
      html,
      rights: { ai: { search: 'allow', input: 'deny', train: 'deny' } },
    }),
  )
  const article = defineArticle({
    url: `${site}a/`,
    language: 'en',
    title: 'About A',
    summary: 'What A is.',
    publishedAt: '2026-11-20T08:00:00Z',
    sections: [{ kind: 'prose', content: 'Words.' }],
  })
  const about = { ...article, url: `${site}about/`, rights: free }
  const imprint = { ...article, url: `${site}imprint/` }
  const common = { hash: '', lookups: {}, type: 'WebPage' as const, aliases: [] }
  const pages = [about, imprint].map((one) => ({ ...common, key: one.url, article: one }))
  const serve = createHandler({
    config: { ...config, sitePages: { ...config.sitePages, pages } },
    source: [article],
    now: () => new Date('2026-11-21T00:00:00Z'),
  })
  return (path: string) => serve(new Request(new URL(path, site)))
}

const forms = ['/a/index.md', '/a/index.jsonld', '/about.md', '/feed.xml', '/feed.json']
const pages = ['/', '/a/', '/about/']

test.each([
  [{ robots: 'nosnippet' }, 'nosnippet', 'nosnippet'],
  [{ robots: 'noindex, max-image-preview:large' }, 'noindex', 'noindex, max-image-preview:large'],
  [{ robots: 'max-snippet:50', noSnippet: true }, 'max-snippet:50, nosnippet', 'max-snippet:50'],
  [{ noSnippet: true }, 'nosnippet', undefined],
  [{ robots: 'index, max-snippet:-1' }, null, 'index, max-snippet:-1'],
  [{}, null, undefined],
])(
  '%j holds for every form: those without metadata say it in a header',
  async (html, header, meta) => {
    const get = await served(html)
    for (const path of forms) {
      expect((await get(path)).headers.get('x-robots-tag'), path).toBe(header)
    }
    for (const path of pages) {
      const answer = await get(path)
      expect(answer.headers.get('x-robots-tag'), path).toBeNull()
      const text = await answer.text()
      const usual = path === '/' ? undefined : 'max-image-preview:large'
      expect(/name="robots" content="([^"]*)"/.exec(text)?.[1], path).toBe(meta ?? usual)
    }
  },
)

test('a page that is no article has the headers of its own policy, and so has its Markdown', async () => {
  const get = await served({})
  const signals = async (path: string) => (await get(path)).headers.get('content-signal')
  const own = 'search=yes, ai-input=yes, ai-train=yes'
  const house = 'search=yes, ai-input=no, ai-train=no'
  expect(await Promise.all(['/about/', '/about.md', '/imprint/', '/'].map(signals))).toEqual([
    ...[own, own, house, house],
  ])
  expect((await get('/about/')).headers.get('tdm-reservation')).toBe('0')
})
