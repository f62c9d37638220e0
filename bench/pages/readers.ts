import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Readability } from '@mozilla/readability'
import { articleToMdast, parseArticle } from '@standfirst/core'
import { articleFromHtml } from '@standfirst/import'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { type Fields, nothing } from './page.ts'
import { textOf } from './text-of.ts'

/** What reads the fields of a page. */
export type Reader = (source: string, url: string) => Promise<Fields> | Fields

/**
 * The readers that are compared.
 *
 * @param installed - Folder that more of them are installed into.
 */
export async function readersOf(installed: string | undefined): Promise<Record<string, Reader>> {
  return {
    standfirst: readOurs,
    readability: readReadability,
    defuddle: readDefuddle,
    ...(installed && (await othersIn(installed))),
  }
}

function readOurs(source: string, url: string): Fields {
  const { article } = articleFromHtml(source, { url })
  if (!article) return nothing
  const { authors, image, publishedAt, subtitle = '', title, ...rest } = parseArticle(article)
  const seen = lineOf(seenIn(source))
  const body = articleToMdast({ authors, image, publishedAt, title, ...rest } as never)
  const text = shownBy(body, seen)
  // What leads a text in its page is the summary of the article, and need not stand in its sections.
  const isLead = seen.includes(lineOf(rest.summary)) && !lineOf(text).includes(lineOf(rest.summary))
  return {
    title,
    author: authors.map(({ name }) => name).join(', '),
    date: publishedAt.startsWith('1970') ? '' : publishedAt,
    picture: image?.url ?? '',
    text,
    lead: `${subtitle}\n${isLead ? rest.summary : ''}`,
    beside: `${image?.caption ?? ''}\n${image?.credit ?? ''}`,
  }
}

/** The words that a page shows, and no script. */
function seenIn(source: string): string {
  const { document } = parseHTML(source)
  for (const one of document.querySelectorAll('noscript, script, style, template')) one.remove()
  return document.body?.textContent ?? ''
}

function lineOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/**
 * All that a text shows, code and formulas too, as the others count it: what describes a picture is no
 * text of the page, and its caption is. Nor is the address of a frame, which a link stands for.
 *
 * @param seen - All that the page shows.
 */
function shownBy(node: unknown, seen: string): string {
  const { children, title, type, url, value } = node as Record<string, unknown>
  if (type === 'image') return ` ${title ?? ''} `
  if (typeof value === 'string')
    return /^(?:text|inlineCode)$/.test(String(type)) ? value : ` ${value} `
  const parts = Array.isArray(children) ? children.map((child) => shownBy(child, seen)) : []
  if (type === 'link' && parts.join('') === url && !seen.includes(String(url))) return ''
  return phrasing.has(String(type)) ? parts.join('') : `${parts.join('')}\n`
}

const phrasing: ReadonlySet<string> = new Set(['delete', 'emphasis', 'link', 'strong'])

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
async function othersIn(folder: string): Promise<Record<string, Reader>> {
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
    async postlight(html, url) {
      const { default: parser } = await load('@postlight/parser')
      const read = await parser.parse(url, { html })
      if (read.error) throw new Error(read.message)
      return {
        title: text(read.title),
        author: text(read.author),
        date: text(read.date_published),
        picture: text(read.lead_image_url),
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
