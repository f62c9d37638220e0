import { type Article, defineArticle } from '@standfirst/core'
import { createHandler } from '@standfirst/http'
import { configOf, defineConfig } from '@standfirst/publication/config'

type Configuration = Parameters<typeof configOf>[0]
type SitePage = Awaited<ReturnType<typeof configOf>>['sitePages']['pages'][number]

/** Answers like a server. */
export type Serve = (request: Request) => Promise<Response>

/** The time that it is. */
export const now = '2026-11-22T00:00:00Z'

const config = defineConfig({
  site: {
    url: 'https://news.example/',
    title: 'Example News',
    description: 'What happened.',
    languages: { en: 'English', de: 'Deutsch' },
  },
  authors: ['Ada Example'],
  publisher: {
    name: 'Example News',
    email: 'desk@news.example',
    policies: {
      principles: 'https://news.example/how/#we',
      corrections: 'https://rules.example/how#corrections',
      ethics: 'https://rules.example/éthique',
    },
  },
  rights: {
    terms: 'https://news.example/terms',
    ai: { search: 'allow', input: 'conditional', train: 'deny' },
    payment: { kind: 'use', amount: '0.01', currency: 'USD', url: 'https://rules.example/pay' },
  },
  outputs: { newsSitemap: 'news.xml' },
})

function article(slug: string, day: number, more: Record<string, unknown> = {}) {
  return defineArticle({
    url: `https://news.example/${slug}/`,
    language: 'en',
    title: `About the ${slug} of the year`,
    summary: `What the ${slug} did.`,
    publishedAt: `2026-11-${day}T08:00:00Z`,
    authors: [{ name: 'Ada Example', url: '/ada/' }],
    category: { name: 'Weather', slug: 'weather' },
    tags: ['Rain'],
    aiDisclosure: { use: 'assisted', humanReview: { by: 'Ada Example' } },
    image: {
      url: 'https://news.example/p.jpg',
      alt: 'A river',
      width: 1200,
      height: 800,
    },
    sections: [
      { kind: 'prose', content: `The ${slug} came at night.` },
      { kind: 'takeaways', items: ['Bridges stay closed.', 'Schools are open.'] },
      {
        kind: 'prose',
        content: 'More is in [the archive](https://news.example/archive/?of=2026).',
      },
    ],
    ...more,
  })
}

const articles = [
  article('flood', 21, { translations: [{ language: 'de', url: 'https://news.example/flut/' }] }),
  article('flut', 20, {
    language: 'de',
    translations: [{ language: 'en', url: 'https://news.example/flood/' }],
  }),
  article('storm', 19, { updatedAt: '2026-11-20T00:00:00Z' }),
  article('wave', 18, { status: 'retracted' }),
]

/** An article with a policy of its own, which is the contrary of the site's. */
export const free: Article = article('free', 16, {
  rights: { ai: { search: 'allow', input: 'allow', train: 'allow' } },
})

/** A page of the site that is no article, and has a date. */
export function datedPage(
  slug: string,
  type: SitePage['type'],
  more: Record<string, unknown> = {},
): SitePage {
  const none = { authors: [], aiDisclosure: undefined, category: undefined }
  const page = article(slug, 17, { ...none, ...more })
  return { key: `pages/${slug}.md`, article: page, hash: slug, lookups: {}, type, aliases: [] }
}

/** A host of files, which sends no headers but those that tell what a file is. */
export function withoutHeaders(serve: Serve): Serve {
  return async (request) => {
    const answer = await serve(request)
    const kept = ['content-type', 'etag', 'last-modified', 'location'].flatMap((name) => {
      const value = answer.headers.get(name)
      return value === null ? [] : [[name, value] as [string, string]]
    })
    // What was retracted is a file like others.
    const status = answer.status === 410 ? 200 : answer.status
    return new Response(answer.body, { status, headers: kept })
  }
}

/** A site that says the same everywhere. */
export async function healthySite(
  html: Configuration['html'] = {},
  pages: readonly SitePage[] = [],
  more: readonly Article[] = [],
): Promise<Serve> {
  const resolved = await configOf({ ...config, html })
  const serve = createHandler({
    config: { ...resolved, sitePages: { ...resolved.sitePages, pages } },
    source: [...articles, ...more],
    now: () => new Date(now),
  })
  const page = 'text/html'
  const types = new Map([
    ['/p.jpg', 'image/jpeg'],
    ...['/ada/', '/archive/', '/how/', '/terms'].map((path) => [path, page] as const),
  ])
  return async (request) => {
    const type = types.get(new URL(request.url).pathname)
    return type ? new Response('', { headers: { 'content-type': type } }) : serve(request)
  }
}
