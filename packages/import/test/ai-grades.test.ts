import { renderAtom } from '@standfirst/atom'
import { type AiDisclosure, defineArticle, defineFeed } from '@standfirst/core'
import { renderHtmlPage } from '@standfirst/html'
import { articleFromHtml, articlesFromFeed } from '@standfirst/import'
import { renderJsonFeed } from '@standfirst/json-feed'
import { articleToJsonLd, jsonLdScripts, renderJsonLd } from '@standfirst/json-ld'
import { parseMarkdown, renderMarkdown } from '@standfirst/markdown'
import { renderRss } from '@standfirst/rss'
import { describe, expect, test } from 'vitest'

const languages = 'he ar hi ru tr pl pt es it fr en nl de ko ja zh-Hant zh'.split(' ')
const grades = ['none', 'assisted', 'modified', 'generated', 'translated', 'summarised'] as const

function article(language: string, aiDisclosure?: AiDisclosure) {
  return defineArticle({
    url: 'https://example.com/a/',
    language,
    title: 'The river rose',
    summary: 'Heavy rain flooded the old town.',
    publishedAt: '2026-11-23T09:30:00Z',
    ...(aiDisclosure && { aiDisclosure }),
    sections: [{ kind: 'prose', content: 'Bridges stay closed until the water falls again.' }],
  })
}

function feed(one: ReturnType<typeof article>) {
  return defineFeed({
    title: 'The feed',
    description: 'What it is of.',
    url: 'https://example.com/',
    language: one.language,
    articles: [one],
  })
}

describe.each(languages)('how much AI took part, in %s', (language) => {
  test.each(grades)('%s is read back from every copy', (use) => {
    const one = article(language, { use })
    const page = renderHtmlPage(one, { head: jsonLdScripts(articleToJsonLd(one)) })
    const { url } = one
    expect(articleFromHtml(page, { url }).article?.aiDisclosure).toEqual({ use })
    expect(articleFromHtml(renderHtmlPage(one), { url }).article?.aiDisclosure).toEqual({ use })
    expect(parseMarkdown(renderMarkdown(one)).aiDisclosure).toEqual({ use })
    for (const render of [renderRss, renderAtom, renderJsonFeed]) {
      expect(articlesFromFeed(render(feed(one))).articles[0]?.aiDisclosure).toEqual({ use })
    }
  })
})

test.each(languages)('all that is said of AI comes back, in %s', (language) => {
  const all: AiDisclosure = {
    use: 'assisted',
    tools: ['Tool 1'],
    share: 0.3,
    humanReview: { by: 'Ada Lee' },
    editorialResponsibility: 'P & Q',
    note: 'A note.',
  }
  const { humanReview: _, ...unreviewed } = all
  for (const disclosure of [all, unreviewed, { ...all, editorialResponsibility: 'Example News' }]) {
    const one = article(language, disclosure)
    const page = renderHtmlPage(one, { head: jsonLdScripts(articleToJsonLd(one)) })
    for (const text of [page, renderHtmlPage(one)]) {
      const { article: read } = articleFromHtml(text, { url: one.url })
      expect(read?.aiDisclosure).toEqual(disclosure)
    }
    for (const render of [renderRss, renderAtom, renderJsonFeed]) {
      expect(articlesFromFeed(render(feed(one))).articles[0]?.aiDisclosure).toEqual(disclosure)
    }
  }
})

test.each(languages)('what was retracted comes back retracted, in %s', (language) => {
  const one = { ...article(language), status: 'retracted' as const }
  for (const head of [[], jsonLdScripts(articleToJsonLd(one))]) {
    const { article: read } = articleFromHtml(renderHtmlPage(one, { head }), { url: one.url })
    expect(read?.status).toBe('retracted')
    expect(JSON.stringify(read?.sections)).toContain('Bridges stay closed')
    expect(JSON.stringify(read)).not.toContain('sf-notice')
  }
  for (const render of [renderRss, renderAtom, renderJsonFeed]) {
    expect(articlesFromFeed(render(feed(one))).articles[0]?.status).toBe('retracted')
  }
})

test('an article that says nothing of AI claims nothing anywhere', () => {
  const one = article('en')
  const outputs = [
    renderHtmlPage(one, { head: jsonLdScripts(articleToJsonLd(one)) }),
    renderMarkdown(one),
    renderJsonLd(one),
    renderRss(feed(one), { podcast: true }),
    renderAtom(feed(one)),
    renderJsonFeed(feed(one)),
  ]
  for (const output of outputs) {
    expect(output).not.toMatch(/\bAI\b|ai-content|digitalSourceType|aiDisclosure|provenance>/)
  }
})
