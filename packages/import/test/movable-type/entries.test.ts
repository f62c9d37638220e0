import { type Article, parseArticle } from '@standfirst/core'
import {
  articlesFromMovableType,
  type ImportedArticle,
  type ImportReport,
  type SystemOptions,
} from '@standfirst/import/movable-type'
import { renderMarkdown } from '@standfirst/markdown'
import { expect, test } from 'vitest'

async function read(
  text: string | Uint8Array,
  options: SystemOptions = { url: 'https://mill.example/blog/', language: 'en' },
): Promise<{ articles: Article[]; imported: ImportedArticle[]; report: ImportReport }> {
  const parts = typeof text === 'string' ? (text.match(/[\s\S]{1,50}/g) ?? []) : [text]
  const run = articlesFromMovableType(() => parts, options)
  const imported: ImportedArticle[] = []
  for await (const one of run) imported.push(one)
  return {
    imported,
    articles: imported.map(({ article }) => parseArticle(article)),
    report: run.report,
  }
}

const markdownOf = (article: Article | undefined) =>
  article &&
  renderMarkdown(article)
    .replace(/^---[\s\S]*?\n---\n\n?/, '')
    .trim()

const whole = `AUTHOR: Ivy Miller
TITLE: Tides & <em>boats</em>
BASENAME: tides
STATUS: Publish
CONVERT BREAKS: __default__
PRIMARY CATEGORY: River
CATEGORY: Q&A
CATEGORY: River
TAGS: tides,"red boats"
DATE: 07/01/2026 12:05:09 AM
-----
BODY:
It rose.
Then it fell: a <a href="/x?a=1&b=2">link</a>.

-----
A line of hyphens above.
--------
Another one.
-----
EXTENDED BODY:
After the jump.
-----
EXCERPT:
In <b>short</b>.
-----
KEYWORDS:
quay
-----
COMMENT:
AUTHOR: Reader
EMAIL: reader@r.example
IP: 192.0.2.1
DATE: 07/02/2026 08:00:00 AM
Hello.
-----
PING:
TITLE: Elsewhere
IP: 192.0.2.2
-----
--------
`

test('what an entry says, without a word of its readers', async () => {
  const { articles, imported, report } = await read(whole, {
    url: 'https://mill.example/blog',
    language: 'en',
    timeZone: 'Asia/Tokyo',
  })
  expect(articles[0]).toMatchObject({
    url: 'https://mill.example/blog/2026/07/tides.html',
    status: 'published',
    title: 'Tides & boats',
    summary: 'In short.',
    publishedAt: '2026-07-01T00:05:09+09:00',
    category: { name: 'River' },
    tags: ['tides', 'red boats', 'Q&A'],
    authors: [{ name: 'Ivy Miller' }],
  })
  expect(markdownOf(articles[0])).toBe(`It rose.\\
Then it fell: a [link](https://mill.example/x?a=1&b=2).

\\-----\\
A line of hyphens above.\\
\\--------\\
Another one.

After the jump.`)
  expect(imported[0]?.issues).toEqual([])
  expect(imported[0]?.origin.extra).toEqual({ keywords: 'quay' })
  expect(report.leftOut.map(({ count, kind }) => [kind, count])).toEqual([
    ['comment', 1],
    ['ping', 1],
  ])
  expect(JSON.stringify([imported, report])).not.toMatch(/Reader|reader@|192\.0|Hello/)
})

const entry = (status: string, more = '', body = 'Words.') =>
  `TITLE: ${status}\nSTATUS: ${status}\n${more}DATE: 03/10/2026 13:30\n-----\nBODY:\n${body}\n-----\n--------\n`

