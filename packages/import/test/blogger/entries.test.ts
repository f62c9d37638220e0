import { type Article, parseArticle } from '@standfirst/core'
import {
  articlesFromBlogger,
  type ImportedArticle,
  type ImportReport,
  type SystemOptions,
} from '@standfirst/import/blogger'
import { expect, test } from 'vitest'

async function read(
  text: string,
  options: SystemOptions = {},
): Promise<{ articles: Article[]; imported: ImportedArticle[]; report: ImportReport }> {
  const run = articlesFromBlogger(() => text.match(/[\s\S]{1,500}/g) ?? [], options)
  const imported: ImportedArticle[] = []
  for await (const one of run) imported.push(one)
  return {
    imported,
    articles: imported.map(({ article }) => parseArticle(article)),
    report: run.report,
  }
}

const atom = "xmlns='http://www.w3.org/2005/Atom'"
const takeout = (...entries: readonly string[]) =>
  `<?xml version='1.0' encoding='utf-8'?><feed ${atom} xmlns:blogger='http://schemas.google.com/blogger/2018'>
  <id>tag:blogger.com,1999:blog-7</id><title>Mill &amp;amp; Weir</title>${entries.join('\n')}</feed>`

const entry = (number: number, more: string, title = `Post ${number}`) =>
  `<entry><id>tag:blogger.com,1999:blog-7.post-${number}</id><title>${title}</title><link/>
  <author><name>Ivy &amp;amp; Miller</name><uri></uri><blogger:type>BLOGGER</blogger:type></author>
  <content type='html'>The &lt;b&gt;tide&lt;/b&gt; rose.&lt;script&gt;x()&lt;/script&gt;</content>
  <blogger:created>2026-03-09T10:00:00Z</blogger:created>
  <published>2026-03-10T09:30:00Z</published><updated>2026-03-11T09:30:00Z</updated>${more}</entry>`

test('Takeout: paths, labels, states, times of the zone that is given', async () => {
  const { articles, imported, report } = await read(
    takeout(
      entry(
        1,
        `<blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status><category scheme='tag:blogger.com,1999:blog-7' term='Q &amp;amp; A'/><category scheme='tag:blogger.com,1999:blog-7' term='Weir'/><category/><blogger:filename>/2026/03/weir.html</blogger:filename><blogger:metaDescription>In short.</blogger:metaDescription>`,
        'Tides &amp;amp; boats',
      ),
      entry(2, '<blogger:type>POST</blogger:type><blogger:status>DRAFT</blogger:status>'),
      entry(3, '<blogger:type>POST</blogger:type><blogger:status>SOFT_TRASHED</blogger:status>'),
      entry(4, '<blogger:type>COMMENT</blogger:type><blogger:status>LIVE</blogger:status>'),
      entry(
        5,
        '<blogger:type>PAGE</blogger:type><blogger:status>LIVE</blogger:status><blogger:filename>/p/about.html</blogger:filename>',
      ),
      entry(6, '<blogger:type>POST</blogger:type><blogger:status>HIDDEN</blogger:status>'),
    ),
    { url: 'https://mill.example', language: 'en', timeZone: 'Europe/Berlin' },
  )
  expect(articles[0]).toMatchObject({
    id: 'tag:blogger.com,1999:blog-7.post-1',
    url: 'https://mill.example/2026/03/weir.html',
    title: 'Tides & boats',
    summary: 'In short.',
    publishedAt: '2026-03-10T10:30:00+01:00',
    updatedAt: '2026-03-11T10:30:00+01:00',
    tags: ['Q & A', 'Weir'],
    authors: [{ name: 'Ivy & Miller' }],
  })
  expect(imported.map(({ article, origin }) => [origin.kind, article.status, article.url])).toEqual(
    [
      ['post', 'published', 'https://mill.example/2026/03/weir.html'],
      ['post', 'draft', 'https://mill.example/?postID=2'],
      ['page', 'published', 'https://mill.example/p/about.html'],
      ['post', 'draft', 'https://mill.example/?postID=6'],
    ],
  )
  expect(imported[0]?.issues.map(({ code }) => code)).toEqual(['unsupported-html'])
  expect(imported[3]?.issues.map(({ code }) => code)).toContain('unclear-status')
  expect(report.site.title).toBe('Mill & Weir')
  expect(report.leftOut.map(({ count, kind }) => [kind, count])).toEqual([
    ['post', 1],
    ['comment', 1],
  ])
})

