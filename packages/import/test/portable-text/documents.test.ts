import { gzipSync } from 'node:zlib'
import { type Article, parseArticle } from '@standfirst/core'
import { openExport } from '@standfirst/import/export'
import {
  type AnyObjects,
  articlesFromPortableText,
  type ImportedArticle,
  type ImportReport,
  type PortableTextOptions,
} from '@standfirst/import/portable-text'
import { renderMarkdown } from '@standfirst/markdown'
import fc from 'fast-check'
import { Header } from 'tar'
import { expect, test } from 'vitest'

interface Read {
  articles: Article[]
  imported: ImportedArticle[]
  report: ImportReport
}

async function read<Objects = AnyObjects>(
  documents: readonly object[],
  options: PortableTextOptions<Objects> = {},
): Promise<Read> {
  const lines = documents.map((one) => `${JSON.stringify(one)}\n`)
  const run = articlesFromPortableText<Objects>(() => lines, {
    url: 'https://mill.example',
    language: 'en',
    ...options,
  })
  const imported: ImportedArticle[] = []
  for await (const one of run) imported.push(one)
  const articles = imported.map(({ article }) => parseArticle(article))
  return { imported, articles, report: run.report }
}

const span = (text: string, ...marks: readonly string[]) => ({ _type: 'span', text, marks })
const block = (...children: readonly object[]) => ({ _type: 'block', style: 'normal', children })
const post = (more: object = {}) => ({
  _id: 'weir',
  _type: 'post',
  title: 'The weir',
  slug: { _type: 'slug', current: 'weir' },
  publishedAt: '2026-03-10T10:30:00+01:00',
  body: [block(span('It rose.'))],
  ...more,
})

/** The Markdown that a body becomes, and what was reported. */
async function text<Objects = AnyObjects>(
  body: readonly object[],
  options?: PortableTextOptions<Objects>,
): Promise<{ codes: string[]; markdown: string; messages: string }> {
  const { articles, imported } = await read<Objects>([post({ body })], options)
  const [article] = articles
  if (!article) throw new Error('no article')
  const issues = imported[0]?.issues ?? []
  return {
    codes: issues.map(({ code }) => code),
    markdown: renderMarkdown(article)
      .replace(/^---[\s\S]*?\n---\n\n?/, '')
      .trim(),
    messages: issues.map(({ message }) => message).join('\n'),
  }
}

test('neighbours with a mark are one element, and longer runs stand outside', async () => {
  const body = [
    {
      ...block(span('a ', 'l'), span('b', 'strong', 'l'), span(' c', 'strong'), span('d\ne')),
      markDefs: [{ _key: 'l', _type: 'link', href: 'https://r.example/' }],
    },
  ]
  expect((await text(body)).markdown).toBe('[a **b**](https://r.example/) **c**d\\\ne')
})

test('flat lists are put together by level and kind', async () => {
  const item = (level: number, words: string, listItem = 'bullet') => ({
    ...block(span(words)),
    level,
    listItem,
  })
  const { markdown } = await text([
    item(2, 'first'),
    item(1, 'One'),
    item(3, 'Deep'),
    item(2, 'Middle'),
    item(2, 'Counted', 'number'),
    item(1, 'Two', 'number'),
    item(1, 'Three', 'number'),
  ])
  expect(markdown.replace(/\n+/g, '\n')).toBe(
    '* first\n- One\n  * Deep\n  * Middle\n  1. Counted\n1. Two\n2. Three',
  )
})

test('footnotes, code, pictures, tables and quotations of the usual kinds', async () => {
  const { codes, markdown } = await text(
    [
      {
        ...block(span('Noted', 'n'), span('.')),
        markDefs: [{ _key: 'n', _type: 'footnote', text: [block(span('The note.'))] }],
      },
      { ...block(span('One.')), style: 'blockquote' },
      { ...block(span('Two.')), style: 'blockquote' },
      { _type: 'code', language: 'js', code: 'a < b' },
      {
        _type: 'image',
        alt: 'A weir',
        caption: 'By night',
        asset: { _ref: 'image-0a1b-20x10-png' },
      },
      { _type: 'table', rows: [{ cells: ['A', 'B'] }, { cells: ['1', '|'] }] },
      { _type: 'callout', title: 'Note', body: [block(span('Mind it.'))] },
    ],
    { projectId: 'p1' },
  )
  expect(codes).toEqual([])
  expect(markdown).toMatch(/Noted\[\^[\w-]+\]\.\n\n> One\.\n>\n> Two\.\n\n```js\na < b\n```/)
  expect(markdown).toContain(
    '![A weir](https://cdn.sanity.io/images/p1/production/0a1b-20x10.png "By night")',
  )
  expect(markdown).toMatch(
    /\| A\s+\| B\s+\|\n.*\n\| 1\s+\| \\\|\s+\|\n\n> \*\*Note\*\*\n>\n> Mind it\./,
  )
  expect(markdown).toMatch(/\[\^[\w-]+\]: The note\.$/)
})

