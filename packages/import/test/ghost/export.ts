import { type Article, parseArticle } from '@standfirst/core'
import {
  articlesFromGhost,
  type GhostOptions,
  type ImportedArticle,
  type ImportReport,
} from '@standfirst/import/ghost'
import { renderMarkdown } from '@standfirst/markdown'

type Row = Readonly<Record<string, unknown>>

/** An export of Ghost with the rows, as its exporter writes it. */
export function ghost(data: Readonly<Record<string, readonly Row[]>>): string {
  const settings = [
    { key: 'title', value: 'Mill & Weir' },
    { key: 'locale', value: 'en' },
    { key: 'timezone', value: 'Europe/Berlin' },
  ]
  const meta = { exported_on: 1795829432639, version: '5.130.6' }
  return JSON.stringify({ db: [{ meta, data: { settings, ...data } }] })
}

/** A row of `posts`. */
export function post(more: Row = {}): Row {
  return {
    id: 'a1',
    uuid: '11111111-2222-4333-8444-555555555555',
    title: 'The weir',
    slug: 'weir',
    type: 'post',
    status: 'published',
    visibility: 'public',
    created_at: '2026-03-09 08:00:00',
    updated_at: '2026-03-10 09:30:00',
    published_at: '2026-03-10 09:30:00',
    lexical: lexical(paragraph('The tide rose.')),
    mobiledoc: null,
    ...more,
  }
}

/** The value of the column `lexical`. */
export function lexical(...children: readonly object[]): string {
  return JSON.stringify({ root: { children, type: 'root', version: 1 } })
}

export function text(words: string, format = 0): object {
  return { type: 'extended-text', text: words, format, version: 1 }
}

export function paragraph(...children: readonly (string | object)[]): object {
  const nodes = children.map((child) => (typeof child === 'string' ? text(child) : child))
  return { type: 'paragraph', children: nodes, version: 1 }
}

/** All that an import gave. */
export interface ReadImport {
  articles: Article[]
  imported: ImportedArticle[]
  report: ImportReport
}

/** Import an export. */
export async function read(
  source: string,
  options: GhostOptions = { url: 'https://mill.example' },
): Promise<ReadImport> {
  const run = articlesFromGhost(() => [source], options)
  const imported: ImportedArticle[] = []
  for await (const one of run) imported.push(one)
  return {
    imported,
    articles: imported.map(({ article }) => parseArticle(article)),
    report: run.report,
  }
}

/** The Markdown that the text of a post becomes, and the codes of what was reported. */
export async function readText(
  more: Row,
  options?: GhostOptions,
): Promise<{ article: Article; codes: string[]; markdown: string; messages: string[] }> {
  const { articles, imported } = await read(ghost({ posts: [post(more)] }), options)
  const [article] = articles
  if (!article) throw new Error('no article')
  const issues = imported[0]?.issues ?? []
  return {
    article,
    codes: issues.map(({ code }) => code),
    markdown: renderMarkdown(article)
      .replace(/^---[\s\S]*?\n---\n\n?/, '')
      .trim(),
    messages: issues.map(({ message }) => message),
  }
}
