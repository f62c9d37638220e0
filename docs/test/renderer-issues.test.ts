import { readFileSync } from 'node:fs'
import { renderActivityArticle } from '@standfirst/activitypub'
import { renderAtom } from '@standfirst/atom'
import type { Article, Feed, Issue } from '@standfirst/core'
import { renderDigest, renderEmail } from '@standfirst/email'
import { renderHtml, renderHtmlList, renderHtmlPage } from '@standfirst/html'
import { renderJsonFeed } from '@standfirst/json-feed'
import { renderRss } from '@standfirst/rss'
import { renderSitemap } from '@standfirst/sitemap'
import { wholeArticle } from '@standfirst/testing'
import { renderText, renderTextDigest } from '@standfirst/text'
import { expect, test } from 'vitest'

type Options = { onIssue: (issue: Issue) => void }

const whole = wholeArticle()
const ungated = {
  ...whole,
  ...{ title: 'a\0\ud800', url: 'javascript:1', publishedAt: 'x', language: 'not a tag' },
  ...{ authors: ['Ada'], media: [{ type: 'audio', url: 'ftp://x', mediaType: 'nope' }] },
  sections: [...whole.sections, { kind: 'audience', items: [] }, { kind: 'x-a', data: {} }],
} as unknown as Article
const articles = [whole, ungated, { ...ungated, status: 'draft' }]
const feedOf = (article: unknown) =>
  ({
    ...{ title: 'a\u0001\ud800', description: 'd', url: 'https://e.example/', language: 'en' },
    articles: [article],
  }) as Feed

const renderers: Record<string, ((article: Article, options: Options) => unknown)[]> = {
  html: [
    renderHtml,
    renderHtmlPage,
    (one, options) => renderHtml(one, { ...options, profile: 'feed' }),
    (one, options) => renderHtmlList(feedOf(one), options),
  ],
  rss: [
    (one, options) => renderRss(feedOf(one), { ...options, podcast: true }),
    (one, options) => renderRss(feedOf(one), { ...options, maxBytes: 10 }),
  ],
  atom: [
    (one, options) => renderAtom(feedOf(one), options),
    (one, options) => renderAtom(feedOf(one), { ...options, maxBytes: 10 }),
  ],
  'json-feed': [
    (one, options) => renderJsonFeed(feedOf(one), options),
    (one, options) => renderJsonFeed(feedOf(one), { ...options, maxBytes: 10 }),
  ],
  sitemap: [(one, options) => renderSitemap([one], options)],
  text: [renderText, (one, options) => renderTextDigest(feedOf(one), options)],
  email: [renderEmail, (one, options) => renderDigest(feedOf(one), options)],
  activitypub: [renderActivityArticle],
}

const toldIn = (name: string): string =>
  /^Issues: .*$/m.exec(
    readFileSync(new URL(`../../packages/${name}/README.md`, import.meta.url), 'utf8'),
  )?.[0] ?? ''

test.each(Object.entries(renderers))(
  'the guide of %s tells the issues that it reports',
  (name, renders) => {
    const own = toldIn(name)
    const told = own.includes('those of `renderHtml`') ? own + toldIn('html') : own
    const codes = new Set<string>()
    for (const article of articles) {
      for (const render of renders)
        render(article as Article, { onIssue: (one) => codes.add(one.code) })
    }
    expect([...codes].filter((code) => !told.includes(`\`${code}\``)).sort()).toEqual([])
  },
)
