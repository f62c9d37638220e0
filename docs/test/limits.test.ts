import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Issue, safeParseArticle, safeParseFeed } from '@standfirst/core'
import { articleFromHtml, articlesFromFeed, htmlToContent } from '@standfirst/import'
import { fetchFeed } from '@standfirst/import/fetch'
import { parseOpml } from '@standfirst/import/opml'
import { articleFromJsonLd } from '@standfirst/json-ld'
import { safeParseMarkdown } from '@standfirst/markdown'
import { safeParseMarkdown as safeParseFast } from '@standfirst/markdown/fast'
import { expect, test } from 'vitest'
import { articleLimits, feedLimits } from '../../packages/core/src/gate/limits.ts'
import { maxSourceLength } from '../../packages/core/src/source/decode-source.ts'
import { maxExportLength } from '../../packages/import/src/content-system/whole-text.ts'
import { mostText } from '../../packages/import/src/content-system/xml-problems.ts'
import { htmlBounds as pageBounds } from '../../packages/import/src/html/parse-html.ts'
import {
  maxDepth,
  maxLength as maxListLength,
  maxOutlines,
} from '../../packages/import/src/opml/opml.ts'
import { maxFeedLength, maxPageLength } from '../../packages/import/src/source/max-lengths.ts'
import { maxJsonLdLength } from '../../packages/json-ld/src/article-from-json-ld.ts'
import { maxNodes } from '../../packages/json-ld/src/from/document.ts'
import { htmlBounds } from '../../packages/markdown/src/body/html-beyond.ts'
import { paragraphBounds } from '../../packages/markdown/src/body/refuse-too-many.ts'
import { maxAliases } from '../../packages/markdown/src/front-matter/yaml-problem.ts'

const page = readFileSync(join(import.meta.dirname, '../limits.md'), 'utf8')
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const [reader = '', what = '', most = '', code = ''] = line
      .slice(2, -2)
      .split('|')
      .map((cell) => cell.trim())
    return {
      name: `${reader.replaceAll('`', '')}: ${what.replace(/[,(].*/, '').trim()}`,
      most: Number(most.replaceAll(',', '')),
      code: code.replaceAll('`', ''),
    }
  })

interface Limit {
  /** What the code has. */
  most: number
  /** The issues of an input of a size. */
  read(size: number): readonly Issue[] | Promise<readonly Issue[]>
}

const metadata = {
  url: 'https://example.com/a',
  language: 'en',
  title: 'A',
  summary: 'About A.',
  publishedAt: '2026-11-23T09:30:00Z',
}
const custom = (data: unknown) => [
  {
    kind: 'x-data',
    data,
    fallback: [{ type: 'paragraph', children: [{ type: 'text', value: 'A' }] }],
  },
]
const article = (data: unknown) => ({ ...metadata, sections: custom(data) })
const feed = (data: unknown) => ({
  title: 'T',
  description: 'D',
  url: 'https://example.com/',
  language: 'en',
  articles: [article(data)],
})
const levels = (count: number) => JSON.parse(`${'{"a":'.repeat(count)}1${'}'.repeat(count)}`)
const empty = (count: number) => Array.from({ length: count }, () => [])
const paragraphOf = (text: string) => markdown(`Text.\n\n${text}`)
const matter = 'title: A\nsummary: About A.\npublishedAt: 2026-11-23\n'
const options = { baseUrl: 'https://example.com/', defaults: { language: 'en' } }
const markdown = (body: string, more = '') =>
  safeParseMarkdown(`---\n${matter}${more}---\n${body}`, options).issues
const html = (body: string) => `<!doctype html><html lang="en"><title>A</title><body>${body}`
const readPage = (body: string) =>
  articleFromHtml(html(`<p>Text.</p>${body}`), { url: 'https://example.com/a' }).issues
const nested = (count: number) => `${'<div>'.repeat(count)}Text.${'</div>'.repeat(count)}`
const filler = (length: number, around = '') => `${around}<!--${'x'.repeat(length)}-->`
const filled = (length: number, start: string) => start + filler(length - start.length - 7)
const rss = (description: string) =>
  `<rss version="2.0"><channel><title>T</title><link>https://example.com/</link><description>D</description><language>en</language><item><title>A</title><link>https://example.com/a</link><pubDate>Mon, 23 Nov 2026 09:30:00 GMT</pubDate><description><![CDATA[${description}]]></description></item></channel></rss>`
const opml = (outlines: string) => `<opml version="2.0"><body>${outlines}</body></opml>`
const outline = '<outline text="A" xmlUrl="https://example.com/a"/>'

