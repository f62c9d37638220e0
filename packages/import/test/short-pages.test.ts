import { articleFromHtml } from '@standfirst/import'
import { describe, expect, test } from 'vitest'

const own = ['The tide turned at six.', 'Nobody saw the boat leave, and nobody spoke of it.']
const [one, two] = own.map((text) => `<p>${text}</p>`)
const long =
  'Sign up for everything that we write about harbours, tides, boats and storms. '.repeat(3)

/** What stands around a text on the pages of most systems. */
const before = `<div id="cookie-banner" class="cookie-banner"><p>We use cookies to make this site better for everybody who reads it. By going on you agree to them.</p><button>Accept</button></div>
<header class="site-header"><a href="/" class="site-title">Harbour News</a><nav><ul><li><a href="/about">About</a></li></ul></nav></header>`
const newsletter = `<div class="newsletter"><h3>Newsletter</h3><p>${long}</p><form action="/subscribe"><input type="email"><button>Subscribe</button></form></div>`
const card = `<div class="related-posts"><h3>Read next</h3><article class="card"><a href="/next"><h2>The next storm</h2></a><p>${long}</p></article></div>`
const comments = `<div id="comments" class="comments-area"><h3>Leave a comment</h3><form><label>Your words</label><textarea></textarea><p>${long}</p><button>Send</button></form><ol class="comment-list"><li><p>${long}</p></li></ol></div>`
const after = `${newsletter}${card}${comments}<footer><p>© Harbour News. ${long}</p></footer>`
const picture = '<img src="/boat.jpg" alt="A boat" width="800" height="600">'

