import {
  type Article,
  type Feed,
  type Issue,
  type PlainArticleInput,
  safeParseArticle,
} from '@standfirst/core'
import { articlesFromFeed } from '@standfirst/import'
import { safeParseMarkdown } from '@standfirst/markdown'

/** Articles of others, as drafts at addresses of this site. */
export interface Imported {
  articles: Article[]
  issues: Issue[]
}

/**
 * Read a feed (RSS, Atom, JSON Feed) or a Markdown file.
 *
 * @param name - Name of the file: it says the address of a Markdown file.
 */
export function importArticles(bytes: Uint8Array, name: string, feed: Feed): Imported {
  if (/\.(?:md|markdown)$/i.test(name)) return fromMarkdown(bytes, name, feed)
  const { articles, issues } = articlesFromFeed(bytes)
  return asDrafts(articles, issues, feed)
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
    const url = new URL(pathname === '/' ? '/imported/' : pathname, site).href
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