test('states, passwords, times without a zone, addresses that are named', async () => {
  const { articles, imported } = await read(
    [
      entry('Publish', 'UNIQUE URL: https://mill.example/own/\n'),
      entry('Draft'),
      entry('Future'),
      entry('Review'),
      entry('Secret'),
      entry('Publish', 'PASSWORD: sesame\n'),
      'AUTHOR: x@y.example\nTITLE: None\nDATE: 13/45/2026 25:00:00\n-----\nBODY:\nWords.\n-----\n--------\n',
    ]
      .join('')
      .replaceAll('\n', '\r\n'),
  )
  expect(articles.map(({ status }) => status)).toEqual([
    'published',
    'draft',
    'draft',
    'draft',
    'draft',
    'withheld',
    'draft',
  ])
  expect(articles[0]).toMatchObject({
    url: 'https://mill.example/own/',
    publishedAt: '2026-03-10T13:30:00Z',
  })
  expect(imported.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
    ['assumed-offset'],
    ['assumed-offset'],
    ['assumed-offset'],
    ['assumed-offset'],
    ['unclear-status', 'assumed-offset'],
    ['assumed-offset'],
    ['invalid-timestamp', 'unclear-status', 'unknown-author', 'assumed-timestamp'],
  ])
  expect(JSON.stringify(imported)).not.toMatch(/sesame|x@y/)
})

test.each([
  ['03/10/2026 01:30 PM', '2026-03-10T13:30:00Z'],
  ['2026-03-10 13:30:00', '2026-03-10T13:30:00Z'],
  ['2026/3/10 13:30', '2026-03-10T13:30:00Z'],
])('the time %s', async (written, publishedAt) => {
  const { articles } = await read(entry('Publish').replace('03/10/2026 13:30', written))
  expect(articles[0]).toMatchObject({ status: 'published', publishedAt })
})

const bytes = (text: string, named: Record<string, readonly number[]>) =>
  Uint8Array.from([...text].flatMap((one) => named[one] ?? [one.charCodeAt(0)]))

// No export of the format names its charset.
test.each([
  ['shift_jis', { é: [0x83, 0x65, 0x83, 0x58, 0x83, 0x67] }, 'テスト'],
  ['euc-jp', { é: [0xa5, 0xc6, 0xa5, 0xb9, 0xa5, 0xc8] }, 'テスト'],
  ['windows-1252', { é: [0xe9] }, 'é'],
])('letters in %s are read, and what was guessed is told', async (charset, named, letters) => {
  const { articles, report } = await read(bytes(entry('Publish', '', 'In été.'), named))
  expect(articles[0]?.summary).toBe(`In ${letters}t${letters}.`)
  const told = report.issues.find(({ code }) => code === 'wrong-charset')
  expect(told?.message).toContain(`\`${charset}\``)
})

test('what can not be read is told', async () => {
  const { articles, report } = await read(
    bytes(entry('Publish', '', 'In é ü.'), { é: [0xc3, 0xa9], ü: [0xff] }),
  )
  expect(articles[0]?.summary).toBe('In é \ufffd.')
  expect(report.issues.map(({ code }) => code)).toContain('replacement-characters')
})

test('formats of a text', async () => {
  const { articles, imported } = await read(
    [
      entry('Publish', 'CONVERT BREAKS: 0\n', 'One\ntwo'),
      entry('Publish', 'CONVERT BREAKS: markdown_with_smartypants\n', '# Head\n\n* **a**'),
      entry('Publish', 'CONVERT BREAKS: richtext\n', '<p>One</p><script>1</script>'),
      entry('Publish', 'CONVERT BREAKS: textile_2\n', 'One\ntwo'),
      entry('Publish', '', 'One\ntwo'),
    ].join(''),
  )
  expect(articles.map(markdownOf)).toEqual([
    'One two',
    '## Head\n\n* **a**',
    'One',
    'One\\\ntwo',
    'One\\\ntwo',
  ])
  expect(imported[3]?.issues.map(({ code }) => code)).toContain('unknown-text-format')
})

test('what is no export, and an entry that is cut off', async () => {
  expect(
    (await read('Just words.')).report.issues.map(({ code, severity }) => [code, severity]),
  ).toEqual([['broken-export', 'error']])
  const { articles } = await read(whole.slice(0, whole.indexOf('EXTENDED')))
  expect(markdownOf(articles[0])).toContain('It rose.')
})
