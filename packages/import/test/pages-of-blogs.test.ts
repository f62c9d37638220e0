import { parseArticle } from '@standfirst/core'
import { articleFromHtml } from '@standfirst/import'
import { renderMarkdown } from '@standfirst/markdown'
import { expect, test } from 'vitest'

const text =
  '<p>The tide rose past the third step on Monday, and nobody on the quay had seen it do so before.</p><ul><li>High at six</li></ul><p>It stayed there for an hour.</p>'
const other =
  'Another article tells of boats that nobody here has seen. It goes on for a good while, with many words and a second sentence.'
const time = '<time datetime="2026-03-04T09:30:00Z">March 4, 2026</time>'
const title = '<h1>High water</h1>'
const whole = {
  authors: ['Ada Example'],
  category: 'News',
  day: '2026-03-04',
  tags: ['Sea', 'Quay'],
}
const links = (path: string) => `<a href="/${path}/sea">Sea</a> <a href="/${path}/quay"># Quay</a>`

/** Pages as systems and themes write them, and what of their fields they say. */
const pages: [string, string, Partial<typeof whole>][] = [
  [
    'Twenty Ten',
    `<div id="content"><div class="post hentry"><h1 class="entry-title">High water</h1><div class="entry-meta">Posted on <a href="/p/" rel="bookmark"><span class="entry-date">March 4, 2026</span></a> by <span class="author vcard"><a class="url fn n" href="/author/ada/">Ada Example</a></span></div><div class="entry-content">${text}</div><div class="entry-utility">This entry was posted in <a href="/category/news/" rel="category tag">News</a> and tagged <a href="/tag/sea/" rel="tag">Sea</a>, <a href="/tag/quay/" rel="tag">Quay</a>.</div></div></div>`,
    whole,
  ],
  [
    'Twenty Twenty-Five, which shows the day of other posts alone',
    `<main class="wp-block-group"><h1 class="wp-block-post-title">High water</h1><p>Written by </p><div class="wp-block-post-author-name"><a href="/author/ada/">Ada Example</a></div><p>in</p><div class="wp-block-post-terms"><a href="/category/news/" rel="tag">News</a></div><div class="entry-content wp-block-post-content">${text}</div><div class="wp-block-post-terms">${links('tag')}</div><h2>More posts</h2><div class="wp-block-query"><ul><li class="wp-block-post"><h2><a href="/o/">Other</a></h2><time datetime="2026-01-01T00:00:00Z">January 1, 2026</time></li></ul></div></main>`,
    { ...whole, day: '1970-01-01' },
  ],
  [
    'Medium, with a text of less than the answers to it',
    `<article>${title}<div><a rel="author" href="/@ada">Ada Example</a><span data-testid="storyPublishDate">Mar 4, 2026</span></div>${text}</article><div><h2>Responses</h2><pre>${other.repeat(4)}</pre></div><article><a href="/o"><h2>Other</h2><h3>${other}</h3></a></article>`,
    { authors: whole.authors, day: whole.day },
  ],
  [
    'Tumblr, whose headline leads to its own address',
    `<article class="text"><div class="body-text"><h2><a href="/post/1">High water</a></h2>${text}</div><div class="date-notes"><a class="date" href="/post/1">Mar 4th, 2026</a></div><div class="tags">${links('tagged')}</div></article>`,
    { day: whole.day, tags: whole.tags },
  ],
  [
    'Drupal 7',
    `<div id="content">${title}<div class="node" typeof="sioc:Item"><div class="submitted"><span property="dc:date dc:created" content="2026-03-04T09:30:00+00:00">Submitted by <span class="username">Ada Example</span> on Wed, 03/04/2026 - 09:30</span></div><div class="content"><div class="field field-name-body">${text}</div><div class="field field-name-field-tags"><h3>Tags: </h3>${links('t')}</div></div><ul class="links inline"><li><a href="/user/login">Log in</a> to post comments</li></ul></div></div>`,
    { authors: whole.authors, day: whole.day },
  ],
  [
    'Joomla',
    `<main><div class="com-content-article" itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">High water</h1><dl class="article-info"><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Written by: <span itemprop="name">Ada Example</span></dd><dd class="category-name">Category: <a href="/news" itemprop="genre">News</a></dd><dd class="published"><time datetime="2026-03-04T09:30:00Z" itemprop="datePublished">Published: 04 March 2026</time></dd></dl><ul class="tags"><li itemprop="keywords"><a href="/t/sea">Sea</a></li><li itemprop="keywords"><a href="/t/quay">Quay</a></li></ul><div itemprop="articleBody" class="com-content-article__body">${text}</div></div></main>`,
    whole,
  ],
  [
    'Chirpy, with a licence',
    `<main><article><header>${title}<div class="post-meta"><span>Posted ${time}</span><span>By <em><a href="https://github.com/ada">Ada Example</a></em></span></div></header><div id="toc-bar"><span class="label">High water</span></div><div class="content">${text}</div><div class="post-tail-wrapper"><div class="post-meta"><a href="/categories/news/">News</a></div><div class="post-tags">${links('tags')}</div><div class="license-wrapper">This post is licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a> by the author.</div></div></article></main>`,
    whole,
  ],
  [
    'Butterfly, whose tags stand behind the article',
    `<header>${title}<div class="post-meta">${time} <a class="post-meta-categories" href="/categories/News/">News</a></div></header><main><article class="post-content">${text}</article><div class="tag_share"><a class="post-meta__tags" href="/tags/sea/">Sea</a><a class="post-meta__tags" href="/tags/quay/">Quay</a></div></main>`,
    { category: 'News', day: whole.day, tags: whole.tags },
  ],
  [
    'AstroPaper, whose date stands beside a link to edit the page',
    `<main>${title}<div><span class="sr-only">Published:</span> ${time} <a href="https://github.com/x/edit/a.md"><span>Edit page</span></a></div><article class="prose">${text}</article><ul><li><a href="/tags/sea/">Sea</a></li><li><a href="/tags/quay/">Quay</a></li></ul><button>Back To Top</button></main>`,
    { day: whole.day, tags: whole.tags },
  ],
  [
    'Docusaurus, with a face above the text',
    `<main><article><header>${title}<div>${time} · 2 min read</div><div class="avatar"><a href="https://github.com/ada"><img class="avatar__photo" src="https://github.com/ada.png" alt="Ada Example"></a><div class="avatar__name"><span class="authorName_yefp">Ada Example</span></div></div></header><div id="__blog-post-container" class="markdown">${text}</div><footer><b>Tags:</b><ul><li><a rel="tag" href="/blog/tags/sea">Sea</a></li><li><a rel="tag" href="/blog/tags/quay">Quay</a></li></ul></footer></article></main>`,
    { authors: whole.authors, day: whole.day, tags: whole.tags },
  ],
  [
    'Pelican, with breaks between the lines above the text',
    `<article><header><h1 class="entry-title">High water</h1></header><div class="entry-content"><footer class="post-info"><abbr class="published" title="2026-03-04T09:30:00Z">Published: Wed 04 March 2026</abbr><br /><address class="vcard author">By <a class="url fn" href="/author/ada.html">Ada Example</a></address><p>In <a href="/category/news.html">News</a>.</p><p>tags: ${links('tag')}</p></footer>${text}</div></article>`,
    whole,
  ],
  [
    'Statamic, whose topics stand beside the day',
    `<main><article><header>${title}<div>${time}<span>${links('topics').replace(' <', '<')}</span></div></header><div class="prose">${text}</div></article><section><h2>A little more reading</h2><article><h3><a href="/o">Other</a></h3><p>${other}</p></article></section></main>`,
    { day: whole.day, tags: whole.tags },
  ],
  [
    'Kirby',
    `<main><article><header>${title}</header><div class="note text">${text}</div><footer><ul class="note-tags"><li><a href="/notes/tag:sea">Sea</a></li><li><a href="/notes/tag:quay">Quay</a></li></ul><time datetime="2026-03-04T09:30:00Z">Published on 04 March, 2026</time></footer></article></main>`,
    { day: whole.day, tags: whole.tags },
  ],
  [
    'a Next.js starter, with a list of its author',
    `<main><article><header><dl><dt class="sr-only">Published on</dt><dd>${time}</dd></dl>${title}</header><dl><dt class="sr-only">Authors</dt><dd><ul><li><img alt="avatar" width="38" height="38" src="/a.png"><dl><dt>Name</dt><dd class="author-name">Ada Example</dd></dl></li></ul></dd></dl><div class="prose">${text}</div><div><a href="https://x.example/search">Discuss on Twitter</a> • <a href="https://github.com/x">View on GitHub</a></div><footer><h2>Tags</h2><div>${links('tags')}</div></footer></article></main>`,
    { authors: whole.authors, day: whole.day, tags: whole.tags },
  ],
]

test.each(pages)('the page of %s gives its text, and what it says of it', (_, body, said) => {
  const { article } = articleFromHtml(
    `<!doctype html><html lang="en"><head><title>High water</title></head><body>${body}</body></html>`,
    { url: 'https://e.example/high-water/' },
  )
  const parsed = parseArticle(article)
  const markdown = renderMarkdown(parsed).replace(/^---[\s\S]*?\n---\n\n/, '')
  expect(markdown).toBe(
    'The tide rose past the third step on Monday, and nobody on the quay had seen it do so before.\n\n* High at six\n\nIt stayed there for an hour.\n',
  )
  expect({
    authors: parsed.authors?.map(({ name }) => name),
    category: parsed.category?.name,
    day: parsed.publishedAt.slice(0, 10),
    image: parsed.image,
    tags: parsed.tags,
    title: parsed.title,
  }).toEqual({
    ...{ authors: [], category: undefined, image: undefined, tags: [] },
    ...said,
    title: 'High water',
  })
})
