/**
 * Pages of others: what Readability, Defuddle, Extractus, metascraper and articleFromHtml read of them,
 * field by field, in one run.
 *
 * The pages are those that three readers of pages are tested with, which are in their repositories alone;
 * each favours its own, so that all are taken: 15 of the first two, and of Trafilatura, which is not
 * among the readers, and whose pages nothing here was adjusted to, every sixth. Run with the folders that
 * they were cloned into, and one that the other readers were installed into:
 *
 *     git clone https://github.com/mozilla/readability && git clone https://github.com/kepano/defuddle
 *     git clone https://github.com/adbar/trafilatura
 *     npm install --prefix readers @extractus/article-extractor@9.0.1 metascraper@5.58.1 \
 *       metascraper-author@5.56.2 metascraper-date@5.55.0 metascraper-title@5.56.2 metascraper-image@5.56.2
 *     node pages.ts readability defuddle trafilatura readers
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { Readability } from '@mozilla/readability'
import { articleToMdast, parseArticle, toText } from '@standfirst/core'
import { articleFromHtml } from '@standfirst/import'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'

const url = 'https://example.com/article'
const nothing: Fields = { title: '', author: '', date: '', picture: '', text: '' }

/** What a page says; an empty text stands for nothing. */
interface Fields {
  title: string
  author: string
  date: string
  picture: string
  text: string
}

interface Page {
  name: string
  source: string
  url: string
  /** What it is expected to say; its text may be told by parts of it, and by what is none of it. */
  expected: Fields & { with?: readonly string[]; without?: readonly string[] }
}

const [readability, defuddle, trafilatura, installed] = process.argv.slice(2)
if (!readability || !defuddle) throw new Error('Name the folders of readability and defuddle.')
const size = Number(process.env.PAGES ?? 15)
const sets: Record<string, Page[]> = {
  readability: readabilityPages(readability),
  defuddle: defuddlePages(defuddle),
  ...(trafilatura && { trafilatura: trafilaturaPages(trafilatura) }),
}
const readers: Record<string, (source: string, url: string) => Promise<Fields> | Fields> = {
  standfirst: readOurs,
  readability: readReadability,
  defuddle: readDefuddle,
  ...(installed && (await othersIn(installed))),
}

const rows: Record<string, Record<string, string>> = {}
for (const [set, pages] of Object.entries(sets)) {
  for (const [name, read] of Object.entries(readers)) {
    const scores: Record<string, number | undefined>[] = []
    for (const page of pages) {
      const found = await Promise.resolve(read(page.source, page.url)).catch(() => nothing)
      scores.push(score(page, found))
      if (process.env.DETAILS === name) tell(page, found)
    }
    rows[`${name} on pages of ${set}`] = Object.fromEntries(
      ['title', 'author', 'date', 'picture', 'precision', 'recall'].map((field) => [
        field,
        summed(scores.map((one) => one[field])),
      ]),
    )
  }
}
// biome-ignore lint/suspicious/noConsole: the table is what the script is for
console.table(rows)

/** The mean of what was asked, and of how many pages. */
function summed(values: readonly (number | undefined)[]): string {
  const known = values.filter((value) => value !== undefined)
  const sum = known.reduce((total, value) => total + value, 0)
  return known.length ? `${((sum / known.length) * 100).toFixed(0)} % of ${known.length}` : '-'
}

function score({ expected }: Page, found: Fields): Record<string, number | undefined> {
  const same = (field: 'title' | 'author') =>
    expected[field] ? Number(isSame(found[field], expected[field])) : undefined
  const { precision, recall } = expected.with
    ? shares(found.text, expected.with, expected.without ?? [])
    : overlap(found.text, expected.text)
  return {
    title: same('title'),
    author: same('author'),
    date: expected.date
      ? Number(found.date.slice(0, 10) === expected.date.slice(0, 10))
      : undefined,
    picture: expected.picture
      ? Number(fileOf(found.picture) === fileOf(expected.picture))
      : undefined,
    precision,
    recall,
  }
}

