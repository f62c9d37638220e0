import type { Article } from '@standfirst/core'

/** The addresses of the pictures that an article shows: its own, and those of its text. */
export function picturesIn({ image, sections }: Pick<Article, 'image' | 'sections'>): Set<string> {
  const found = new Set<string>()
  if (image) found.add(image.url)
  walk(sections)
  return found

  function walk(value: unknown): void {
    if (Array.isArray(value)) for (const one of value) walk(one)
    else if (typeof value === 'object' && value !== null) {
      const { type, url } = value as { type?: unknown; url?: unknown }
      if (type === 'image' && typeof url === 'string') found.add(url)
      else for (const member of Object.values(value)) walk(member)
    }
  }
}
