import {
  type Article,
  type Feed,
  type Issue,
  type PlainArticleInput,
  safeParseArticle,
} from '@standfirst/core'
import { type OpenedExport, openExport } from '@standfirst/import/export'
import { safeParseMarkdown } from '@standfirst/markdown'
import { addressOf } from './addresses.ts'

/** Articles of others, as drafts at addresses of this site. */
export interface Imported {
  articles: Article[]
  issues: Issue[]
}

/**
 * Read a feed (RSS, Atom, JSON Feed), an export of WordPress, Ghost or another content system, or a
 * Markdown file.
 *
 * @param name - Name of the file: it says the address of a Markdown file.
 */
export async function importArticles(
  bytes: Uint8Array,
  name: string,
  feed: Feed,
): Promise<Imported> {
  if (/\.(?:md|markdown)$/i.test(name)) return fromMarkdown(bytes, name, feed)
  const { language, url } = feed
  const opened = await openExport(() => [bytes], { language, url })
  if ('issue' in opened) return { articles: [], issues: [opened.issue] }
  const { articles, issues } = await readAll(opened.articles)
  return asDrafts(articles, issues, feed)
}

/** All articles of an export, with what is wrong with them and what became none. */
async function readAll(
  source: Extract<OpenedExport, { articles: unknown }>['articles'],
): Promise<{ articles: PlainArticleInput[]; issues: Issue[] }> {
  const articles: PlainArticleInput[] = []
  const issues: Issue[] = []
  try {
    for await (const { article, issues: found } of source) {
      articles.push(article)
      issues.push(...found)
    }
  } catch (error) {
    if (!(error instanceof Error && 'issue' in error)) throw error
    issues.push(error.issue as Issue)
  }
  const { leftOut } = source.report
  issues.push(...leftOut.map(({ count, kind, reason }) => notTaken(count, kind, reason)))
  return { articles, issues }
}

function notTaken(count: number, kind: string, reason: string): Issue {
  return {
    code: 'left-out',
    severity: 'warning',
    message: `Left out: ${count} of the kind ${kind}. ${reason}`,
    path: [],
  }
}

function fromMarkdown(bytes: Uint8Array, name: string, feed: Feed): Imported {
  const slug = name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')
  const url = new URL(`/${encodeURIComponent(slug)}/`, feed.url).href
  const parsed = safeParseMarkdown(new TextDecoder().decode(bytes), {
    path: name,
    baseUrl: url,
    defaults: { url, language: feed.language, publishedAt: '1970-01-01T00:00:00Z' },
  })
  return asDrafts(parsed.success ? [parsed.article] : [], parsed.issues, feed)
}

/** Drafts, each at the same path of this site; nothing is published by an import. */
function asDrafts(
  given: readonly PlainArticleInput[],
  found: readonly Issue[],
  { language, url: site }: Feed,
): Imported {
  const issues = [...found]
  const articles = given.flatMap((article) => {
    const { pathname } = new URL(article.url)
    const url = addressOf(pathname, site) ?? new URL(`/imported${pathname}`, site).href
    const parsed = safeParseArticle({
      ...article,
      language: article.language ?? language,
      url,
      id: url,
      status: 'draft',
    })
    issues.push(...parsed.issues)
    return parsed.success ? [parsed.article] : []
  })
  return { articles, issues }
}