const limits: Record<string, Limit> = {
  'parseArticle: objects inside each other': {
    most: articleLimits.depth,
    // The article and the section are two.
    read: (size) => safeParseArticle(article(levels(size - 2))).issues,
  },
  'parseArticle: objects and lists': {
    most: articleLimits.nodes,
    read: (size) => safeParseArticle(article(empty(size - 8))).issues,
  },
  'parseArticle: characters of text and keys': {
    most: articleLimits.characters,
    read: (size) => {
      const short = safeLength(article('x')) - 1
      return safeParseArticle(article('x'.repeat(size - short))).issues
    },
  },
  'parseArticle: cells that fill the rows of tables': {
    most: 50_000,
    read: (size) => safeParseArticle({ ...metadata, sections: tableThatLacks(size) }).issues,
  },
  'parseFeed: objects inside each other': {
    most: feedLimits.depth,
    read: (size) => safeParseFeed(feed(levels(size - 3))).issues,
  },
  'parseFeed: objects and lists': {
    most: feedLimits.nodes,
    read: (size) => safeParseFeed(feed(empty(size - 10))).issues,
  },
  'parseFeed: characters of text and keys': {
    most: feedLimits.characters,
    read: (size) => {
      const text = 'x'.repeat(1_000_000)
      const more = size - safeLength(feed(['x'])) + 1
      const data = Array.from({ length: Math.floor(more / text.length) }, () => text)
      return safeParseFeed(feed([...data, 'x'.repeat(more % text.length)])).issues
    },
  },
  'parseMarkdown: characters': {
    most: articleLimits.characters,
    read: (size) => {
      const start = `---\n${matter}---\nText.\n`
      return safeParseFast(start + ' '.repeat(size - start.length), options).issues
    },
  },
  'parseMarkdown: characters of front matter': {
    most: paragraphBounds.matter,
    read: (size) => markdown('Text.\n', `#${'x'.repeat(size - matter.length - 10)}\n`),
  },
  'parseMarkdown: values that aliases of YAML stand for': {
    most: maxAliases,
    read: (size) => markdown('Text.\n', `params: &a b\ntags: [${'*a, '.repeat(size)}]\n`),
  },
  'parseMarkdown: words of a paragraph': {
    most: paragraphBounds.words,
    read: (size) => paragraphOf('a '.repeat(size)),
  },
  'parseMarkdown: lines of a paragraph': {
    most: paragraphBounds.lines,
    read: (size) => markdown(`\n${'a\n'.repeat(size - 1)}a`),
  },
  'parseMarkdown: signs of Markdown in a paragraph': {
    most: paragraphBounds.signs,
    read: (size) => paragraphOf('\\*'.repeat(size)),
  },
  'parseMarkdown: `*`': {
    most: paragraphBounds.attention,
    read: (size) => paragraphOf('*a '.repeat(size)),
  },
  'parseMarkdown: brackets of a paragraph that close nothing': {
    most: paragraphBounds.brackets,
    read: (size) => paragraphOf('a] '.repeat(size)),
  },
  'parseMarkdown: links of a paragraph that are not closed': {
    most: paragraphBounds.links,
    read: (size) => paragraphOf('[a](b '.repeat(size)),
  },
  'parseMarkdown: comments of a paragraph that are not closed': {
    most: paragraphBounds.comments,
    read: (size) => paragraphOf('a <!-- b '.repeat(size)),
  },
  'parseMarkdown: items and quotations inside others': {
    most: paragraphBounds.nested,
    read: (size) => paragraphOf('> - a\n'.repeat(size)),
  },
  'parseMarkdown: elements of HTML inside each other': {
    most: htmlBounds.depth,
    read: (size) => markdown(`${nested(size)}\n`),
  },
  'parseMarkdown of @standfirst/markdown/fast: lines': {
    most: articleLimits.nodes,
    read: (size) =>
      safeParseFast(
        `---\n${matter}---\n\`\`\`\n${'a\n'.repeat(Math.ceil(size / 2) - 2)}\`\`\``,
        options,
      ).issues,
  },
  'articleFromHtml: bytes': {
    most: maxPageLength,
    read: (size) =>
      articleFromHtml(filled(size, html('<p>Text.</p>')), { url: 'https://example.com/a' }).issues,
  },
  'articleFromHtml: elements inside each other': {
    most: pageBounds.depth,
    // `html` and `body` are two.
    read: (size) => readPage(nested(size - 2)),
  },
  'articleFromHtml: elements and comments': {
    most: pageBounds.elements,
    // `html`, `head`, `title`, `body` and `p` are five.
    read: (size) => readPage('<!---->'.repeat(size - 5)),
  },
  'htmlToContent: bytes': {
    most: maxPageLength,
    read: (size) => htmlToContent(filled(size, '<p>Text.</p>')).issues,
  },
  'htmlToContent: elements inside each other': {
    most: pageBounds.depth,
    read: (size) => htmlToContent(nested(size)).issues,
  },
  'htmlToContent: elements and comments': {
    most: pageBounds.elements,
    // The parser makes elements of its own around a part of a page.
    read: (size) => htmlToContent(`<p>Text.</p>${'<!---->'.repeat(size - 4)}`).issues,
  },
  'articlesFromFeed: bytes': {
    most: maxFeedLength,
    read: (size) =>
      articlesFromFeed(`${rss('Text.')}${' '.repeat(size - rss('Text.').length)}`).issues,
  },
  'articlesFromFeed: UTF-16 code units of the text of one item': {
    most: maxPageLength,
    read: (size) =>
      articlesFromFeed(rss(`<p title="${'x'.repeat(size - 21)}">Text.</p>`), {
        maxLength: maxSourceLength,
      }).issues,
  },
  'parseOpml: bytes': {
    most: maxListLength,
    read: (size) => parseOpml(`${opml(outline)}${' '.repeat(size - opml(outline).length)}`).issues,
  },
  'parseOpml: outlines inside each other': {
    most: maxDepth,
    read: (size) =>
      parseOpml(
        opml(`${'<outline text="A">'.repeat(size - 1)}${outline}${'</outline>'.repeat(size - 1)}`),
      ).issues,
  },
  'parseOpml: outlines': {
    most: maxOutlines,
    read: (size) => parseOpml(opml(outline.repeat(size))).issues,
  },
  'articleFromJsonLd: bytes': {
    most: maxJsonLdLength,
    read: (size) => articleFromJsonLd('{"@type":"NewsArticle","headline":"A"}'.padEnd(size)).issues,
  },
  'articleFromJsonLd: objects and lists': {
    most: maxNodes,
    read: (size) =>
      articleFromJsonLd({
        '@type': 'NewsArticle',
        headline: 'A',
        citation: Array.from({ length: size - 2 }, () => ({})),
      }).issues,
  },
  'fetchFeed: bytes': {
    most: 10_000_000,
    read: (size) => fetched((_, answer) => answer.end(rss('Text.').padEnd(size))),
  },
  'fetchFeed: redirects': {
    most: 10,
    read: (size) =>
      fetched((path, answer) => {
        const count = Number(path.slice(1))
        if (count >= size) return answer.end(rss('Text.'))
        return answer.writeHead(302, { Location: `/${count + 1}` }).end()
      }),
  },
}

