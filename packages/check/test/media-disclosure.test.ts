import { checkAgreement, type Finding } from '@standfirst/check'
import { type Article, defineFeed, parseArticle } from '@standfirst/core'
import { renderDigest, renderEmail } from '@standfirst/email'
import { renderHtml, renderHtmlList, renderHtmlPage } from '@standfirst/html'
import { articleFromJsonLd, renderJsonLd } from '@standfirst/json-ld'
import { markdownPresets, parseMarkdown, renderMarkdown } from '@standfirst/markdown'
import { renderText } from '@standfirst/text'
import { describe, expect, test } from 'vitest'

const plain = {
  url: 'https://example.com/a/',
  language: 'de',
  title: 'T',
  summary: 'S.',
  publishedAt: '2026-11-23T09:30:00Z',
  sections: [{ kind: 'prose' as const, content: 'Text.' }],
}
const picture = { url: 'https://example.com/p.png', alt: 'P', caption: 'C' }
const sound = {
  type: 'audio' as const,
  url: 'https://example.com/s.mp3',
  mediaType: 'audio/mpeg',
  title: 'Spoken',
}
const told: Article = parseArticle({
  ...plain,
  image: { ...picture, aiDisclosure: { use: 'generated' } },
  media: [{ ...sound, aiDisclosure: { use: 'modified' } }],
})
const silent: Article = parseArticle({ ...plain, image: picture, media: [sound] })

const shown = {
  page: renderHtmlPage,
  feed: (article: Article) => renderHtml(article, { profile: 'feed' }),
  message: (article: Article) => renderEmail(article).html,
  'message as text': (article: Article) => renderEmail(article).text,
  text: renderText,
  JSON: renderJsonLd,
} satisfies Record<string, (article: Article) => string>

/** What shows the picture of an article elsewhere than in it. */
const shownElsewhere = {
  'a list': (article: Article) => renderHtmlList(feedOf(article)),
  'the front page': (article: Article) =>
    renderHtmlList(feedOf(article), { lead: true, page: true }),
  'a digest': (article: Article) => renderDigest(feedOf(article)).html,
  'what to read next': (article: Article) => {
    const { image, title, url } = article
    const related = [{ url, title, ...(image && { image }) }]
    return renderHtml(parseArticle({ ...plain, url: 'https://example.com/b/', related }))
  },
} satisfies Record<string, (article: Article) => string>

function feedOf(article: Article) {
  const { language } = article
  const url = 'https://example.com/'
  return defineFeed({ title: 'F', description: 'D', url, language, articles: [article] })
}

describe('what AI made of a picture, where it stands for its article', () => {
  test.each(Object.entries(shownElsewhere))('is shown under it: %s', (_, render) => {
    expect(render(told)).toMatch(
      /p\.png"[^>]*>(?:<\/a>)?<(?:figcaption|div class="sf-caption")[^>]*>Von KI erzeugt</,
    )
    expect(render(silent)).not.toMatch(/\bKI\b|<figcaption|"sf-caption/)
  })

  test('has its icon in lists where icons are wanted', () => {
    const icon = /<figcaption><svg class="sf-ai-icon sf-icon-generated"/
    expect(renderHtmlList(feedOf(told), { disclosureIcon: true })).toMatch(icon)
    expect(renderHtmlList(feedOf(told))).not.toMatch(icon)
  })
})

test('the page of somebody who has accounts alone is one of these, and none else', () => {
  const article = parseArticle({ ...plain, authors: [{ name: 'Ada', handles: { x: 'ada' } }] })
  const json = renderJsonLd(article)
  expect(places(checkAgreement(article, { jsonLd: json }))).toEqual([])
  const forged = json.replace('"name":"Ada"', '"name":"Ada","url":"https://evil.example/"')
  expect(forged).not.toBe(json)
  expect(places(checkAgreement(article, { jsonLd: forged }))).toEqual(['authors'])
})

describe('what AI made of a picture and a recording', () => {
  test.each(Object.entries(shown).slice(0, -1))('is shown at each: %s', (_, render) => {
    expect(render(told)).toMatch(/C · Von KI erzeugt/)
    expect(render(told)).toMatch(/Spoken[^·]* · Teilweise von KI verändert/)
  })

  test.each(Object.entries(shown))('is claimed nowhere where nothing is said: %s', (_, render) => {
    expect(render(silent)).not.toMatch(/\bKI\b|digitalSourceType|Algorithmic/)
  })

  test('comes back from JSON-LD, where readers and agreement look', () => {
    const json = renderJsonLd(told)
    expect(json).toContain('https://schema.org/TrainedAlgorithmicMediaDigitalSource')
    const { article = {} } = articleFromJsonLd(json, { url: told.url })
    expect(article.image).toMatchObject({ aiDisclosure: { use: 'generated' } })
    expect(article.media?.[0]).toMatchObject({ aiDisclosure: { use: 'modified' } })
    expect(article.aiDisclosure).toBeUndefined()
    const other = json.replace('TrainedAlgorithmicMedia', 'CompositeWithTrainedAlgorithmicMedia')
    expect(places(checkAgreement(told, { jsonLd: other }))).toEqual(['image.aiDisclosure'])
    expect(places(checkAgreement(told, { jsonLd: renderJsonLd(silent) }))).toEqual([
      'image.aiDisclosure',
      'media',
    ])
    const html = renderHtmlPage(told).replace(' · Von KI erzeugt', '')
    expect(places(checkAgreement(told, { html }))).toContain('image.aiDisclosure')
  })

  test('is missed in its own caption where the same words stand elsewhere', () => {
    const made = { aiDisclosure: { use: 'modified' as const } }
    const text = { use: 'modified' as const, share: 0.3 }
    const captions = [
      [{ ...plain, image: { ...picture, ...made }, aiDisclosure: text }, 'C'],
      [{ ...plain, image: { url: picture.url, alt: '', ...made }, aiDisclosure: text }, ''],
      [{ ...plain, image: { ...picture, ...made }, media: [{ ...sound, ...made }] }, 'C'],
      [{ ...plain, image: { ...picture, ...made }, media: [{ ...sound, ...made }] }, 'Spoken'],
    ] as const
    for (const [given, name] of captions) {
      const article = parseArticle(given as typeof plain)
      const html = renderHtmlPage(article)
      expect(checkAgreement(article, { html })).toEqual([])
      const label = `${name && `${name} · `}Teilweise von KI verändert</figcaption>`
      const found = checkAgreement(article, { html: html.replace(label, `${name}</figcaption>`) })
      const at = name === 'Spoken' ? 'media.0.aiDisclosure' : 'image.aiDisclosure'
      expect(found.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
        `copy-lacks ${at}`,
      ])
    }
  })

  test.each(['standfirst', ...markdownPresets])('comes back from Markdown: %s', (preset) => {
    const options = preset === 'standfirst' ? {} : { preset: preset as never }
    const read = parseMarkdown(renderMarkdown(told, options), options)
    expect(read.image).toEqual(told.image)
    expect(read.media).toEqual(told.media)
  })
})

function places(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ path }) => path.join('.')))]
}
