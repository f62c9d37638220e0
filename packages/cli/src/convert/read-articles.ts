import {
  type Article,
  type ArticleInput,
  type FeedInput,
  type Issue,
  safeParseArticle,
} from '@standfirst/core'
import { articleFromHtml, articlesFromFeed } from '@standfirst/import'
import { articleFromJsonLd } from '@standfirst/json-ld'
import { type MarkdownPreset, safeParseMarkdown } from '@standfirst/markdown'
import type { InputFormat } from './formats.ts'

/** Configuration for {@linkcode readArticles}. */
export interface ReadOptions {
  format: InputFormat
  /** Name of the file, for issues; none for the standard input. */
  file?: string | undefined
  /** What relative addresses are relative to, and the address of an article without one. */
  baseUrl?: string | undefined
  preset?: MarkdownPreset | undefined
  /** BCP 47 tag of what doesn't say. */
  language: string
}

/** What was read. */
export interface Reading {
  articles: Article[]
  /** What the feed that they stand in says of itself, if they stand in one. */
  feed?: Partial<FeedInput> | undefined
  issues: Issue[]
}

/** Read the articles of a text, through the gate. */
export function readArticles(text: string, options: ReadOptions): Reading {
  const { baseUrl, file, format, language, preset } = options
  if (format === 'markdown') {
    const result = safeParseMarkdown(text, { path: file, baseUrl, preset, defaults: { language } })
    return { articles: result.success ? [result.article] : [], issues: result.issues }
  }
  if (format === 'feed') {
    const { articles, feed, issues } = articlesFromFeed(text, { url: baseUrl, language })
    return through(articles, options, issues, feed)
  }
  if (format === 'html') {
    const url = baseUrl ?? canonical(text)
    const { article, issues } = articleFromHtml(text, { url, language })
    return through(article ? [article] : [], options, issues)
  }
  if (format === 'json-ld') {
    const { article, issues } = articleFromJsonLd(text, { url: baseUrl })
    return through(article ? [{ language, ...article }] : [], options, issues)
  }
  try {
    const value: unknown = JSON.parse(text)
    return through(Array.isArray(value) ? value : [value], options, [])
  } catch (error) {
    const message = `Found no valid JSON: ${(error as Error).message}.`
    const fix = 'Correct the text where the message says, or name its format with `--from`.'
    return {
      articles: [],
      issues: [{ code: 'invalid-json', severity: 'error', message, path: [], fix }],
    }
  }
}

/** The address that a page says it has; it is only a hint, which the reader of pages checks. */
function canonical(html: string): string {
  const link = /<link\b[^>]*\brel=["']?canonical\b[^>]*>/i.exec(html)?.[0] ?? ''
  return /\bhref=["']?([^"'\s>]+)/i.exec(link)?.[1] ?? ''
}

function through(
  values: readonly (Partial<ArticleInput> | unknown)[],
  { baseUrl, file }: ReadOptions,
  before: readonly Issue[],
  feed?: Partial<FeedInput>,
): Reading {
  const issues: Issue[] = before.map((issue) => ({ ...(file && { file }), ...issue }))
  const articles = values.flatMap((value, index): Article[] => {
    const result = safeParseArticle(value, { baseUrl })
    for (const issue of result.issues) {
      const path = values.length > 1 ? [index, ...issue.path] : issue.path
      issues.push({ ...(file && { file }), ...issue, path })
    }
    return result.success ? [result.article] : []
  })
  return { articles, feed, issues }
}
