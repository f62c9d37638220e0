import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArticle } from '@standfirst/core'
import { openExport } from '@standfirst/import/export'
import { articlesFromMedium } from '@standfirst/import/medium'
import { articlesFromSubstack } from '@standfirst/import/substack'
import { expect, test } from 'vitest'
import { zip } from './zip.ts'

const medium = `<html><body><article class="h-entry"><h1 class="p-name">The weir</h1><section data-field="subtitle" class="p-summary">In short.</section>
<section data-field="body" class="e-content"><section class="section"><div class="section-divider"><hr></div><div><h3 class="graf graf--title">The weir</h3><h4 class="graf graf--subtitle">In short.</h4><p class="graf">It <strong>rose</strong>.</p></div></section><section class="section"><div class="section-divider"><hr></div><h3>Part</h3><p>Two</p></section></section>
<footer><a class="p-tag">River</a><a class="p-author">Ivy</a><time class="dt-published" datetime="2026-03-10T13:30:00.123Z"></time><a class="p-canonical" href="https://medium.com/@ivy/weir-abcdef123456">x</a></footer></article></body></html>`

const csv = `post_id,post_date,is_published,type,audience,title,subtitle,podcast_url
1.weir,2026-03-10T13:30:00.000Z,true,newsletter,everyone,"The ""weir"", one",Short.,
2.paid,2026-03-10T13:30:00.000Z,true,newsletter,only_paid,Paid,,https://m.example/secret.mp3
3.free,2026-03-10T13:30:00.000Z,true,newsletter,only_free,Free,,
4.later,2026-03-10T13:30:00.000Z,false,podcast,everyone,Later,,https://m.example/e.mp3
5.,,false,newsletter,everyone,,,
6.about,2026-03-10T13:30:00.000Z,true,page,everyone,About,,
`
const substack = [
  ['posts.csv', csv],
  [
    'posts/1.weir.html',
    '<p>It rose<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a>.</p><div class="pullquote"><p>Pulled.</p></div><p class="button-wrapper"><a href="https://x.example/subscribe?">Subscribe</a></p><div><hr></div><div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>The note.</p></div></div>',
  ],
  ['posts/2.paid.html', '<p>Open.</p><div class="paywall-jump"></div><p>Secret words.</p>'],
  ['posts/3.free.html', '<p>Secret words.</p>'],
  ['email_list.csv', 'email\nreader@r.example'],
] as const

