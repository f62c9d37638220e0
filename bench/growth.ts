/**
 * How the time of each reader grows with the size of what it reads: for each pattern the processor time
 * of a size, of twice and of four times that, and the exponent that they show. `1` is time in
 * proportion to the size. Names on the command line choose readers or patterns.
 */
import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { safeParseArticle } from '@standfirst/core'
import { articleFromHtml, articlesFromFeed } from '@standfirst/import'
import { safeParseMarkdown } from '@standfirst/markdown'
import { safeParseMarkdown as safeParseFast } from '@standfirst/markdown/fast'
import { feedPatterns, item, rss } from './growth/feed-patterns.ts'
import { gatePatterns } from './growth/gate-patterns.ts'
import { htmlPatterns } from './growth/html-patterns.ts'
import { markdownPatterns, matterPatterns } from './growth/markdown-patterns.ts'

interface Pattern {
  reader: string
  name: string
  make(size: number): () => unknown
}

/** The most that the exponent may be. */
const most = 1.3

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const metadata = {
  url: 'https://example.com/a',
  language: 'en',
  title: 'A',
  summary: 'About A.',
  publishedAt: '2026-11-23T09:30:00Z',
}

const head = `title: A\nsummary: About A.\npublishedAt: 2026-11-23\n`
const options = { baseUrl: 'https://example.com/a/', defaults: { language: 'en' } }

const patterns: Pattern[] = [
  ...of('page', htmlPatterns, (html) => {
    const page = `<!doctype html><html lang="en"><title>A</title><body><article>${html}</article>`
    return () => articleFromHtml(page, { url: 'https://example.com/a' })
  }),
  ...of('feed', htmlPatterns, (html) => {
    const feed = rss(item(0, `<description><![CDATA[${html}]]></description>`))
    return () => articlesFromFeed(feed)
  }),
  ...of('feed', feedPatterns, (feed) => () => articlesFromFeed(feed)),
  ...[safeParseMarkdown, safeParseFast].flatMap((parse, index) => {
    const reader = index ? 'Markdown, fast' : 'Markdown'
    return [
      ...of(reader, markdownPatterns, (body) => {
        const source = `---\n${head}---\n\n${body}`
        return () => parse(source, options)
      }),
      ...of(reader, matterPatterns, (matter) => {
        const source = `---\n${head}${matter}---\n\nText.\n`
        return () => parse(source, options)
      }),
    ]
  }),
  ...of('gate', gatePatterns, (members) => () => safeParseArticle({ ...metadata, ...members })),
]

const asked = process.argv.slice(2)
const chosen = patterns.filter(
  ({ name, reader }) => asked.length === 0 || asked.includes(reader) || asked.includes(name),
)
const rows = chosen.map((pattern) => {
  const size = sizeOf(pattern)
  const times = [1, 2, 4].map((factor) => fastest(pattern.make(size * factor)))
  const [once = 0, , fourTimes = 0] = times
  const exponent = Math.log2(fourTimes / once) / 2
  const shown = times.map((time) => time.toFixed(1).padStart(8)).join(' ')
  // Told as soon as it is known: all of them take minutes.
  // biome-ignore lint/suspicious/noConsole: the table is what the script is for
  console.log(
    `${exponent.toFixed(2)} ${shown} ms, n = ${String(size).padEnd(4)} ${pattern.reader}: ${pattern.name}`,
  )
  return { ...pattern, exponent }
})

const over = rows.filter(({ exponent }) => exponent > most)
// biome-ignore lint/suspicious/noConsole: as above
console.log(`${rows.length} patterns, ${over.length} of them with an exponent over ${most}.`)
process.exitCode = over.length ? 1 : 0

function of<Input>(
  reader: string,
  inputs: Readonly<Record<string, (size: number) => Input>>,
  read: (input: Input) => () => unknown,
): Pattern[] {
  return Object.entries(inputs).map(([name, make]) => ({
    reader,
    name,
    make: (size) => read(make(size)),
  }))
}

/** A size that takes long enough to be measured, and four of which no reader refuses. */
function sizeOf({ make }: Pattern): number {
  for (let size = 250; size < 4000; size *= 2) {
    if (fastest(make(size)) > 8) return size
  }
  return 4000
}

/** The processor time of the fastest of several runs, in milliseconds: the others were disturbed. */
function fastest(run: () => unknown): number {
  return Math.min(...Array.from({ length: 4 }, () => time(run)))
}

/** The processor time of a run, of as many as the clock can tell: it may go in steps of ten milliseconds. */
function time(run: () => unknown): number {
  collectGarbage()
  const before = process.cpuUsage()
  for (let runs = 1; ; runs++) {
    run()
    const { system, user } = process.cpuUsage(before)
    const spent = (system + user) / 1000
    if (spent > 50) return spent / runs
  }
}
