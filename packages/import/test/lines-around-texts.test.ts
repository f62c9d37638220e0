import { articleToMdast, parseArticle, toText } from '@standfirst/core'
import { articleFromHtml } from '@standfirst/import'
import { describe, expect, test } from 'vitest'

const short = '<p>The tide turned at six.</p>'
const long = short.repeat(3) + short.replace('six', 'six, and nobody, not one, saw it').repeat(12)

interface Said {
  updatedAt?: string
  tags?: string[]
  category?: string
}

/** Lines around a text as tools write them, and what they say. */
const lines: Record<string, [above: string, below: string, said: Said]> = {
  'Pelican, notmyidea': [
    '<footer class="post-info"><abbr class="published" title="2026-01-02T10:00:00+01:00">Published: Fri 02 January 2026</abbr><address class="vcard author">By <a class="url fn" href="/author/ada.html">Ada Example</a></address><p>In <a href="/category/news.html">News</a>.</p><p>tags: <a href="/tag/sea.html">sea</a></p></footer>',
    '',
    { category: 'News', tags: ['sea'] },
  ],
  'Astro, blog': [
    '<div class="title"><div class="date"><time datetime="2026-01-02T00:00:00.000Z">Jan 2, 2026</time><div class="last-updated-on">Last updated on <time datetime="2026-01-03T00:00:00.000Z">Jan 3, 2026</time></div></div><hr></div>',
    '',
    { updatedAt: '2026-01-03' },
  ],
  'eleventy-base-blog': [
    '<ul class="post-metadata"><li><time datetime="2026-01-02">02 January 2026</time></li><li><a href="/tags/sea/" class="post-tag">sea</a>, </li></ul>',
    '',
    { tags: ['sea'] },
  ],
  'Hugo, terminal': [
    '<div class="post-meta"><time class="post-date">2026-01-02 <span>[Updated: 2026-01-03]</span></time></div><span class="post-tags">#<a href="/tags/sea/">sea</a>&nbsp;</span>',
    '',
    { updatedAt: '2026-01-03', tags: ['sea'] },
  ],
  'a time without its year': ['<time datetime="2026-01-02T00:00:00Z">Jan 2</time>', '', {}],
  'a line of everything': [
    '<p class="meta">Posted on <time datetime="2026-01-02">January 2, 2026</time> by <a href="/a/ada" rel="author">Ada Example</a> in <a href="/category/news/">News</a></p>',
    '',
    { category: 'News' },
  ],
  'tags below': [
    '<time datetime="2026-01-02">January 2, 2026</time>',
    '<p>Tags: <a href="/tags/sea/" rel="tag">sea</a>, <a href="/tags/tide/" rel="tag">tide</a></p>',
    { tags: ['sea', 'tide'] },
  ],
  'a list of tags below': [
    '<time datetime="2026-01-02">January 2, 2026</time>',
    '<ul class="tags"><li><a href="/tags/sea/">sea</a></li><li><a href="/tags/tide/">tide</a></li></ul>',
    { tags: ['sea', 'tide'] },
  ],
  'a change below': [
    '<time datetime="2026-01-02">January 2, 2026</time>',
    '<p class="meta">Last modified: <time datetime="2026-01-03">January 3</time></p>',
    { updatedAt: '2026-01-03' },
  ],
}

function read(
  text: string,
  [above, below]: readonly [string, string, ...unknown[]],
  known: boolean,
) {
  const body = `${above}${text}${below}`
  const { article } = articleFromHtml(
    `<!doctype html><html lang="en"><head><title>Tide</title></head><body><main><article><h1>Tide</h1>${known ? `<div class="entry-content">${body}</div>` : body}</article></main></body></html>`,
    { url: 'https://quay.example/tide' },
  )
  return parseArticle(article)
}

describe.each([
  ['a short page', short, false],
  ['a long page', long, false],
  ['a container that is known', short, true],
])('%s', (_, text, known) => {
  test.each(Object.entries(lines))('%s', (_, line) => {
    const article = read(text, line, known)
    const [first, ...others] = articleToMdast(article).children.filter(
      ({ type }) => type !== 'heading',
    )
    expect(first && toText([first as never])).toBe('The tide turned at six.')
    expect(toText(others as never)).not.toMatch(/2026|sea|January|News/)
    expect(article.summary).toMatch(/^The tide turned/)
    expect(article.publishedAt).toContain('2026-01-02')
    const { category, tags, updatedAt } = article
    expect([updatedAt?.slice(0, 10), tags, category?.name]).toEqual([
      line[2].updatedAt,
      line[2].tags ?? [],
      line[2].category,
    ])
  })
})

test('words of a text that lead to tags and days stay', () => {
  const own =
    '<p>See <a href="/tags/sea/">what we wrote of the sea</a> on January 2, 2026.</p><p>The end, <a href="/tags/tide/">of the tide</a>.</p>'
  const article = read(own, ['<time datetime="2026-01-02">January 2, 2026</time>', ''], true)
  expect(toText(articleToMdast(article).children as never)).toMatch(/See what.*of the tide/s)
  expect(article.tags).toEqual([])
})

test.each([
  [
    'in a box with it',
    '<div class="lead-image"><img src="/h.jpg" alt="A boat"><div class="credit">Photo: Bob Lens</div></div>',
  ],
  [
    'in words of a line',
    '<div class="image"><img src="/h.jpg" alt="A boat"><span class="image-credit">Photo: Bob Lens</span></div>',
  ],
  ['below it', '<p><img src="/h.jpg" alt="A boat"></p><p>Photo: Bob Lens</p>'],
])('the credit of a lead picture is no summary, and neither stands twice: %s', (_, picture) => {
  for (const text of [short, long]) {
    const { article } = articleFromHtml(
      `<!doctype html><html lang="en"><head><title>Tide</title></head><body><main><article><h1>Tide</h1>${picture}${text}</article></main></body></html>`,
      { url: 'https://quay.example/2026/01/02/tide' },
    )
    expect(article?.summary).toMatch(/^The tide turned/)
    expect(article?.image).toMatchObject({ url: 'https://quay.example/h.jpg' })
    const { image, sections } = article ?? {}
    expect(JSON.stringify(sections)).not.toContain('h.jpg')
    expect(JSON.stringify([image, sections]).match(/Photo: Bob Lens/g)).toHaveLength(1)
  }
})

test('a picture above the text leads the article, once', () => {
  const { article } = articleFromHtml(
    '<!doctype html><html lang="en"><head><title>Tide</title></head><body><main><article><div class="hero-image"><img src="/h.jpg" alt="" width="1020" height="510"></div><div class="prose"><h1>Tide</h1><p>The tide turned at six.</p></div></article></main></body></html>',
    { url: 'https://quay.example/2026/01/02/tide' },
  )
  expect(article?.image).toMatchObject({ url: 'https://quay.example/h.jpg' })
  expect(JSON.stringify(article?.sections)).not.toContain('h.jpg')
})
