import { type Article, parseArticle } from '@standfirst/core'
import {
  type AnyFields,
  articlesFromContentful,
  type ContentfulOptions,
  type ImportedArticle,
  type ImportReport,
} from '@standfirst/import/contentful'
import { openExport } from '@standfirst/import/export'
import { renderMarkdown } from '@standfirst/markdown'
import fc from 'fast-check'
import { expect, test } from 'vitest'

type Fields = Readonly<Record<string, unknown>>

const live = { version: 4, publishedVersion: 3, firstPublishedAt: '2026-03-10T09:30:00.000Z' }

function entry(id: string, type: string, fields: Fields, sys: object = live): object {
  return {
    sys: { id, type: 'Entry', contentType: { sys: { id: type } }, ...sys },
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, { 'en-GB': value }]),
    ),
  }
}

function asset(id: string, contentType: string, sys: object = live): object {
  const file = {
    url: `//files.example/${id}`,
    contentType,
    details: { image: { width: 20, height: 10 } },
  }
  const fields = { title: { 'en-GB': id }, description: { 'en-GB': `Of ${id}` } }
  return { sys: { id, type: 'Asset', ...sys }, fields: { ...fields, file: { 'en-GB': file } } }
}

const link = (id: string, linkType = 'Entry') => ({ sys: { type: 'Link', linkType, id } })
const words = (value: string, ...marks: readonly string[]) => ({
  nodeType: 'text',
  value,
  marks: marks.map((type) => ({ type })),
})
const node = (nodeType: string, ...content: readonly object[]) => ({ nodeType, data: {}, content })
const target = (nodeType: string, id: string, kind = 'Entry', ...content: readonly object[]) => ({
  nodeType,
  data: { target: link(id, kind) },
  content,
})
const paragraph = (...content: readonly object[]) => node('paragraph', ...content)
const post = (id: string, more: Fields = {}, sys?: object) =>
  entry(
    id,
    'blogPost',
    { title: `T ${id}`, slug: id, body: node('document', paragraph(words('It rose.'))), ...more },
    sys,
  )

const locales = [
  { code: 'en-GB', default: true, fallbackCode: null },
  { code: 'cy', default: false, fallbackCode: 'en-GB' },
]

interface Read {
  articles: Article[]
  imported: ImportedArticle[]
  report: ImportReport
}

async function read<Types = AnyFields>(
  entries: readonly object[],
  { assets = [], ...options }: ContentfulOptions<Types> & { assets?: readonly object[] } = {},
): Promise<Read> {
  const source = JSON.stringify({ contentTypes: [], entries, assets, locales, tags: [] })
  const run = articlesFromContentful<Types>(() => [source], {
    url: 'https://mill.example',
    ...options,
  })
  const imported: ImportedArticle[] = []
  for await (const one of run) imported.push(one)
  const articles = imported.map(({ article }) => parseArticle(article))
  return { imported, articles, report: run.report }
}

function markdownOf(article: Article | undefined): string {
  if (!article) throw new Error('no article')
  return renderMarkdown(article)
    .replace(/^---[\s\S]*?\n---\n\n?/, '')
    .trim()
}

test('states: what nobody published is never published', async () => {
  const changed = { ...live, version: 9 }
  const entries = [
    post('live'),
    post('changed', {}, changed),
    post('draft', {}, { version: 2 }),
    post('archived', {}, { ...live, archivedVersion: 5 }),
    post('locale', {}, { ...live, fieldStatus: { '*': { 'en-GB': 'draft', cy: 'published' } } }),
    post('hidden', { hidden: true }),
  ]
  const { articles, imported } = await read(entries)
  expect(articles.map(({ status }) => status)).toEqual([
    'published',
    'draft',
    'draft',
    'withheld',
    'draft',
    'withheld',
  ])
  expect(imported[1]?.issues.map(({ code }) => code)).toEqual(['unclear-status'])
  const given = await read(entries, { changed: 'published' })
  expect(given.articles.map(({ status }) => status).slice(0, 3)).toEqual([
    'published',
    'published',
    'draft',
  ])
})

test('rich text with its links, files, tables and code', async () => {
  const body = node(
    'document',
    paragraph(
      words('a\n'),
      words('b', 'bold', 'italic'),
      target('entry-hyperlink', 'other', 'Entry', words('there')),
      words(' '),
      target('asset-hyperlink', 'a.pdf', 'Asset', words('file')),
      words(' '),
      target('entry-hyperlink', 'later', 'Entry', words('not yet')),
    ),
    paragraph(words('if (a)\n  b', 'code')),
    target('embedded-asset-block', 'a.png', 'Asset'),
    target('embedded-asset-block', 'draft.png', 'Asset'),
    node(
      'table',
      node('table-row', node('table-header-cell', paragraph(words('N')))),
      node('table-row', node('table-cell', paragraph(words('1')), paragraph(words('one')))),
    ),
    paragraph(words('')),
  )
  const assets = [
    asset('a.pdf', 'application/pdf'),
    asset('a.png', 'image/png'),
    asset('draft.png', 'image/png', { version: 1 }),
  ]
  const { articles, imported } = await read(
    [post('one', { body }), post('other'), post('later', {}, { version: 1 })],
    { assets },
  )
  expect(markdownOf(articles[0])).toBe(`a\\
**_b_**[there](https://mill.example/other/) [file](https://files.example/a.pdf) not yet

\`\`\`
if (a)
  b
\`\`\`

![Of a.png](https://files.example/a.png)

| N     |
| ----- |
| 1 one |`)
  expect(imported[0]?.issues.map(({ code }) => code)).toEqual([
    'missing-reference',
    'missing-reference',
  ])
})