test('handlers are typed; what has none is reported, and its words are kept', async () => {
  const body = [
    block(span('See '), { _type: 'ticker', symbol: 'QUAY' }, span(' today.', 'gone')),
    { _type: 'promo', heading: 'Buy', theme: 'dark', inner: { text: [block(span('Now.'))] } },
  ]
  const plain = await text(body)
  expect(plain.markdown.replace(/\s+/g, ' ')).toBe('See today. Buy Now.')
  expect(plain.codes).toEqual(['unknown-type', 'unknown-mark', 'unknown-type'])
  expect(plain.messages).toMatch(/symbol: QUAY[\s\S]*theme: dark/)
  const own = await text<{ ticker: { symbol: string }; promo: { heading: string }; gone: object }>(
    body,
    {
      objects: {
        ticker: ({ symbol }) => `<b>${symbol}</b>`,
        promo: ({ heading }) => `<p>${heading}!<script>1</script></p>`,
      },
      marks: { gone: () => ({ href: '/today/' }) },
    },
  )
  expect(own.markdown).toBe('See **QUAY** [today.](https://mill.example/today/)\n\nBuy!')
  expect(own.codes).toEqual(['unsupported-html'])
})

test('drafts, versions, ids with a dot and fields of the site hold a document back', async () => {
  const { articles, report } = await read([
    post(),
    post({ _id: 'drafts.weir', title: 'Later words' }),
    post({ _id: 'versions.r1.weir', title: 'Release words' }),
    post({ _id: 'drafts.only', title: 'Only' }),
    post({ _id: 'versions.r1.only', title: 'Other only' }),
    post({ _id: 'versions.r1.next', title: 'Next' }),
    post({ _id: 'secret.one', title: 'Dotted' }),
    post({ _id: 'hidden', title: 'Hidden', isHidden: true }),
    post({ _id: 'state', title: 'State', status: 'in review' }),
    post({ _id: 'locked', title: 'Locked', password: 'pa55' }),
    post({ _id: 'payers', title: 'Payers', premium: true }),
    { _id: 'image-1', _type: 'sanity.imageAsset', url: 'https://x.example/a.png' },
  ])
  expect(articles.map(({ access, status, title }) => [title, status, access])).toEqual([
    ['The weir', 'published', undefined],
    ['Only', 'draft', undefined],
    ['Next', 'draft', undefined],
    ['Dotted', 'withheld', undefined],
    ['Hidden', 'withheld', undefined],
    ['State', 'draft', undefined],
    ['Locked', 'withheld', undefined],
    ['Payers', 'published', 'paid'],
  ])
  expect(articles.at(-1)?.sections.every(({ paid }) => paid)).toBe(true)
  expect(report.leftOut.map(({ count, kind }) => [kind, count])).toEqual([
    ['post', 2],
    ['post', 1],
    ['sanity.imageAsset', 1],
  ])
  expect(JSON.stringify([articles, report])).not.toContain('pa55')
})

test('authors, terms, links and pictures are found by reference; drafts are none', async () => {
  const { articles, imported } = await read([
    post({
      author: { _ref: 'ivy' },
      categories: [{ _ref: 'river' }, { _ref: 'nowhere' }],
      tags: ['Q&A'],
      mainImage: { asset: { _ref: 'image-0a1b-20x10-png' } },
      body: [
        {
          ...block(span('to it', 'a'), span(' and '), span('not yet', 'b')),
          markDefs: [
            { _key: 'a', _type: 'internalLink', reference: { _ref: 'other' } },
            { _key: 'b', _type: 'internalLink', reference: { _ref: 'later' } },
          ],
        },
      ],
    }),
    { _id: 'ivy', _type: 'person', name: 'Ivy Miller', email: 'ivy@mill.example' },
    { _id: 'river', _type: 'category', title: 'River' },
    post({ _id: 'other', slug: { current: 'notes/other' } }),
    post({ _id: 'drafts.later' }),
    {
      _id: 'image-0a1b-20x10-png',
      _type: 'sanity.imageAsset',
      url: 'https://x.example/a.png',
      altText: 'A weir',
    },
  ])
  expect(articles[0]).toMatchObject({
    authors: [{ name: 'Ivy Miller' }],
    category: { name: 'River' },
    tags: ['Q&A'],
    image: { url: 'https://x.example/a.png', alt: 'A weir', width: 20, height: 10 },
  })
  expect(JSON.stringify(articles[0]?.sections)).toContain('https://mill.example/notes/other/')
  expect(imported[0]?.issues.map(({ code }) => code)).toEqual([
    'missing-reference',
    'missing-reference',
  ])
  expect(JSON.stringify(articles)).not.toContain('ivy@')
})