/** How many of some words a text has, and of others has not; a text without any has nothing right. */
function shares(
  found: string,
  inside: readonly string[],
  outside: readonly string[],
): { precision: number | undefined; recall: number | undefined } {
  const text = keyOf(found)
  const has = (words: string) => text.includes(keyOf(words))
  const share = (all: readonly string[], is: (words: string) => boolean) =>
    all.length ? all.filter(is).length / all.length : undefined
  return {
    precision: text ? share(outside, (words) => !has(words)) : 0,
    recall: share(inside, has),
  }
}

/** How much of one text is in another, by its words in fours. */
function overlap(found: string, expected: string): { precision: number; recall: number } {
  const [one, other] = [gramsOf(found), gramsOf(expected)]
  let common = 0
  for (const [gram, count] of one) common += Math.min(count, other.get(gram) ?? 0)
  const total = (grams: Map<string, number>) => [...grams.values()].reduce((a, b) => a + b, 0) || 1
  return { precision: common / total(one), recall: common / total(other) }
}

function gramsOf(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const grams = new Map<string, number>()
  for (let index = 0; index + 4 <= words.length; index++) {
    const gram = words.slice(index, index + 4).join(' ')
    grams.set(gram, (grams.get(gram) ?? 0) + 1)
  }
  return grams
}

/** Whether two texts say the same; with the site's name after a title, they do. */
function isSame(found: string, expected: string): boolean {
  const [short, long] = [keyOf(found), keyOf(expected)]
  const isCut = expected.startsWith(found) && /^\s+[|·–—-]\s/.test(expected.slice(found.length))
  return short === long || (found !== '' && isCut)
}

function keyOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').replace(/^by /, '')
}