const pages: Record<string, string> = {
  'WordPress, classic theme': `<main><article class="post hentry"><header class="entry-header"><h1 class="entry-title">Tide</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2026-01-02T06:00:00+00:00">January 2, 2026</time></span> <span class="byline">by <span class="author vcard"><a class="url fn n" href="/author/ada">Ada Example</a></span></span></div></header><figure class="post-thumbnail">${picture}</figure><div class="entry-content">${one}${two}<div class="sharedaddy"><h3>Share this:</h3></div></div></article>${after}</main>`,
  'WordPress, block theme': `<main class="wp-block-group"><h1 class="wp-block-post-title">Tide</h1><div class="wp-block-post-date"><time datetime="2026-01-02T06:00:00+00:00">January 2, 2026</time></div><p class="wp-block-post-author-name">Ada Example</p><figure class="wp-block-post-featured-image">${picture}</figure><div class="entry-content wp-block-post-content">${one}${two}</div>${after}</main>`,
  Ghost: `<main><article class="gh-article post"><header class="gh-article-header"><h1 class="gh-article-title">Tide</h1><div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/ada/">Ada Example</a></h4><time class="gh-article-meta-date" datetime="2026-01-02">Jan 2, 2026</time><span>1 min read</span></div><figure class="gh-article-image">${picture}</figure></header><section class="gh-content gh-canvas">${one}${two}<div class="kg-card kg-signup-card"><p>${long}</p></div></section></article>${after}</main>`,
  Substack: `<article class="newsletter-post post"><div class="post-header"><h1 class="post-title published">Tide</h1><div class="byline-wrapper"><a href="https://substack.com/@ada">Ada Example</a><div class="pencraft">Jan 02, 2026</div></div></div><div class="available-content"><div class="body markup"><figure>${picture}</figure>${one}${two}<div class="subscription-widget-wrap"><p>${long}</p></div></div></div></article>${after}`,
  Medium: `<article><section><h1 class="pw-post-title">Tide</h1><div><a rel="author" href="/@ada">Ada Example</a><span>1 min read</span><span data-testid="storyPublishDate">Jan 2, 2026</span></div><figure>${picture}</figure>${own.map((text) => `<p class="pw-post-body-paragraph graf">${text}</p>`).join('')}</section></article>${after}`,
  Blogger: `<div class="widget Blog"><div class="post hentry"><h3 class="post-title entry-title">Tide</h3><div class="post-header"><span class="post-author vcard"><span class="fn" itemprop="author">Ada Example</span></span><abbr class="published" title="2026-01-02T06:00:00Z">6:00 AM</abbr></div><div class="post-body entry-content">${picture}<br>${own[0]}<br><br>${own[1]}</div></div></div>${after}`,
  'Hugo, PaperMod': `<main class="main"><article class="post-single"><header class="post-header"><h1 class="post-title">Tide</h1><div class="post-meta"><span title="2026-01-02 06:00:00 +0000 UTC">January 2, 2026</span>&nbsp;·&nbsp;1 min&nbsp;·&nbsp;Ada Example</div></header><figure class="entry-cover">${picture}</figure><div class="post-content">${one}${two}</div><footer class="post-footer"><nav class="paginav"><a href="/next">The next storm</a></nav></footer></article>${after}</main>`,
  'Jekyll, minima': `<main><article class="post h-entry"><header class="post-header"><h1 class="post-title p-name">Tide</h1><p class="post-meta"><time class="dt-published" datetime="2026-01-02T06:00:00+00:00">Jan 2, 2026</time> • <span class="p-author h-card"><span class="p-name">Ada Example</span></span></p></header><div class="post-content e-content">${picture}${one}${two}</div></article>${after}</main>`,
  Squarespace: `<article class="h-entry"><h1 class="entry-title p-name">Tide</h1><time class="dt-published blog-meta-item--date">January 2, 2026</time><span class="blog-author-name p-author">Ada Example</span><div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout"><div class="sqs-block image-block"><figure>${picture}</figure></div><div class="sqs-block html-block"><div class="sqs-html-content">${one}${two}</div></div></div></div></div></article>${after}`,
  Wix: `<article><h1 data-hook="post-title">Tide</h1><ul><li><span data-hook="user-name" class="user-name">Ada Example</span></li><li><span data-hook="time-ago" title="Jan 2, 2026">Jan 2, 2026</span></li><li><span data-hook="time-to-read">1 min read</span></li></ul><section data-hook="post-description"><div><figure>${picture}</figure><div>${one}${two}</div></div></section><div data-hook="post-footer"><p>3 views 0 comments</p></div></article>${after}`,
  Drupal: `<main><h1 class="page-title">Tide</h1><article class="node node--type-article"><footer class="node__meta"><div class="node__submitted">Submitted by <span class="field--name-uid"><a href="/user/1" class="username">Ada Example</a></span> on <span class="field--name-created">Fri, 01/02/2026 - 06:00</span></div></footer><div class="node__content"><div class="field field--name-field-image">${picture}</div><div class="text-formatted field field--name-body">${one}${two}</div><div class="field--name-field-tags"><a href="/t">Sea</a></div><section class="comment-wrapper"><h2>Add new comment</h2><p>${long}</p></section></div></article></main>${after}`,
  Joomla: `<main><div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">Tide</h1><dl class="article-info"><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Written by: <span itemprop="name">Ada Example</span></dd><dd class="published"><time datetime="2026-01-02T06:00:00+00:00" itemprop="datePublished">Published: 02 January 2026</time></dd></dl><figure class="item-image">${picture}</figure><div itemprop="articleBody" class="com-content-article__body">${one}${two}</div><nav class="pagenavigation"><a href="/next">Next article: The next storm</a></nav></div></main>${after}`,
  Tumblr: `<article class="post text"><h1 class="post-title">Tide</h1><div class="post-meta">By <a class="author" href="/ada">Ada Example</a> <time datetime="2026-01-02">Jan 2, 2026</time></div><div class="body-text">${picture}${one}${two}</div><div class="post-notes"><p>12 notes</p></div></article>${after}`,
  beehiiv: `<div id="root"><h1>Tide</h1><div><a href="/authors/ada">Ada Example</a><span>January 02, 2026</span></div><div class="rendered-post" id="content-blocks"><div class="image">${picture}</div><div>${one}</div><div>${two}</div></div>${after}</div>`,
  Buttondown: `<main><h1 class="subject">Tide</h1><div class="metadata"><a class="author" href="/ada">Ada Example</a> <time datetime="2026-01-02">January 2, 2026</time></div><div class="email-body"><div class="email-body-content">${picture}${one}${two}</div></div><div class="subscribe-form"><p>${long}</p></div></main>${after}`,
  'write.as': `<article id="post-body" class="norm h-entry"><h2 id="title" class="p-name">Tide</h2><a class="p-author h-card" href="/ada">Ada Example</a><time class="dt-published" datetime="2026-01-02">January 2, 2026</time><div class="e-content">${picture}${one}${two}</div></article>${after}`,
  Bear: `<main><h1>Tide</h1><p class="byline">By Ada Example</p><p><i><time datetime="2026-01-02">02 Jan, 2026</time></i></p>${picture}${one}${two}<p class="tags"><a href="/?q=sea">#sea</a></p><form id="upvote-form"><button>Toast</button></form></main><footer><p>${long}</p></footer>`,
  'Micro.blog': `<main><div class="post h-entry"><h1 class="p-name">Tide</h1><a class="p-author h-card" href="/">Ada Example</a><a class="u-url" href="/t"><time class="dt-published" datetime="2026-01-02T06:00:00+00:00">Jan 2, 2026</time></a><div class="e-content">${picture}${one}${two}</div></div>${after}</main>`,
  Webflow: `<div class="section"><h1 class="heading">Tide</h1><div class="author-name">Ada Example</div><div class="post-date">January 2, 2026</div><div class="rich-text w-richtext"><figure class="w-richtext-figure-type-image">${picture}</figure>${one}${two}</div></div>${after}`,
  Notion: `<main class="notion notion-page"><h1 class="notion-title">Tide</h1><div class="notion-collection-row"><span class="notion-user author-name">Ada Example</span><time datetime="2026-01-02">Jan 2, 2026</time></div><div class="notion-page-content"><figure class="notion-asset-wrapper">${picture}</figure>${own.map((text) => `<div class="notion-text">${text}</div>`).join('')}</div></main>${after}`,
  Hashnode: `<main><article><h1 data-query="post-title">Tide</h1><div><a href="https://hashnode.com/@ada" class="author-name">Ada Example</a> <time datetime="2026-01-02">Jan 2, 2026</time> <span>1 min read</span></div><section id="post-content-parent"><div id="post-content-wrapper" class="prose">${picture}${one}${two}</div></section></article>${after}</main>`,
  'dev.to': `<main><article class="crayons-article"><header class="crayons-article__header"><h1>Tide</h1><a href="/ada" class="crayons-link author-name">Ada Example</a><p>Posted on <time datetime="2026-01-02T06:00:00Z">Jan 2</time></p></header><div class="crayons-article__main"><div class="crayons-article__body" id="article-body">${picture}${one}${two}</div></div><section id="comments-container" class="comments"><h2>Top comments (1)</h2><p>${long}</p></section></article>${after}</main>`,
  'none, in an article': `<main><article><h1>Tide</h1><p>By Ada Example, January 2, 2026</p>${picture}${one}${two}</article>${after}</main>`,
  'none, in the main part': `<main><h1>Tide</h1><p>By Ada Example, January 2, 2026</p>${picture}${one}${two}</main>${after}`,
}

