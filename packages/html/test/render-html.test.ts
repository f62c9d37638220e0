import { defineArticle } from '@standfirst/core'
import { faultsOnly } from '@standfirst/testing'
import { expect, test } from 'vitest'
import { html, renderHtml, renderHtmlList, renderHtmlPage } from '../src/index.ts'

const article = defineArticle({
  url: 'https://example.com/a/',
  language: 'en',
  title: 'A & <b>',
  summary: 'About A.',
  publishedAt: '2026-11-23T09:30:00+01:00',
  authors: ['Ada', { name: 'Bob', url: 'https://example.com/bob' }],
  category: 'AI News & Tools',
  sections: [
    { kind: 'prose', content: 'Hello "world".\n\nSecond.' },
    { kind: 'steps', items: ['One.', { title: 'Two', content: 'It.' }] },
    { kind: 'audience', items: [] },
    { kind: 'takeaways', items: ['Take.'] },
    {
      kind: 'originalPost',
      author: 'htrp',
      platform: 'X',
      url: 'https://x.com/1',
      quote: 'Said.',
    },
    { kind: 'callToAction', content: 'Learn.', link: { label: 'Go', url: '/go' } },
  ],
  related: [{ url: '/b', title: 'B', summary: 'About B.' }],
})

test('a page', () => {
  expect(renderHtmlPage(article)).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="en" dir="ltr">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A &amp; &lt;b&gt;</title>
    <meta name="description" content="About A.">
    <link rel="canonical" href="https://example.com/a/">
    <meta name="robots" content="max-image-preview:large">
    <meta name="author" content="Ada, Bob">
    <meta property="og:type" content="article">
    <meta property="og:title" content="A &amp; &lt;b&gt;">
    <meta property="og:description" content="About A.">
    <meta property="og:url" content="https://example.com/a/">
    <meta property="article:published_time" content="2026-11-23T09:30:00+01:00">
    <meta property="article:section" content="AI News &amp; Tools">
    <meta name="twitter:card" content="summary">
    </head>
    <body class="sf-page">
    <main id="sf_main"><article class="sf-article h-entry" lang="en" dir="ltr"><header class="sf-header"><p class="sf-kicker p-category">AI News &amp; Tools</p><h1 class="p-name">A &amp; &lt;b&gt;</h1><p class="sf-byline">By <span class="p-author h-card">Ada</span> and <a class="p-author h-card" href="https://example.com/bob" rel="author">Bob</a> <span aria-hidden="true">·</span> <time class="dt-published" datetime="2026-11-23T09:30:00+01:00">November 23, 2026</time></p></header><a class="u-url" hidden href="https://example.com/a/"></a><div class="sf-body e-content"><p class="sf-standfirst p-summary">About A.</p><div class="sf-section sf-prose"><p>Hello &quot;world&quot;.</p><p>Second.</p></div><section class="sf-section sf-steps" id="steps"><h2>How to implement this in your domain</h2><ol><li>One.</li><li><p><strong>Two</strong></p><p>It.</p></li></ol></section><section class="sf-section sf-key-points"><h2><a id="takeaways"></a>Key takeaways</h2><ul><li>Take.</li></ul></section><section class="sf-section sf-original-post" id="original-post"><h2>Original post by htrp</h2><figure class="sf-post h-cite u-quotation-of"><blockquote class="e-content" cite="https://x.com/1"><p>Said.</p></blockquote><figcaption>Originally posted by <span class="p-author h-card">htrp</span> on X · <a class="u-url" href="https://x.com/1">View on X</a></figcaption></figure></section><section class="sf-section sf-call-to-action" id="call-to-action"><h2>Want to go deeper?</h2><p>Learn.</p><p><a class="sf-button" href="https://example.com/go">Go</a></p></section></div><footer class="sf-footer"><nav class="sf-related" aria-label="More in AI News &amp; Tools"><h2>More in AI News &amp; Tools</h2><ul><li><strong><a href="https://example.com/b">B</a></strong><p>About B.</p></li></ul></nav></footer></article></main>
    </body>
    </html>
    "
  `)
  expect(renderHtml(article, { profile: 'feed' })).toMatchInlineSnapshot(
    `"<p><strong>About A.</strong></p><p>Hello &quot;world&quot;.</p><p>Second.</p><h2>How to implement this in your domain</h2><ol><li>One.</li><li><p><strong>Two</strong></p><p>It.</p></li></ol><h2>Key takeaways</h2><ul><li>Take.</li></ul><h2>Original post by htrp</h2><figure><blockquote cite="https://x.com/1"><p>Said.</p></blockquote><figcaption>Originally posted by <span>htrp</span> on X · <a href="https://x.com/1">View on X</a></figcaption></figure><h2>Want to go deeper?</h2><p>Learn.</p><p><a href="https://example.com/go">Go</a></p><h2>More in AI News &amp; Tools</h2><ul><li><strong><a href="https://example.com/b">B</a></strong><p>About B.</p></li></ul>"`,
  )
})

test('overrides', () => {
  expect(
    renderHtml(article, {
      profile: 'feed',
      nodes: { text: ({ value }) => html`<i>${value}</i>` },
      sections: { callToAction: ({ link }) => html`<b>${link.label}</b>` },
    }),
  ).toContain('<p><i>Hello &quot;world&quot;.</i></p>')
})