test('entries in a text: typed handlers, a link to a page, else their words', async () => {
  const box = {
    text: 'Mind it.',
    theme: 'dark',
    picture: link('a.png', 'Asset'),
    same: link('box'),
  }
  const entries = [
    post('one', {
      body: node(
        'document',
        target('embedded-entry-block', 'box'),
        target('embedded-entry-block', 'other'),
        target('embedded-entry-block', 'secret'),
        paragraph(words('At '), target('embedded-entry-inline', 'gauge'), words('.')),
      ),
    }),
    post('other'),
    entry('box', 'box', box),
    entry('secret', 'box', { text: 'Nobody knows.' }, { version: 1 }),
    entry('gauge', 'gauge', { metres: 2 }),
  ]
  const assets = [asset('a.png', 'image/png')]
  const { articles, imported } = await read(entries, { assets })
  expect(markdownOf(articles[0])).toBe(
    'Mind it.\n\n![Of a.png](https://files.example/a.png)\n\n[T other](https://mill.example/other/)\n\nAt .',
  )
  expect(imported[0]?.issues.map(({ code }) => code).sort()).toEqual([
    'missing-reference',
    'missing-reference',
    'unknown-type',
    'unknown-type',
  ])
  expect(JSON.stringify(articles)).not.toContain('Nobody knows')
  const own = await read<{ gauge: { metres: number } }>(entries, {
    entries: { gauge: ({ fields }) => `<b>${fields.metres} m</b>` },
  })
  expect(markdownOf(own.articles[0])).toContain('At **2 m**.')
})

test('names and pictures by link; other locales are counted, or read', async () => {
  const one = post('one', {
    authors: [link('ivy'), link('gone')],
    heroImage: link('a.png', 'Asset'),
    publishDate: '2026-03-10T09:30-04:00',
    tags: ['Q&A'],
    readers: 'a@b.example',
  }) as { fields: Record<string, Record<string, unknown>> }
  one.fields.title = { 'en-GB': 'The weir', cy: 'Y gored' }
  const entries = [one, entry('ivy', 'person', { name: 'Ivy', email: 'ivy@mill.example' })]
  const assets = [asset('a.png', 'image/png')]
  const { articles, imported, report } = await read(entries, { assets })
  expect(articles[0]).toMatchObject({
    title: 'The weir',
    language: 'en-GB',
    publishedAt: '2026-03-10T09:30:00-04:00',
    authors: [{ name: 'Ivy' }],
    tags: ['Q&A'],
    image: { url: 'https://files.example/a.png', alt: 'Of a.png', width: 20, height: 10 },
  })
  expect(imported[0]?.issues.map(({ code }) => code)).toEqual(['missing-reference', 'not-carried'])
  expect(JSON.stringify(articles)).not.toContain('@')
  expect(report.leftOut.map(({ kind }) => kind)).toEqual(['blogPost', 'person', 'asset'])
  const both = await read(entries, { assets, locales: ['en-GB', 'cy'] })
  expect(both.articles.map(({ language, title, url }) => [language, title, url])).toEqual([
    ['en-GB', 'The weir', 'https://mill.example/one/'],
    ['cy', 'Y gored', 'https://mill.example/cy/one/'],
  ])
})

test('entries that hold each other many times are read up to a bound', async () => {
  const ids = Array.from({ length: 40 }, (_, index) => `e${index}`)
  const all = ids.map((id) => entry(id, 'box', { text: id, others: ids.map((one) => link(one)) }))
  const body = node('document', target('embedded-entry-block', 'e0'))
  const { imported } = await read([post('one', { body }), ...all])
  expect(imported).toHaveLength(1)
})

test('an export is known by its content, also when it is cut off', async () => {
  const whole = JSON.stringify({ contentTypes: [], entries: [post('one')], assets: [], locales })
  const opened = await openExport(() => [whole], { url: 'https://mill.example' })
  if ('issue' in opened) throw new Error(opened.issue.message)
  const titles: string[] = []
  for await (const { article } of opened.articles) titles.push(article.title)
  expect([opened.name, titles]).toEqual(['Contentful', ['T one']])
  const start = JSON.stringify({ entries: [post('one')] }).slice(0, -3)
  const cut = await openExport(() => [start])
  if ('issue' in cut) throw new Error(cut.issue.message)
  for await (const { article } of cut.articles) throw new Error(article.title)
  expect(cut.articles.report.issues.map(({ code }) => code)).toEqual(['broken-export'])
})

test('whatever stands in an entry, it is read, and drafts are never published', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.array(fc.jsonValue()), async (value, content) => {
      const body = { nodeType: 'document', content }
      const { articles } = await read([post('x', { body, tags: value, image: value }, {})])
      expect(articles.map(({ status }) => status)).toEqual(['draft'])
    }),
    { numRuns: 100 },
  )
})
