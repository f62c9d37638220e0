import { type Article, parseArticle } from '@standfirst/core'
import {
  articlesFromWordPress,
  type ImportedArticle,
  type ImportReport,
  type WordPressOptions,
} from '@standfirst/import/wordpress'
import { renderMarkdown } from '@standfirst/markdown'
import { source, type TestItem, wxr } from './wxr.ts'

/** All that an import gave. */
export interface ReadImport {
  imported: ImportedArticle[]
  articles: Article[]
  report: ImportReport
}

/** Import an export that holds the items, or that is the text. */
export async function read(
  items: string | readonly TestItem[],
  options?: WordPressOptions,
): Promise<ReadImport> {
  const text = typeof items === 'string' ? items : wxr(items)
  const run = articlesFromWordPress(source(text), options)
  const imported: ImportedArticle[] = []
  for await (const one of run) imported.push(one)
  const articles = imported.map(({ article }) => parseArticle(article))
  return { imported, articles, report: run.report }
}

/** The Markdown that the text of a post becomes, and the codes of what was reported. */
export async function readText(
  content: string,
  more: TestItem = {},
  others: readonly TestItem[] = [],
  options?: WordPressOptions,
): Promise<{ markdown: string; codes: string[]; messages: string[]; article: Article }> {
  const item = { id: 1, excerpt: 'Said in short.', content, ...more }
  const { articles, imported } = await read([item, ...others], options)
  const [article] = articles
  if (!article) throw new Error('no article')
  const markdown = renderMarkdown(article).replace(/^---[\s\S]*?\n---\n\n?/, '')
  const issues = imported[0]?.issues ?? []
  return {
    markdown: markdown.trim(),
    codes: issues.map(({ code }) => code),
    messages: issues.map(({ message }) => message),
    article,
  }
}
