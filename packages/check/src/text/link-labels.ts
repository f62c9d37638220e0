import { type Article, fill, type Labels, type Section, sectionHeading } from '@standfirst/core'
import type { Path } from '../finding.ts'
import { line } from './line.ts'
import { phrasingText, type TextNode } from './mdast-blocks.ts'

/** The words that lead to an address, and where the first of them are. */
export interface LinkLabels {
  texts: Set<string>
  path: Path
}

/**
 * Collect the words on which the links of an article's sections stand, by their addresses. Addresses that the article
 * names elsewhere, too, are left out: their links stand on words of others.
 *
 * @param words - Labels of its language.
 * @param paid - Whether sections for paying readers count.
 */
export function labelsOfLinks(
  { sections, ...rest }: Article,
  words: Labels,
  paid: boolean,
): Map<string, LinkLabels> {
  const labels = new Map<string, LinkLabels>()
  const add = (url: string | undefined, text: string, path: Path) => {
    if (!url) return
    const known = labels.get(url) ?? { texts: new Set(), path }
    known.texts.add(line(text))
    labels.set(url, known)
  }
  sections.forEach((section, index) => {
    if (section.paid && !paid) return
    addSection(section, ['sections', index], words, add)
  })
  for (const url of textsIn(rest)) labels.delete(url)
  return labels
}

type Add = (url: string | undefined, text: string, path: Path) => void

function addSection(section: Section, path: Path, words: Labels, add: Add): void {
  addLinks(sectionHeading(section, words), [...path, 'heading'], add)
  // What a custom section holds besides is data, and not shown.
  addLinks({ ...section, heading: undefined, data: undefined }, path, add)
  if (section.kind === 'originalPost') {
    const { author, platform, url } = section
    add(author?.url, author?.name ?? '', [...path, 'author', 'url'])
    add(url, platform ? fill(words.viewOn, { platform }) : words.viewSource, [...path, 'url'])
  } else if (section.kind === 'callToAction') {
    const { label, url } = section.link
    add(url, label, [...path, 'link', 'url'])
  } else if (section.kind === 'audience') {
    section.items.forEach(({ name, url }, index) => {
      add(url, name, [...path, 'items', index, 'url'])
    })
  }
}

/** Links may stand in any member of a section. */
function addLinks(value: unknown, path: Path, add: Add): void {
  if (typeof value !== 'object' || value === null || path.length > 400) return
  const { children, type, url } = value as { children?: TextNode[]; type?: unknown; url?: string }
  if (type === 'link') add(url, phrasingText({ calls: [] }, children), [...path, 'url'])
  for (const [key, child] of Object.entries(value)) {
    addLinks(child, [...path, Array.isArray(value) ? Number(key) : key], add)
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
