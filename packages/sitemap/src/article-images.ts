import { type Article, checkedUrl, labels, type OnIssue, sectionToMdast } from '@standfirst/core'

/**
 * The addresses of an article's pictures that everyone sees, each once: the lead image, then those in
 * the text.
 */
export function articleImages(article: Article, onIssue?: OnIssue): string[] {
  const found = new Set<string>()
  const lead = checkedUrl(article.image?.url, 'media', ['image', 'url'], onIssue)
  if (lead) found.add(lead)
  const words = labels(article.language)
  for (const [index, section] of article.sections.entries()) {
    if (section.paid) continue
    collect({ children: sectionToMdast(section, words) }, 0, (url) => {
      const safe = checkedUrl(url, 'media', ['sections', index], onIssue)
      if (safe) found.add(safe)
    })
  }
  return [...found].slice(0, mostImages)
}

interface Tree {
  type?: string
  url?: unknown
  children?: readonly Tree[]
}

function collect(node: Tree, depth: number, add: (url: unknown) => void): void {
  if (node.type === 'image') add(node.url)
  if (depth === deepest || !Array.isArray(node.children)) return
  for (const child of node.children) collect(child, depth + 1, add)
}

// Google reads so many of a page.
const mostImages = 1000
// As deep as any renderer goes.
const deepest = 100