describe('the own text of a short page, of everything that stands around it', () => {
  test.each(Object.entries(pages))('%s', (_name, body) => {
    const { article } = articleFromHtml(
      `<!doctype html><html lang="en"><head><title>Tide - Harbour News</title></head><body>${before}${body}</body></html>`,
      { url: 'https://e.com/2026/01/02/tide' },
    )
    expect(wordsOf(article?.sections)).toBe(own.join(' '))
    expect(article).toMatchObject({
      title: 'Tide',
      authors: [{ name: 'Ada Example' }],
      image: { url: 'https://e.com/boat.jpg', alt: 'A boat' },
    })
    expect(article?.publishedAt).toMatch(/^2026-01-02/)
  })
})

/** The words of sections; what describes a picture is none of them. */
function wordsOf(node: unknown): string {
  const texts: string[] = []
  const walk = (one: unknown): void => {
    if (Array.isArray(one)) for (const each of one) walk(each)
    else if (typeof one === 'object' && one !== null) {
      const { alt, kind, title, type, url, ...rest } = one as Record<string, unknown>
      for (const each of Object.values(rest)) walk(each)
    } else if (typeof one === 'string') texts.push(one)
  }
  walk(node)
  return texts.join(' ').replace(/\s+/g, ' ').trim()
}

test('a menu that stands in the main part is no short text', () => {
  const menu = ['Shop', 'Kontakt', 'Mediadaten', 'Newsletter', 'Abonnement']
    .map((name) => `<h6><a href="/${name}">${name}</a></h6>`)
    .join(' ')
  const text = [
    'The tide turned at six in the morning, and nobody was there to see it. ',
    'All boats lay on their sides until the evening, when the water came back to them. ',
  ]
  const paragraphs = text.map((one) => `<p>${one.repeat(5)}</p>`).join('')
  const { article } = articleFromHtml(
    `<html lang="en"><head><title>Tide</title></head><body><div class="layout"><div class="story">${paragraphs}</div></div><main>${menu}</main></body></html>`,
    { url: 'https://harbour.example/tide/', defaultPublishedAt: '2026-01-02T06:00:00Z' },
  )
  expect(JSON.stringify(article?.sections)).toContain('The tide turned at six')
  expect(JSON.stringify(article?.sections)).not.toContain('Mediadaten')
})

test.each([
  ['a header below the first paragraph', `${one}<header><h2>Ebb</h2></header>${two}`],
  ['that of a section', `${one}<section><header><h2>Ebb</h2></header>${two}</section>`],
  ['a group of headings', `${one}<section><hgroup><h2>Ebb</h2></hgroup>${two}</section>`],
  ['that of the first section', `<section><header><h2>Ebb</h2></header>${two}</section>`],
])('the heading of a part of a short page is kept: %s', (_name, text) => {
  for (const [start, end] of [
    ['<article><header><h1>Tide</h1><p>January 2, 2026</p></header>', '</article>'],
    ['<main><h1>Tide</h1>', '</main>'],
  ]) {
    const { article } = articleFromHtml(
      `<!doctype html><html lang="en"><head><title>Tide</title></head><body>${start}${text}${end}</body></html>`,
      { url: 'https://e.com/2026/01/02/tide' },
    )
    expect(article?.sections?.map((section) => 'heading' in section && section.heading)).toContain(
      'Ebb',
    )
  }
})

test.each([
  ['<table>', '</table>'],
  ['<figure><table>', '</table></figure>'],
  ['<div><table>', '</table></div>'],
])('a small table with a link in the midst of a text is kept: %s', (start, end) => {
  const cells = '<tr><td>High water</td><td><a href="/gauge">Gauge</a></td></tr>'
  const words = `<p>${own.join(' ').repeat(9)}</p>`
  const { article } = articleFromHtml(
    `<!doctype html><html lang="en"><head><title>Tide</title></head><body><main><h1>Tide</h1>${words}${start}${cells}${end}${words}</main></body></html>`,
    { url: 'https://e.com/2026/01/02/tide' },
  )
  expect(JSON.stringify(article)).toContain('High water')
  expect(JSON.stringify(article)).toContain('Gauge')
})
