import type { Article } from '@standfirst/core'

/** An article in whose metadata something is replaced, also in its rights and notices. */
export function plainMetadata(article: Article, pattern: RegExp, by: string): Article {
  const { sections, ...metadata } = article
  return { ...(replaceIn(metadata, pattern, by) as typeof metadata), sections }
}

function replaceIn(value: unknown, pattern: RegExp, by: string): unknown {
  if (typeof value === 'string') return value.replace(pattern, by)
  if (Array.isArray(value)) return value.map((one) => replaceIn(one, pattern, by))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, replaceIn(one, pattern, by)]),
  )
}