test('the limits of the page are those of the code, and each is tried', () => {
  const coded = Object.entries(limits).map(([name, { most }]) => [name, most])
  expect(rows.map(({ most, name }) => [name, most])).toEqual(coded)
  const shown = [mostText, maxExportLength].map((most) => most.toLocaleString('en'))
  expect(shown.filter((most) => !page.includes(most))).toEqual([])
})

test.each(rows)('$name, $most at most', async ({ code, most, name }) => {
  const { read } = limits[name] as Limit
  const of = (issues: readonly Issue[]) => issues.filter((issue) => issue.code === code)
  expect(of(await read(most))).toEqual([])
  const [issue] = of(await read(most + 1))
  expect(issue?.message.replaceAll(',', '')).toContain(String(most))
  expect(issue?.fix).toMatch(/\S/)
})

/** Characters that the gate counts: those of the keys and the texts. */
function safeLength(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 0
  const members = Object.entries(value).map(([key, member]) => {
    return (Array.isArray(value) ? 0 : key.length) + safeLength(member)
  })
  return members.reduce((sum, length) => sum + length, 0)
}

/** A table of a row that is longer than the others, which lack so many cells beside twenty for each. */
function tableThatLacks(size: number) {
  // Of `height` rows with `width` cells in the first: (width - 21) * (height - 21) - 420.
  const product = size + 420
  let side = Math.floor(Math.sqrt(product))
  while (product % side !== 0) side--
  const width = product / side + 21
  const cell = { type: 'tableCell', children: [{ type: 'text', value: 'a' }] }
  const row = (length: number) => ({
    type: 'tableRow',
    children: Array.from({ length }, () => cell),
  })
  const children = [row(width), ...Array.from({ length: side + 20 }, () => row(1))]
  return [{ kind: 'prose', content: [{ type: 'table', children }] }]
}

type Answer = { end(text?: string): unknown; writeHead(status: number, headers: object): Answer }

/** What is read of a server on this machine, asked for `/0`. */
async function fetched(answer: (path: string, answer: Answer) => unknown) {
  const server = createServer((request, response) => {
    answer(request.url ?? '', response as unknown as Answer)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  try {
    return (await fetchFeed(`http://127.0.0.1:${port}/0`, { allowPrivate: true })).issues
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
