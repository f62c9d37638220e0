import { type Article, parseArticle } from '@standfirst/core'
import { articleFromHtml } from '@standfirst/import'
import { renderMarkdown } from '@standfirst/markdown'
import { expect, test } from 'vitest'

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
