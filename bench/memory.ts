/**
 * The most memory that a process takes which does nothing but read one input near the limit of its
 * reader, beside one that does the same with the outside parser alone, where there is one. Names on the
 * command line choose cases.
 *
 * The engine lets garbage pile up while memory is free, so that the same reading differs by a fifth, and
 * takes less where less is free.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { item, rss } from './growth/feed-patterns.ts'

interface Case {
  name: string
  reader: keyof typeof readers
  /** The outside parser that does a part of the work. */
  parser?: keyof typeof readers
  input(): string
}

/** What a process does with a text; the packages are loaded where they are used. */
const readers = {
  nothing: () => undefined,
  async articlesFromFeed(text: string) {
    return (await import('@standfirst/import')).articlesFromFeed(text)
  },
  async articleFromHtml(text: string) {
    return (await import('@standfirst/import')).articleFromHtml(text, {
      url: 'https://example.com/a',
    })
  },
  async htmlToContent(text: string) {
    return (await import('@standfirst/import')).htmlToContent(text)
  },
  async discoverFeeds(text: string) {
    return (await import('@standfirst/import')).discoverFeeds(text, 'https://example.com/a')
  },
  async parseOpml(text: string) {
    return (await import('@standfirst/import/opml')).parseOpml(text)
  },
  async parseMarkdown(text: string) {
    return (await import('@standfirst/markdown')).safeParseMarkdown(text)
  },
  async 'parseMarkdown, fast'(text: string) {
    return (await import('@standfirst/markdown/fast')).safeParseMarkdown(text)
  },
  async parseArticle(text: string) {
    return (await import('@standfirst/core')).safeParseArticle(JSON.parse(text))
  },
  async 'convert --from json'(text: string) {
    const { readArticles } = await import('../packages/cli/src/convert/read-articles.ts')
    return readArticles(Buffer.from(text), { format: 'json', name: '-', language: 'en' })
  },
  async 'feedsmith, RSS'(text: string) {
    return (await import('feedsmith')).parseRssFeed(text)
  },
  async 'feedsmith, Atom'(text: string) {
    return (await import('feedsmith')).parseAtomFeed(text)
  },
  async 'feedsmith, OPML'(text: string) {
    return (await import('feedsmith')).parseOpml(text)
  },
  async 'linkedom and Readability'(text: string) {
    const { parseHTML } = await import('linkedom')
    const { Readability } = await import('@mozilla/readability')
    return new Readability(parseHTML(text).document).parse()
  },
  'JSON.parse': (text: string) => JSON.parse(text),
} satisfies Record<string, (text: string) => unknown>

const sentence = 'Some words of text, and more of those that people write. '
const paragraph = `<p>${sentence}<b>Bold</b> <a href="https://example.com/a">link</a>.</p>\n`
const head =
  '---\nurl: https://example.com/a\ntitle: A\nlanguage: en\npublishedAt: 2026-11-23\n---\n\n'
const page = '<!doctype html><html lang="en"><title>A</title><body><article>'
const atom = '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>urn:a</id>'

