import type { Article } from '@standfirst/core'
import type { Tool } from '../tool/tool.ts'

/**
 * How the metadata of a page differs from the article's, a line each; what a tool's page doesn't give
 * is not compared.
 */
export function metadataDifferences(
  article: Article,
  found: Record<string, unknown>,
  { joinsSpaces = false, sortsTags = false }: Pick<Tool, 'joinsSpaces' | 'sortsTags'>,
): string[] {
  const differences: string[] = []
  const asSpaced = (value: unknown) => (joinsSpaces ? joinSpaces(value) : value)
  const compare = (key: string, expected: unknown, got: unknown) => {
    if (JSON.stringify(asSpaced(expected)) !== JSON.stringify(asSpaced(got))) {
      differences.push(`${key}: ${JSON.stringify(got)} for ${JSON.stringify(expected)}`)
    }
  }
  const texts = {
    title: article.title,
    summary: article.summary,
    category: article.category?.name,
    image: article.image?.url,
    language: article.language,
  }
  for (const [key, expected] of Object.entries(texts)) {
    if (key in found) compare(key, expected || undefined, found[key] || undefined)
  }
  const dates = { publishedAt: article.publishedAt, updatedAt: article.updatedAt }
  for (const [key, expected] of Object.entries(dates)) {
    // Without a change, tools give the date of the first publication.
    const isSame = !expected && (!found[key] || instant(found[key]) === instant(dates.publishedAt))
    if (key in found && !isSame) compare(key, instant(expected), instant(found[key]))
  }
  const inOrder = (tags: readonly string[]) => (sortsTags ? tags.toSorted() : tags)
  if ('tags' in found) compare('tags', inOrder(article.tags), inOrder(listOf(found.tags)))
  const names = article.authors.map(({ name }) => name)
  if ('authors' in found) compare('authors', names, found.authors || [])
  if ('author' in found) compare('author', names[0], found.author || undefined)
  return differences
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

/** A moment in seconds: some tools drop fractions. */
function instant(value: unknown): number | undefined {
  const time = typeof value === 'string' && value ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? undefined : Math.floor(time / 1000)
}

/** A value with any spaces of a text as one, and none at its edges. */
function joinSpaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(joinSpaces)
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value
}