test('reading time stands beside the date, in the language of the article', () => {
  const options = { readingTime: 3 }
  expect(renderHtml(article, options)).toContain(
    '2026</time> <span aria-hidden="true">·</span> 3 min read</p>',
  )
  expect(renderHtml({ ...article, language: 'de' }, options)).toContain('3 Min. Lesezeit</p>')
})

test('search engines are asked to quote nothing of the text, but not of a feed', () => {
  const options = { noSnippet: true }
  expect(renderHtml(article, options)).toContain('<div class="sf-body e-content" data-nosnippet>')
  for (const other of [renderHtml(article), renderHtml(article, { ...options, profile: 'feed' })]) {
    expect(other).not.toContain('nosnippet')
  }
})

test('categories and tags lead to the pages that they are said to have', () => {
  const tagged = { ...article, tags: ['A & B', 'gone', 'evil'] }
  const pages: Record<string, string> = {
    'A & B': 'https://example.com/tag/a/',
    evil: 'javascript:alert(1)',
  }
  const options = {
    categoryUrl: ({ slug }: { slug: string }) => `https://example.com/category/${slug}/`,
    tagUrl: (tag: string) => pages[tag],
  }
  const issues: string[] = []
  const page = renderHtml(tagged, {
    ...options,
    onIssue: faultsOnly(({ code }) => issues.push(code)),
  })
  expect(page).toContain(
    '<ul class="sf-tags"><li class="p-category"><a href="https://example.com/tag/a/" rel="tag">A &amp; B</a></li><li class="p-category">gone</li><li class="p-category">evil</li></ul>',
  )
  expect(issues).toEqual(['unsafe-url'])
  const kicker =
    '<a href="https://example.com/category/ai-news-tools/" rel="tag">AI News &amp; Tools</a>'
  expect(page).toContain(`<p class="sf-kicker p-category">${kicker}</p>`)

  const feed = { title: 'F', description: 'D', url: 'https://example.com/', language: 'en' }
  const kickerOf = (category: object, more = {}) => {
    const articles = [{ ...article, category: { ...article.category, ...category } as never }]
    const list = renderHtmlList({ ...feed, articles }, more)
    return /<p class="sf-kicker">(.*?)<\/p>/.exec(list)?.[1]
  }
  const date =
    ' <span aria-hidden="true">·</span> <time class="dt-published" datetime="2026-11-23T09:30:00+01:00">November 23, 2026</time>'
  expect(kickerOf({})).toBe(`<span class="p-category">AI News &amp; Tools</span>${date}`)
  expect(kickerOf({}, options)).toBe(
    `<span class="p-category"><a href="https://example.com/category/ai-news-tools/">AI News &amp; Tools</a></span>${date}`,
  )
  // An address of its own goes before; one that is refused is none.
  expect(kickerOf({ url: 'https://example.com/ai/' }, options)).toContain(
    'href="https://example.com/ai/"',
  )
  expect(kickerOf({ url: 'data:,x' }, options)).toBe(kickerOf({}, options))
  expect(kickerOf({ url: 'data:,x' })).toBe(kickerOf({}))
})

test('a lead picture in several formats lets the browser choose', () => {
  const variant = (width: number, end: string) => ({
    url: `https://example.com/a-${width}.${end}`,
    width,
  })
  const shown = (variants: object[], profile: 'page' | 'feed' = 'page') => {
    const image = { url: 'https://example.com/a.jpg', alt: 'A', width: 1200, height: 800, variants }
    const page = renderHtml({ ...article, image } as never, { profile })
    return /<figure.*?<\/figure>/s.exec(page)?.[0] ?? ''
  }
  const mixed = [
    variant(480, 'avif'),
    variant(480, 'webp'),
    variant(960, 'avif'),
    variant(960, 'webp'),
  ]
  const sizes = 'sizes="(min-width: 48rem) 44rem, 100vw"'
  expect(shown(mixed)).toContain(
    `<picture><source type="image/avif" srcset="https://example.com/a-480.avif 480w, https://example.com/a-960.avif 960w" ${sizes}><img`,
  )
  const last =
    'srcset="https://example.com/a-480.webp 480w, https://example.com/a-960.webp 960w, https://example.com/a.jpg 1200w"'
  expect(shown(mixed)).toContain(last)
  // Readers of feeds know no `picture`.
  expect(shown(mixed, 'feed')).not.toContain('<picture>')
  expect(shown(mixed, 'feed')).toContain(last)
  expect(shown([variant(480, 'webp')])).not.toContain('<picture>')
  // Between two of one width no browser could choose, and HTML forbids it.
  expect(shown([variant(480, 'webp'), variant(1200, 'webp')])).toContain(
    'srcset="https://example.com/a-480.webp 480w, https://example.com/a-1200.webp 1200w"',
  )
  // What names no format is for every browser.
  expect(shown([variant(320, 'x'), variant(480, 'webp')])).toContain(
    'srcset="https://example.com/a-480.webp 480w, https://example.com/a-320.x 320w, https://example.com/a.jpg 1200w"',
  )
})
