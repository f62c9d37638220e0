import { type Article, safeUrl } from '@standfirst/core'

/**
 * The addresses of an article's pictures that everyone sees, each once: the lead image, then those in
 * the text.
 */
export function articleImages(article: Article): string[] {
  const found = new Set<string>()
  const lead = safeUrl(article.image?.url, 'media')
  if (lead) found.add(lead)
  for (const section of article.sections) {
    if (section?.paid) continue
    // Data of a custom section is not shown: its `fallback` is.
    collect({ ...section, data: undefined }, 0, (url) => {
      const safe = safeUrl(url, 'media')
      if (safe) found.add(safe)
    })
  }
  return [...found].slice(0, mostImages)
}

/** Find the images in whatever a section is made of: content, items, a quotation. */
function collect(value: unknown, depth: number, add: (url: unknown) => void): void {
  if (typeof value !== 'object' || value === null || depth > deepest) return
  if ('type' in value && value.type === 'image' && 'url' in value) add(value.url)
  else for (const part of Object.values(value)) collect(part, depth + 1, add)
}

// Google reads so many of a page.
const mostImages = 1000
// As deep as any renderer goes: a level is a node and the list that it is in.
const deepest = 200
