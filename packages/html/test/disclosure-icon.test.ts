import { defineArticle, defineFeed } from '@standfirst/core'
import { renderHtml, renderHtmlList, renderHtmlPage } from '@standfirst/html'
import { expect, test } from 'vitest'

const base = {
  ...{ url: 'https://example.com/a/', language: 'en', title: 'A', summary: 'About A.' },
  publishedAt: '2026-11-23T09:30:00Z',
}
const articleOf = (use?: 'none' | 'assisted' | 'modified' | 'generated' | 'translated') =>
  defineArticle({ ...base, ...(use && { aiDisclosure: { use } }) })
const drawingOf = (html: string) => /<svg.*?<\/svg>/.exec(html)?.[0]

test('three drawings tell three grades apart, each beside its words and unheard', () => {
  const drawings = (['assisted', 'modified', 'generated'] as const).map((use) => {
    const page = renderHtml(articleOf(use), { disclosureIcon: true })
    expect(page).toMatch(
      /<p class="sf-ai"><svg class="sf-ai-icon sf-icon-[a-z]+"[^>]* aria-hidden="true">.*<\/svg> \w[^<]* AI/,
    )
    return drawingOf(page)
  })
  expect(new Set(drawings).size).toBe(3)
  expect(drawingOf(renderHtml(articleOf('translated'), { disclosureIcon: true }))).toBe(drawings[0])
})

test('nothing said, and no AI, have no icon; nor have feeds, and pages that ask for none', () => {
  for (const use of [undefined, 'none'] as const) {
    expect(renderHtmlPage(articleOf(use), { disclosureIcon: true })).not.toMatch(/<svg|sf-ai-icon/)
  }
  const article = articleOf('generated')
  for (const options of [
    {},
    { disclosureIcon: false },
    { disclosureIcon: true, profile: 'feed' },
  ]) {
    const html = renderHtml(article, options as { profile: 'feed' })
    expect(html).not.toMatch(/<svg|sf-ai-icon/)
    expect(html).toContain('Written by AI.')
  }
})

test('pictures and recordings have theirs in the caption', () => {
  const made = { aiDisclosure: { use: 'modified' as const } }
  const article = defineArticle({
    ...base,
    image: { url: 'https://example.com/a.jpg', alt: 'A', caption: '<b>', ...made },
    media: [
      { type: 'audio', url: 'https://example.com/a.mp3', mediaType: 'audio/mpeg', ...made },
      {
        ...{ type: 'document', mediaType: 'application/pdf', title: 'Plan' },
        ...{ url: 'https://example.com/a.pdf', ...made },
      },
    ],
  })
  const page = renderHtml(article, { disclosureIcon: true })
  expect(page.match(/sf-ai-icon/g)).toHaveLength(3)
  expect(page).toMatch(/<figcaption>&lt;b&gt; · <svg[^>]*><path[^>]*\/><\/svg> [^<]+<\/figcaption>/)
})

test('a picture in a list has its own text only where words are said of it', () => {
  const image = { url: 'https://example.com/a.jpg', alt: 'A "map"' }
  const made = { ...image, aiDisclosure: { use: 'generated' as const } }
  const related = [image, made].map((one, index) => ({
    ...{ url: `https://example.com/${index}/`, title: 'B', image: one },
  }))
  const articles = [image, made].map((one, index) => ({
    ...{ ...base, url: `https://example.com/${index}/` },
    image: one,
  }))
  const feed = { title: 'News', url: 'https://example.com/', language: 'en', description: 'News.' }
  for (const html of [
    renderHtmlList(defineFeed({ ...feed, articles }), {}),
    renderHtml(defineArticle({ ...base, related })),
  ]) {
    const shown = html.split(/(?=<figure class="sf-shown">)/)
    expect(shown).toHaveLength(2)
    expect(shown[0]).toMatch(/<img[^>]* alt=""/)
    expect(shown[1]).toMatch(
      /^<figure class="sf-shown"><img[^>]* alt="A &quot;map&quot;"[^>]*><figcaption>[^<]*AI/,
    )
  }
})