function folderOf(files: readonly (readonly [name: string, content: string | Buffer])[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-'))
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

test('Medium: a folder, whose drafts stay drafts and whose title stands once', async () => {
  const folder = folderOf([
    ['posts/2026-03-10_The-weir-abcdef123456.html', medium],
    ['posts/draft_The-weir-abcdef123457.html', medium],
    ['profile/profile.html', '<p>ivy@mill.example</p>'],
  ])
  symlinkSync('/etc', join(folder, 'posts', 'link.html'))
  const opened = await openExport(folder, { language: 'en' })
  if ('issue' in opened) throw new Error(opened.issue.message)
  expect(opened.name).toBe('Medium')
  const articles = []
  for await (const { article } of opened.articles) articles.push(parseArticle(article))
  expect(articles.map(({ status }) => status)).toEqual(['published', 'draft'])
  expect(articles[0]).toMatchObject({
    url: 'https://medium.com/@ivy/weir-abcdef123456',
    title: 'The weir',
    summary: 'In short.',
    publishedAt: '2026-03-10T13:30:00.123Z',
    tags: ['River'],
    authors: [{ name: 'Ivy' }],
  })
  const shown = JSON.stringify(articles[0]?.sections)
  expect(shown.match(/thematicBreak/g)).toHaveLength(1)
  expect(shown).not.toContain('In short')
  expect(shown).toContain('"heading":"Part"')
  expect(opened.articles.report.leftOut).toEqual([
    { kind: 'file', reason: 'It is no post.', count: 1 },
  ])
})

test('Medium: the folder of its posts alone; any other folder is no export', async () => {
  const posts = [['draft_The-weir-abcdef123457.html', medium]] as const
  const flat = folderOf(posts)
  for (const path of [flat, join(folderOf([['posts.zip', zip(posts)]]), 'posts.zip')]) {
    const opened = await openExport(path, { language: 'en' })
    if ('issue' in opened) throw new Error(opened.issue.message)
    const statuses = []
    for await (const { article } of opened.articles) statuses.push(article.status)
    expect([opened.name, statuses]).toEqual(['Medium', ['draft']])
  }
  for (const other of [[], [['a.txt', 'A']], [['a-abcdef123457.html', '<p>A']]] as const) {
    const none = await openExport(folderOf(other))
    expect(none).toMatchObject({ issue: { code: 'not-an-export' } })
  }
})

test('Substack: an archive, whose paid words and recordings are for payers', async () => {
  const path = join(folderOf([['export.zip', zip(substack)]]), 'export.zip')
  const opened = await openExport(path, { url: 'https://mill.substack.com', language: 'en' })
  if ('issue' in opened) throw new Error(opened.issue.message)
  const articles = []
  for await (const { article } of opened.articles) articles.push(parseArticle(article))
  expect(articles.map(({ access, status, title }) => [title, status, access])).toEqual([
    ['The "weir", one', 'published', undefined],
    ['Paid', 'published', 'paid'],
    ['Free', 'published', 'metered'],
    ['Later', 'draft', undefined],
  ])
  expect(articles[0]).toMatchObject({ url: 'https://mill.substack.com/p/weir', summary: 'Short.' })
  const [first] = articles.map(({ sections }) => JSON.stringify(sections))
  expect(first).toMatch(/"blockquote".*Pulled.*"footnoteDefinition".*The note/)
  expect(first).not.toMatch(/thematicBreak|Subscribe/)
  expect(articles[3]?.media.map(({ url }) => url)).toEqual(['https://m.example/e.mp3'])
  for (const article of articles) {
    const free = { ...article, sections: article.sections.filter(({ paid }) => !paid) }
    expect(JSON.stringify(free)).not.toMatch(/[Ss]ecret/)
  }
  expect(JSON.stringify(articles[1]?.sections)).toContain('Secret words.')
  expect(opened.articles.report.leftOut.map(({ kind }) => kind)).toEqual(['newsletter', 'page'])
  expect(JSON.stringify([articles, opened.articles.report])).not.toContain('reader@')
})

test('Substack: a post without its text, and a text without its post, are told', async () => {
  const files = [
    ['posts.csv', csv],
    ['posts/1.weir.html', '<p>One.</p>'],
    ['posts/9.other.html', '<p>Other.</p>'],
  ] as const
  const opened = await openExport(folderOf(files), { language: 'en' })
  if ('issue' in opened) throw new Error(opened.issue.message)
  const found = []
  for await (const { issues } of opened.articles) found.push(issues.map(({ code }) => code))
  expect(found[0]).not.toContain('missing-file')
  expect(found[1]).toContain('missing-file')
  expect(opened.articles.report.leftOut.map(({ kind }) => kind)).toContain('text')
})

test('names that lead out of an archive, and sizes that are not true, end the reading', async () => {
  for (const files of [
    [...substack, ['../../etc/passwd', 'x']],
    [...substack, ['/etc/passwd', 'x']],
    [
      ['posts.csv', csv, 9e7],
      ['b.html', 'x'],
    ],
    [
      ['posts.csv', csv, 10],
      ['b.html', 'x'],
    ],
  ] as const) {
    const folder = folderOf([['export.zip', zip(files as never)]])
    const run = articlesFromSubstack(join(folder, 'export.zip'))
    for await (const { article } of run) throw new Error(article.title)
    expect(run.report.issues.map(({ severity }) => severity)).toContain('error')
  }
})

test('files may come from anywhere', async () => {
  const run = articlesFromMedium(() => [{ path: 'a-abcdef123456.html', text: async () => medium }])
  const titles = []
  for await (const { article } of run) titles.push(article.title)
  expect(titles).toEqual(['The weir'])
})
