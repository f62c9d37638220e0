import {
  type Article,
  type ArticleInput,
  type FeedInput,
  type Issue,
  safeParseArticle,
} from '@standfirst/core'
import {
  articleFromHtml,
  articlesFromFeed,
  decodeSource,
  exportIssue,
  recognizeExport,
} from '@standfirst/import'
import { articleFromJsonLd } from '@standfirst/json-ld'
import { type MarkdownPreset, safeParseMarkdown } from '@standfirst/markdown'
import { issueInFlags } from '../in-flags.ts'
import type { InputFormat } from './formats.ts'
import { guessInput, isMarkdownName } from './guess-format.ts'

/** Configuration for {@linkcode readArticles}. */
export interface ReadOptions {
  /** What the input is (default: guessed). */
  format?: InputFormat | undefined
  /** Name of the file, for issues and to guess by; `-` for the standard input. */
  name: string
  /** What relative addresses are relative to, and the address of an article without one. */
  baseUrl?: string | undefined
  preset?: MarkdownPreset | undefined
  /** BCP 47 tag of what doesn't say. */
  language: string
  /** RFC 3339 time of items and pages that tell none. */
  published?: string | undefined
}

/** What was read. */
export interface Reading {
  articles: Article[]
  /** What the feed that they stand in says of itself, if they stand in one. */
  feed?: Partial<FeedInput> | undefined
  issues: Issue[]
}

/**
 * Read the articles of a file, through the gate: in the charset that it names, and never an export of a
 * content system, which holds more than what was published.
 */
export function readArticles(source: Uint8Array, options: ReadOptions): Reading {
  const { baseUrl, language, name, preset, published } = options
  const { issues: found, text } = decodeSource(source, { maxLength })
  const refused = (issues: readonly Issue[]) => through([], options, issues)
  if (text === undefined) return refused(found)
  const format = options.format ?? guessInput(name, text)
  const exported = options.format || isMarkdownName(name) ? undefined : recognizeExport(text)
  // A post of Medium's export is a page.
  if (exported && exported.system !== 'medium') {
    return refused([exportIssue(exported, 'an article, a page or a feed')])
  }
  if (format === 'markdown') {
    const path = fileOf(options)
    const result = safeParseMarkdown(text, { path, baseUrl, preset, defaults: { language } })
    const issues = [
      ...found.map((issue) => ({ ...(path && { file: path }), ...issue })),
      ...result.issues.map(withUrlOption),
    ]
    return { articles: result.success ? [result.article] : [], issues }
  }
  if (format === 'feed') {
    const { articles, feed, issues } = articlesFromFeed(source, {
      url: baseUrl,
      language,
      defaultPublishedAt: published,
    })
    return through(articles, options, issues, feed)
  }
  if (format === 'html') {
    const url = baseUrl ?? canonical(text)
    const { article, issues } = articleFromHtml(source, {
      url,
      language,
      defaultPublishedAt: published,
    })
    return through(article ? [article] : [], options, issues)
  }
  if (format === 'json-ld') {
    const { article, issues } = articleFromJsonLd(text, { url: baseUrl })
    return through(article ? [{ language, ...article }] : [], options, [...found, ...issues])
  }
  try {
    const value: unknown = JSON.parse(text)
    return through(Array.isArray(value) ? value : [value], options, found)
  } catch (error) {
    const message = `Found no valid JSON: ${(error as Error).message}.`
    const fix = 'Correct the text where the message says, or name its format with `--from`.'
    return {
      articles: [],
      issues: [{ code: 'invalid-json', severity: 'error', message, path: [], fix }],
    }
  }
}

/** The options of the command, by the names that the readers have for them. */
const flagsByOption: Readonly<Record<string, string>> = {
  defaultPublishedAt: '--published',
  language: '--language',
  url: '--url',
}

/** Bytes that are read at most; pages have a lower limit of their own. */
const maxLength = 10_000_000

/** Errors after which articles are not looked at any more: a list of other things has millions. */
const mostErrors = 1000

/**
 * The address that a page says it has, a post of Medium's export by a link in its text; it is only a hint,
 * which the reader of pages checks.
 */
function canonical(html: string): string {
  const link =
    (/<link\b[^<>]*\brel=["']?canonical\b[^<>]*>/i.exec(html) ??
      /<a\b[^<>]*\bclass=["']?p-canonical\b[^<>]*>/i.exec(html))?.[0] ?? ''
  return /\bhref=["']?([^"'\s>]+)/i.exec(link)?.[1] ?? ''
}

/** The name of the file that issues are in; the standard input has none. */
function fileOf({ name }: ReadOptions): string | undefined {
  return name === '-' ? undefined : name
}

function through(
  values: readonly (Partial<ArticleInput> | unknown)[],
  options: ReadOptions,
  before: readonly Issue[],
  feed?: Partial<FeedInput>,
): Reading {
  const { baseUrl } = options
  const file = fileOf(options)
  const issues: Issue[] = before.map((issue) => ({
    ...(file && { file }),
    ...withUrlOption(issueInFlags(issue, flagsByOption)),
    ...(issue.code === 'assumed-timestamp' && {
      fix: 'Write when it was published, or give `--published`.',
    }),
    ...(issue.code === 'too-large' && { fix: 'Give it in parts.' }),
    ...(issue.code === 'not-a-feed' && { fix: 'If it is a page, give `--from html`.' }),
  }))
  const articles: Article[] = []
  let errors = 0
  for (const [index, value] of values.entries()) {
    const result = safeParseArticle(value, { baseUrl })
    for (const issue of result.issues) {
      const path = values.length > 1 ? [index, ...issue.path] : issue.path
      issues.push({ ...(file && { file }), ...withUrlOption(issue), path })
      if (issue.severity === 'error') errors++
    }
    if (result.success) articles.push(result.article)
    const rest = values.length - index - 1
    if (errors >= mostErrors && rest) {
      issues.push({ ...(file && { file }), ...tooManyErrors(rest) })
      break
    }
  }
  return { articles, feed, issues }
}

/** The address of what has none can be given. */
function withUrlOption<One extends Issue>(issue: One): One {
  if (issue.path.length !== 1 || issue.path[0] !== 'url') return issue
  if (issue.code === 'invalid-address') {
    return { ...issue, fix: 'Give `--url https://…`, the address of the page.' }
  }
  return issue.code === 'missing'
    ? { ...issue, fix: 'Give `--url https://…`, or add `url` to it.' }
    : issue
}

function tooManyErrors(rest: number): Issue {
  return {
    code: 'too-many-errors',
    severity: 'error',
    message: `Found more than ${mostErrors} errors, expected articles: ${rest === 1 ? 'the item that follows was' : `the ${rest} items that follow were`} not looked at.`,
    path: [],
    fix: 'Check that the file holds a list of articles, and correct the first errors.',
  }
}
