import type { Article } from '@standfirst/core'

/** Addresses of documents that belong to an article, and of all that links in its text lead to. */
export function linkedFiles({ media, sections }: Article): string[] {
  const found = new Set(media.flatMap(({ type, url }) => (type === 'document' ? [url] : [])))
  const stack: unknown[] = [sections]
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (typeof value !== 'object' || value === null) continue
    const { type, url } = value as { type?: unknown; url?: unknown }
    if (type === 'link' && typeof url === 'string') found.add(url)
    for (const one of Object.values(value)) if (one !== undefined) stack.push(one)
  }
  return [...found]
}
