import { type Article, parseArticle } from '@standfirst/core'
import { articleFromHtml } from '@standfirst/import'
import { renderMarkdown } from '@standfirst/markdown'
import { describe, expect, test } from 'vitest'

const time = '<time class="dt-published" datetime="2026-03-10T13:30:00Z">March 10, 2026</time>'

function read(entry: string, head = '', around = ['', '']): Article {
  const page = `<!doctype html><html lang="en"><head>${head}</head><body>${around[0]}<article class="h-entry">${entry}${time}</article>${around[1]}</body></html>`
  return parseArticle(articleFromHtml(page, { url: 'https://e.example/a/' }).article)
}

const textOf = (article: Article) =>
  renderMarkdown(article)
    .replace(/^---[\s\S]*?\n---\n/, '')
    .trim()

test('what the export of Medium repeats is no text', () => {
  const article = read(
    '<h1 class="p-name">Low water</h1><section class="p-summary">What it bared.</section><section class="e-content"><section><div class="section-divider"><hr class="section-divider"></div><h3 class="graf graf--h3 graf--title">Low water</h3><h4 class="graf graf--h4 graf--subtitle">What it bared.</h4><p class="graf">A wreck.</p></section><section><div class="section-divider"><hr class="section-divider"></div><p class="graf">And mud.</p></section></section><footer><a class="p-tag" href="https://m.example/tag/tide">Tide</a><a class="p-canonical" href="https://m.example/low">Canonical link</a></footer>',
  )
  expect(article).toMatchObject({
    title: 'Low water',
    summary: 'What it bared.',
    url: 'https://m.example/low',
    tags: ['Tide'],
  })
  expect(textOf(article)).toBe('A wreck.\n\n***\n\nAnd mud.')
})

const plain = '<h1 class="p-name">Low water</h1><div class="e-content"><p>A wreck.</p></div>'

test.each([
  ['<a class="u-url" href="/low/">#</a>', 'https://e.example/low/'],
  ['<a class="u-url" href="javascript:alert(1)">#</a>', 'https://e.example/a/'],
  ['', 'https://e.example/a/'],
])('the address that an entry calls its own is its address: %s', (link, url) => {
  expect(read(plain + link).url).toBe(url)
})

test('the canonical address of metadata is surer', () => {
  const head = '<link rel="canonical" href="https://e.example/c/">'
  expect(read(`${plain}<a class="u-url" href="/low/">#</a>`, head).url).toBe('https://e.example/c/')
})

test('tags and a picture are read, in a feed of entries too', () => {
  const more =
    '<a class="p-category" href="/t/a">Tide</a><a rel="tag" href="/t/b">Wrecks</a><a class="p-category" rel="tag" href="/t/a">Tide</a><img class="u-photo" src="/w.jpg" alt="A wreck">'
  const article = read(plain + more, '', ['<main class="h-feed">', '</main>'])
  expect(article.tags).toEqual(['Tide', 'Wrecks'])
  expect(article.image).toMatchObject({ url: 'https://e.example/w.jpg', alt: 'A wreck' })
})

/** A page of a theme that has the classes of hAtom. */
function readPage(body: string, head = '<title>High water – Quay Notes</title>') {
  return articleFromHtml(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    { url: 'https://e.example/high/' },
  )
}

const classic = (content = '<p>The tide rose over the quay.</p>') =>
  `<article class="post-4 hentry category-tide"><h2 class="entry-title">High water</h2><p><a href="/high/" rel="bookmark"><time class="entry-date published" datetime="2026-11-23T09:30:00Z">23 Nov</time><time class="updated" datetime="2026-11-24T10:00:00Z">24 Nov</time></a> by <span class="author vcard"><a class="url fn n" href="/ada/">Ada Lee</a></span></p><div class="entry-content">${content}</div><footer><a href="/c/tide/" rel="category tag">Tide</a>, <a href="/t/quay/" rel="tag">Quay</a><div class="about author vcard"><img src="/ada.jpg" alt=""><b class="fn">Ada Lee</b> looks at the sea.</div></footer></article>`

test('an entry in the classes before microformats2 is read', () => {
  const article = parseArticle(readPage(classic()).article)
  expect(article).toMatchObject({
    title: 'High water',
    url: 'https://e.example/high/',
    publishedAt: '2026-11-23T09:30:00Z',
    updatedAt: '2026-11-24T10:00:00Z',
    authors: [{ name: 'Ada Lee' }],
    category: { name: 'Tide' },
    tags: ['Quay'],
  })
  expect(article.authors).toHaveLength(1)
  expect(textOf(article)).toBe('The tide rose over the quay.')
})