const kind = (name: string) =>
  `<category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#${name}'/>`
const setting = (name: string, value: string) =>
  `<entry><id>tag:blogger.com,1999:blog-7.settings.${name}</id><published>2020-01-01T09:00:00.000-05:00</published>${kind('settings')}<title type='text'>A setting</title><content type='text'>${value}</content></entry>`
const classic = (...entries: readonly string[]) =>
  `<?xml version='1.0'?><feed ${atom} xmlns:thr='http://purl.org/syndication/thread/1.0'><id>tag:blogger.com,1999:blog-7.archive</id><title type='text'>Mill</title><link rel='alternate' type='text/html' href='https://mill.example/'/>${entries.join('')}</feed>`
const old = (number: number, type: string, more: string) =>
  `<entry><id>tag:blogger.com,1999:blog-7.${type}-${number}</id><published>2026-03-10T09:30:00.000-04:00</published><updated>2026-03-10T09:30:00.000-04:00</updated>${kind(type)}<title type='text'>A ${number}</title><content type='html'>Words.</content><author><name>Ivy</name><email>ivy@mill.example</email></author>${more}</entry>`
const link = (path: string) =>
  `<link rel='replies' href='https://mill.example/feeds/1'/><link rel='alternate' type='text/html' href='https://mill.example/${path}'/>`

test('the older export: settings tell the zone and the language, drafts have no address', async () => {
  const draft = `<app:control xmlns:app='http://purl.org/atom/app#'><app:draft>yes</app:draft></app:control>`
  const { articles, imported, report } = await read(
    classic(
      old(
        1,
        'post',
        `${link('2026/03/a.html')}<category scheme='http://www.blogger.com/atom/ns#' term='Weir'/>`,
      ),
      old(2, 'post', draft),
      old(3, 'page', draft.replaceAll('http://purl.org/atom/app#', 'http://www.w3.org/2007/app')),
      old(4, 'comment', link('2026/03/a.html#c4')),
      setting('BLOG_TIMEZONE', 'America/New_York'),
      setting('BLOG_LOCALE', 'pt_BR'),
    ),
  )
  expect(articles.map(({ status, url }) => [status, url])).toEqual([
    ['published', 'https://mill.example/2026/03/a.html'],
    ['draft', 'https://mill.example/?postID=2'],
    ['draft', 'https://mill.example/?postID=3'],
  ])
  expect(articles[0]).toMatchObject({
    tags: ['Weir'],
    language: 'pt-BR',
    publishedAt: '2026-03-10T09:30:00.000-04:00',
  })
  expect(report.site.timeZone).toBe('America/New_York')
  expect(report.leftOut.map(({ count, kind }) => [kind, count])).toEqual([
    ['comment', 1],
    ['settings', 2],
  ])
  expect(JSON.stringify([imported, report])).not.toContain('ivy@')
})

test('a blog that is not for everyone is withheld', async () => {
  const { articles } = await read(
    classic(old(1, 'post', link('a.html')), setting('BLOG_READ_ACCESS_MODE', 'PRIVATE')),
  )
  expect(articles.map(({ status }) => status)).toEqual(['withheld'])
})

test('broken exports: cut off, control characters, entities, depth, no feed', async () => {
  const whole = classic(old(1, 'post', link('a.html')), old(2, 'post', link('b.html')))
  const cut = await read(whole.slice(0, whole.lastIndexOf('<content')))
  expect(cut.articles.map(({ title }) => title)).toEqual(['A 1'])
  expect(cut.report.issues.map(({ code }) => code)).toContain('broken-export')
  const dirty = await read(whole.replace('Words.', 'Wo\u0008rds.'))
  expect(dirty.articles[0]?.summary).toBe('Words.')
  const bomb = whole
    .replace('<feed', '<!DOCTYPE feed [<!ENTITY a "aaaa">]><feed')
    .replace('Words.', '&a;')
  expect(JSON.stringify((await read(bomb)).articles)).not.toContain('aaaa')
  const deep = await read(classic(`<entry>${'<a>'.repeat(5000)}`))
  expect(deep.report.issues.map(({ code }) => code)).toContain('too-deep')
  expect((await read('{"a":1}')).report.issues.map(({ severity }) => severity)).toContain('error')
})