const cases: readonly Case[] = [
  { name: 'no text', reader: 'nothing', input: () => '' },
  {
    name: 'RSS, 10 MB, short items',
    reader: 'articlesFromFeed',
    parser: 'feedsmith, RSS',
    input: () => rss(filled(9_990_000, (i) => item(i, '<description>Text.</description>'))),
  },
  {
    name: 'RSS, 10 MB, posts of 4 kB',
    reader: 'articlesFromFeed',
    parser: 'feedsmith, RSS',
    input: () =>
      rss(
        filled(9_990_000, (i) =>
          item(i, `<description><![CDATA[${paragraph.repeat(40)}]]></description>`),
        ),
      ),
  },
  {
    name: 'RSS, 10 MB, elements of unknown names',
    reader: 'articlesFromFeed',
    parser: 'feedsmith, RSS',
    input: () =>
      rss(
        item(
          0,
          filled(9_990_000, (i) => `<x${i}>Text</x${i}>`),
        ),
      ),
  },
  {
    name: 'Atom, 10 MB, short entries',
    reader: 'articlesFromFeed',
    parser: 'feedsmith, Atom',
    input: () => `${atom}${filled(9_990_000, entry)}</feed>`,
  },
  {
    name: 'JSON Feed, 10 MB, short items',
    reader: 'articlesFromFeed',
    parser: 'JSON.parse',
    input: () =>
      `{"version":"https://jsonfeed.org/version/1.1","title":"T","language":"en","items":[${filled(
        9_990_000,
        (i) =>
          `{"id":"https://example.com/${i}","url":"https://example.com/${i}","date_published":"2026-11-23T09:30:00Z","content_text":"Text."},`,
      ).slice(0, -1)}]}`,
  },
  {
    name: 'page, 4 MB of text',
    reader: 'articleFromHtml',
    parser: 'linkedom and Readability',
    input: () => `${page}${filled(3_990_000, () => sentence)}`,
  },
  {
    name: 'page, 4 MB with 15,000 paragraphs',
    reader: 'articleFromHtml',
    parser: 'linkedom and Readability',
    input: () =>
      `${page}${filled(3_990_000, (i) => (i < 15_000 ? `<p>${sentence.repeat(5)}</p>\n` : sentence))}`,
  },
  {
    name: 'page, 4 MB with 49,900 paragraphs',
    reader: 'articleFromHtml',
    parser: 'linkedom and Readability',
    input: () =>
      `${page}${filled(3_990_000, (i) => (i < 49_900 ? `<p>${sentence}</p>\n` : sentence))}`,
  },
  {
    name: 'part of a page, 4 MB with 15,000 paragraphs',
    reader: 'htmlToContent',
    input: () =>
      filled(3_990_000, (i) => (i < 15_000 ? `<p>${sentence.repeat(5)}</p>\n` : sentence)),
  },
  {
    name: 'page, 64 MB',
    reader: 'discoverFeeds',
    input: () => `${page}${filled(64_000_000, () => sentence.repeat(20))}`,
  },
  {
    name: 'OPML, 20 MB with 49,900 feeds',
    reader: 'parseOpml',
    parser: 'feedsmith, OPML',
    input: () =>
      `<opml version="2.0"><body>${filled(19_900_000, (i) => (i < 49_900 ? outline(i) : ' '))}</body></opml>`,
  },
  {
    name: 'Markdown, 5 MB of paragraphs',
    reader: 'parseMarkdown',
    input: () => head + filled(4_990_000, () => `${sentence.repeat(4)}\n\n`),
  },
  {
    name: 'Markdown, 5 MB of paragraphs',
    reader: 'parseMarkdown, fast',
    input: () => head + filled(4_990_000, () => `${sentence.repeat(4)}\n\n`),
  },
  {
    name: 'Markdown, 10 MB of code',
    reader: 'parseMarkdown, fast',
    input: () => `${head}\`\`\`\n${filled(9_990_000, () => `${sentence.repeat(3)}\n`)}\`\`\``,
  },
  {
    name: 'article, 10 MB of paragraphs',
    reader: 'parseArticle',
    parser: 'JSON.parse',
    input: () => articleOf(filled(9_990_000, () => node(sentence.repeat(3)))),
  },
  {
    name: 'JSON, 10 MB of articles',
    reader: 'convert --from json',
    parser: 'JSON.parse',
    input: () => `[${filled(9_990_000, () => `${articleOf(node(sentence))},`).slice(0, -1)}]`,
  },
  {
    name: 'JSON, 10 MB of empty objects',
    reader: 'convert --from json',
    parser: 'JSON.parse',
    input: () => `[${filled(9_990_000, () => '{},').slice(0, -1)}]`,
  },
]

const [, script = '', mode, reader = '', file = ''] = process.argv
if (mode === '--read') {
  const read = readers[reader as keyof typeof readers]
  await read(readFileSync(file, 'utf8'))
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024))
} else report(process.argv.slice(2))

function report(asked: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'memory-'))
  const chosen = cases.filter(
    (one) => asked.length === 0 || asked.includes(one.reader) || asked.includes(one.name),
  )
  try {
    for (const { input, name, parser, reader: own } of chosen) {
      const path = join(folder, 'input')
      writeFileSync(path, input())
      const beside = parser ? `, ${parser}: ${peakOf(parser, path)}` : ''
      // biome-ignore lint/suspicious/noConsole: the lines are what the script is for
      console.log(`${own}, ${name}: ${peakOf(own, path)}${beside}`)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The most memory of a process, in megabytes. */
function peakOf(name: string, path: string): string {
  const { stderr, stdout } = spawnSync(process.execPath, [script, '--read', name, path], {
    encoding: 'utf8',
  })
  return stdout ? `${Math.round(Number(stdout))} MB` : `none (${stderr.split('\n')[0]})`
}

function filled(length: number, part: (index: number) => string): string {
  const parts: string[] = []
  for (let index = 0, rest = length; rest > 0; index++) {
    const next = part(index)
    rest -= next.length
    if (rest >= 0) parts.push(next)
  }
  return parts.join('')
}

function entry(index: number): string {
  return `<entry><title>A ${index}</title><id>https://example.com/${index}</id><link href="https://example.com/${index}"/><updated>2026-11-23T09:30:00Z</updated><content type="html">&lt;p&gt;Text.&lt;/p&gt;</content></entry>`
}

function outline(index: number): string {
  return `<outline type="rss" text="Feed ${index}" xmlUrl="https://example.com/${index}/feed.xml" description="${sentence.repeat(4)}"/>\n`
}

function node(text: string): string {
  return `${JSON.stringify({ type: 'paragraph', children: [{ type: 'text', value: text }] })},`
}

function articleOf(nodes: string): string {
  return `{"url":"https://example.com/a","language":"en","title":"A","summary":"B","publishedAt":"2026-11-23T09:30:00Z","sections":[{"kind":"prose","content":[${nodes.slice(0, -1)}]}]}`
}