/** Entries of a tar archive, as a dataset is exported; whatever their names. */
function tar(files: readonly (readonly [name: string, content: string])[]): Buffer {
  const blocks = files.flatMap(([path, content]) => {
    const size = Buffer.byteLength(content)
    const header = new Header({ path, size, mode: 0o644, type: 'File', mtime: new Date(0) })
    header.encode()
    const rest = Buffer.alloc((512 - (size % 512)) % 512)
    return [header.block ?? Buffer.alloc(512), Buffer.from(content), rest]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

test('an archive is read as it is, whatever else is in it, and nothing is written', async () => {
  const data = `${JSON.stringify(post())}\n${JSON.stringify(post({ _id: 'drafts.weir' }))}\n`
  const archive = tar([
    ['../../images/evil.png', 'x'.repeat(2000)],
    ['production/data.ndjson', data],
    ['production/assets.json', '{}'],
  ])
  for (const bytes of [gzipSync(archive), archive, gzipSync(data.repeat(20))]) {
    const opened = await openExport(() => [bytes.subarray(0, 700), bytes.subarray(700)], {
      url: 'https://mill.example',
      language: 'en',
    })
    if ('issue' in opened) throw new Error(opened.issue.message)
    const titles: string[] = []
    for await (const { article } of opened.articles) titles.push(article.title)
    expect(new Set(titles)).toEqual(new Set(['The weir']))
    expect(opened.articles.report.issues).toEqual([])
  }
})

test('archives that are broken or hold no documents end the reading', async () => {
  const whole = gzipSync(tar([['data.ndjson', `${JSON.stringify(post())}\n`.repeat(500)]]))
  for (const bytes of [
    whole.subarray(0, whole.length - 30),
    gzipSync(tar([['other.txt', 'x']])),
    Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.alloc(600, 7)]),
  ]) {
    const run = articlesFromPortableText(() => [bytes], { url: 'https://mill.example' })
    for await (const { article } of run) throw new Error(article.title)
    expect(run.report.issues.map(({ severity }) => severity)).toContain('error')
  }
})

test('one document over several lines, lists of them, and Portable Text alone are read', async () => {
  for (const [value, status] of [
    [post(), 'published'],
    [[post()], 'published'],
    [[block(span('It rose.'))], 'draft'],
  ] as const) {
    for (const source of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
      const run = articlesFromPortableText(() => [source], { url: 'https://mill.example' })
      const found = []
      for await (const { article } of run) found.push(article.status ?? 'published')
      expect(found).toEqual([status])
    }
  }
  const broken = await read([post(), { no: 'document' }])
  expect(broken.articles).toHaveLength(1)
  expect(broken.report.issues.map(({ code }) => code)).toContain('broken-export')
})

test('whatever stands in a document, it is read, and drafts are never published', async () => {
  const bodies = fc.array(fc.oneof(fc.jsonValue(), fc.constant(block(span('x', 'y')))))
  await fc.assert(
    fc.asyncProperty(bodies, fc.dictionary(fc.string(), fc.jsonValue()), async (body, more) => {
      const { articles } = await read([{ ...post({ body }), more, _id: 'drafts.x' }])
      expect(articles.map(({ status }) => status)).toEqual(['draft'])
    }),
    { numRuns: 100 },
  )
})

test('objects inside each other without end are read to a depth that is told', async () => {
  let body: object = block(span('deep'))
  for (let depth = 0; depth < 500; depth++) body = { _type: 'callout', body: [body] }
  const { codes } = await text([block(span('Top.')), body])
  expect(codes).toContain('too-deep')
  let picture: object = block(span('deep'))
  for (let depth = 0; depth < 500; depth++) {
    picture = { _type: 'image', asset: { _ref: 'image-a-2x1-png' }, caption: [picture] }
  }
  expect((await text([block(span('Top.')), picture])).codes).toContain('too-deep')
})

test.each([[[]], [['em']]])(
  'a span of very many lines is read, with the marks %j',
  async (marks) => {
    const span = { _type: 'span', text: 'a\n'.repeat(200_000), marks }
    const source = JSON.stringify([{ _type: 'block', style: 'normal', children: [span] }])
    const run = articlesFromPortableText(() => [source], { url: 'https://mill.example' })
    const found = []
    for await (const { article } of run) found.push(article)
    expect([...found, ...run.report.issues]).not.toEqual([])
  },
)
