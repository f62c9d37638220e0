/**
 * Pages of others: what Readability, Defuddle and articleFromHtml read of them, field by field.
 *
 * The pages are the fixtures of the first two, which are in their repositories alone; each favours its
 * own, so that both are taken, 15 of each. Run with the folders that they were cloned into:
 *
 *     git clone https://github.com/mozilla/readability && git clone https://github.com/kepano/defuddle
 *     node pages.ts readability defuddle
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { Readability } from '@mozilla/readability'
import { articleToMdast, parseArticle, toText } from '@standfirst/core'
import { articleFromHtml } from '@standfirst/import'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'

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
  expected: Fields
}

const [readability, defuddle] = process.argv.slice(2)
if (!readability || !defuddle) throw new Error('Name the folders of readability and defuddle.')
const url = 'https://pages.example/article'
const size = Number(process.env.PAGES ?? 15)
const sets = { readability: readabilityPages(readability), defuddle: defuddlePages(defuddle) }
const readers: Record<string, (source: string) => Promise<Fields> | Fields> = {
  standfirst: readOurs,
  readability: readReadability,
  defuddle: readDefuddle,
}

const rows: Record<string, Record<string, string>> = {}
for (const [set, pages] of Object.entries(sets)) {
  for (const [name, read] of Object.entries(readers)) {
    const scores = await Promise.all(
      pages.map(async (page) => score(page, await read(page.source))),
    )
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
  const { precision, recall } = overlap(found.text, expected.text)
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

function readOurs(source: string): Fields {
  const { article } = articleFromHtml(source, { url })
  if (!article) return { title: '', author: '', date: '', picture: '', text: '' }
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

async function readDefuddle(source: string): Promise<Fields> {
  const read = await Defuddle(parseHTML(source).document as never, url)
  return {
    title: read.title,
    author: read.author,
    date: read.published,
    picture: read.image,
    text: textOf(read.content),
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
      expected: { title, author, date: published, picture: cardOf(source), text: plain },
    }
  })
  return fullest(pages)
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