function fileOf(address: string): string {
  return address.replace(/[?#].*$/s, '').replace(/^.*\//, '')
}

/** Every field that a reader has other than it is expected. */
function tell({ expected, name }: Page, found: Fields): void {
  for (const field of ['title', 'author', 'date'] as const) {
    const [one, other] = [found[field].slice(0, field === 'date' ? 10 : 200), expected[field]]
    // biome-ignore lint/suspicious/noConsole: it is asked for
    if (other && !isSame(one, other)) console.log(name, field, JSON.stringify([one, other]))
  }
}

function readOurs(source: string, url: string): Fields {
  const { article } = articleFromHtml(source, { url })
  if (!article) return nothing
  const { authors, image, publishedAt, title, ...rest } = parseArticle(article)
  return {
    title,
    author: authors.map(({ name }) => name).join(', '),
    date: publishedAt.startsWith('1970') ? '' : publishedAt,
    picture: image?.url ?? '',
    text: toText(
      withoutAlts(articleToMdast({ authors, image, publishedAt, title, ...rest } as never)),
    ),
  }
}

/** What describes a picture is no text of the page: neither of the others counts it. */
function withoutAlts<Node>(node: Node): Node {
  const { alt, children, ...rest } = node as { alt?: unknown; children?: unknown[] }
  return { ...rest, ...(children && { children: children.map(withoutAlts) }) } as Node
}

function readReadability(source: string): Fields {
  const { document } = parseHTML(source)
  const read = new Readability(document as never).parse()
  return {
    title: read?.title ?? '',
    author: read?.byline ?? '',
    date: read?.publishedTime ?? '',
    picture: '',
    text: textOf(read?.content ?? ''),
  }
}

async function readDefuddle(source: string, url: string): Promise<Fields> {
  const read = await Defuddle(parseHTML(source).document as never, url)
  return {
    title: read.title,
    author: read.author,
    date: read.published,
    picture: read.image,
    text: textOf(read.content),
  }
}

/** Readers that are installed in a folder of their own. */
async function othersIn(folder: string): Promise<typeof readers> {
  const { resolve: find } = createRequire(resolve(folder, 'package.json'))
  const load = (name: string) => import(pathToFileURL(find(name)).href)
  const { extractFromHtml } = await load('@extractus/article-extractor')
  const fields = ['author', 'date', 'title', 'image']
  const rules = await Promise.all(fields.map((name) => load(`metascraper-${name}`)))
  const { default: createScraper } = await load('metascraper')
  const scrape = createScraper(rules.map(({ default: rule }) => rule()))
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return {
    async extractus(html, url) {
      const read = (await extractFromHtml(html, url)) ?? {}
      return {
        title: text(read.title),
        author: text(read.author),
        date: text(read.published),
        picture: text(read.image),
        text: textOf(text(read.content)),
      }
    },
    async metascraper(html, url) {
      const { author, date, image, title } = await scrape({ html, url })
      const read = { title: text(title), author: text(author), date: text(date) }
      return { ...read, picture: text(image), text: '' }
    },
  }
}

/** The words of HTML, with a space between elements that begin a line. */
function textOf(html: string): string {
  const spaced = html.replace(
    /<(?:\/?(?:p|div|h\d|li|td|th|tr|pre|section|figure|blockquote)|br)\b[^>]*>/gi,
    ' $&',
  )
  return parseHTML(`<html><body>${spaced}</body></html>`).document.body.textContent ?? ''
}

/** The picture that a page names for cards, which none of the sets has an expectation for. */
function cardOf(source: string): string {
  const { document } = parseHTML(source)
  return document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? ''
}

function readabilityPages(folder: string): Page[] {
  const root = join(folder, 'test/test-pages')
  const pages = readdirSync(root).map((name): Page => {
    const file = (of: string) => readFileSync(join(root, name, of), 'utf8')
    const { byline, publishedTime, title } = JSON.parse(file('expected-metadata.json'))
    const source = file('source.html')
    const text = textOf(file('expected.html'))
    return {
      name,
      source,
      url,
      expected: {
        title,
        author: byline ?? '',
        date: publishedTime ?? '',
        picture: cardOf(source),
        text,
      },
    }
  })
  return fullest(pages)
}

function defuddlePages(folder: string): Page[] {
  const root = join(folder, 'tests')
  // Threads of comments are no articles.
  const files = readdirSync(join(root, 'expected')).filter((file) => !/^comments|issue/.test(file))
  const pages = files.map((file): Page => {
    const [, json = '{}', text = ''] =
      /^```json\n(.*?)\n```\n(.*)$/s.exec(readFileSync(join(root, 'expected', file), 'utf8')) ?? []
    const { author = '', published = '', title = '' } = JSON.parse(json)
    const source = readFileSync(join(root, 'fixtures', file.replace(/\.md$/, '.html')), 'utf8')
    const plain = text
      .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[*_`#>|~]/g, ' ')
    return {
      name: file,
      source,
      url,
      expected: { title, author, date: published, picture: cardOf(source), text: plain },
    }
  })
  return fullest(pages)
}

/** Every sixth of the pages that were read by people. */
function trafilaturaPages(folder: string): Page[] {
  const root = join(folder, 'tests')
  const all = Object.entries<Record<string, unknown>>(
    JSON.parse(readFileSync(join(root, 'evaldata.json'), 'utf8')),
  ).filter(([, said]) => said.title)
  return all.flatMap(([address, said], index): Page[] => {
    const file = ['cache', 'eval']
      .map((room) => join(root, room, String(said.file)))
      .find(existsSync)
    if (index % 6 || !file) return []
    const source = readFileSync(file, 'utf8')
    const list = (value: unknown) => (Array.isArray(value) ? value.map(String) : [])
    return [
      {
        name: String(said.file),
        source,
        url: address,
        expected: {
          title: String(said.title),
          author: [said.author ?? ''].flat().join(', '),
          date: String(said.date ?? ''),
          picture: cardOf(source),
          text: '',
          with: list(said.with),
          without: list(said.without),
        },
      },
    ]
  })
}

/** The pages that say most of themselves; of those alike, by name. */
function fullest(pages: readonly Page[]): Page[] {
  const said = ({ expected }: Page) => Object.values(expected).filter(Boolean).length
  const isOfPeople = ({ source }: Page) => source.length > 2000
  return pages
    .filter(isOfPeople)
    .toSorted((a, b) => said(b) - said(a) || a.name.localeCompare(b.name))
    .slice(0, size)
}