test.each([
  ['an abbreviation', '<abbr class="published" title="2026-11-23T09:30:00Z">yesterday</abbr>'],
  [
    'the title of a value',
    '<span class="published">yesterday<span class="value-title" title="2026-11-23T09:30:00Z"> </span></span>',
  ],
  [
    'values in pieces',
    '<span class="published">on <abbr class="value" title="2026-11-23">Monday</abbr> at <span class="value">09:30:00Z</span></span>',
  ],
])('a time is read from %s', (_, time) => {
  const { article } = readPage(
    `<div class="hentry"><h2 class="entry-title">High water</h2>${time}<div class="entry-content"><p>The tide rose.</p></div></div>`,
  )
  expect(article?.publishedAt).toBe('2026-11-23T09:30:00Z')
})

test('a link to another text below one is not the address of it', () => {
  const { article } = readPage(
    classic(
      '<p>The tide rose.</p><ul><li><a rel="bookmark" href="https://e.example/low/">Low water</a></li></ul>',
    ).replace('rel="bookmark"><time', '><time'),
  )
  expect(article?.url).toBe('https://e.example/high/')
})

const long = 'A wreck lay on the sand, and people came to look at it with lamps. '.repeat(12)
const neighbours = (kind: 'h-entry' | 'hentry', [first, second]: readonly string[] = []) => {
  const names =
    kind === 'hentry'
      ? { root: 'hentry', name: 'entry-title', text: 'entry-content', link: 'rel="bookmark"' }
      : { root: 'h-entry', name: 'p-name', text: 'e-content', link: 'class="u-url"' }
  return ['low', 'neap'].map(
    (slug, index) =>
      `<article class="${names.root}"><h3 class="${names.name}"><a ${names.link} href="${[first, second][index] ?? `/${slug}/`}">Of ${slug} water</a></h3><span class="author vcard p-author h-card"><a class="fn p-name" href="/bo/">Bo Neighbour</a></span> <time class="published dt-published" datetime="2020-01-0${index + 1}T00:00:00Z">then</time><div class="${names.text}"><p>${long}</p></div></article>`,
  )
}
const modern =
  '<article class="h-entry"><h2 class="p-name">High water</h2><time class="dt-published" datetime="2026-11-23T09:30:00Z">23 Nov</time><div class="e-content"><p>The tide rose over the quay.</p></div></article>'

describe.each(['h-entry', 'hentry'] as const)('of several %s', (kind) => {
  const [before, after] = neighbours(kind) as [string, string]
  const bare = kind === 'hentry' ? classic().replace(' rel="bookmark"', '') : modern

  test.each([
    ['that of the address is taken', before + classic() + after],
    ['the only one without another address is taken', before + bare + after],
    [
      'one in which the others stand is taken',
      bare.replace('</article>', `${before + after}</article>`),
    ],
    [
      'comments are no text',
      `${bare}<article class="${kind} p-comment"><a class="u-url" href="#c1">#</a><div class="e-content entry-content"><p>${long}</p></div></article>`,
    ],
  ])('%s, and nothing of a neighbour', (_, body) => {
    const { article, issues } = readPage(body)
    const whole = parseArticle(article)
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(textOf(whole)).toBe('The tide rose over the quay.')
    expect(whole).toMatchObject({ title: 'High water', publishedAt: '2026-11-23T09:30:00Z' })
    expect(JSON.stringify(whole)).not.toMatch(/Neighbour|wreck|2020/)
  })

  test('that of the canonical address is taken', () => {
    const { article } = readPage(
      before + after,
      '<title>Quay</title><link rel="canonical" href="https://e.example/neap">',
    )
    expect(article).toMatchObject({ title: 'Of neap water', publishedAt: '2020-01-02T00:00:00Z' })
  })

  test('that of the title is taken', () => {
    const { article } = readPage(
      neighbours(kind, ['/?p=1', '/?p=2']).join(''),
      '<title>Of low water | Quay</title>',
    )
    expect(article).toMatchObject({ title: 'Of low water', publishedAt: '2020-01-01T00:00:00Z' })
  })

  test('a page of nothing else is a list, and none is read', () => {
    const { article, issues } = readPage(before + after, '<title>Quay Notes</title>')
    expect(article).toBeUndefined()
    expect(issues).toMatchObject([{ code: 'list-of-articles', severity: 'error' }])
    expect(issues[0]?.message).toContain('2 articles')
  })

  test('a page whose own text is not marked has none of theirs', () => {
    const { article } = readPage(
      `<main><h1>High water</h1><p>${'The tide rose over the quay. '.repeat(20)}</p></main><div>${before + after}</div>`,
    )
    const whole = parseArticle(article)
    expect(whole.title).toBe('High water')
    expect(textOf(whole)).toBe('The tide rose over the quay. '.repeat(20).trim())
    expect(JSON.stringify(whole)).not.toMatch(/Neighbour|wreck|2020-01-0[12]/)
  })

  test('an entry that a text shows is of the text', () => {
    const { article } = readPage(
      (kind === 'hentry'
        ? classic
        : (shown: string) => modern.replace('<p>The tide rose over the quay.</p>', shown))(
        `<p>Bo wrote:</p>${before}`,
      ),
    )
    expect(textOf(parseArticle(article))).toContain('A wreck lay on the sand')
  })
})
