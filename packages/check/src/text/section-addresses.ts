import type { Article, Section } from '@standfirst/core'
import { labels, sectionHeading } from '@standfirst/core'
import type { Path } from '../finding.ts'
import type { Unit } from './unit.ts'

/** The links and pictures of an article's sections, and every address that it names. */
export interface ArticleAddresses {
  /** In reading order. */
  links: Unit[]
  /** In reading order: address, space, text for those who can't see it. */
  images: Unit[]
}

/**
 * Collect the addresses that an output must have of an article's sections.
 *
 * @param article - Article; not changed.
 * @param paid - Whether sections for paying readers count.
 */
export function sectionAddresses(article: Article, paid: boolean): ArticleAddresses {
  const all: ArticleAddresses = { links: [], images: [] }
  const words = labels(article.language)
  article.sections.forEach((section, index) => {
    if (section.paid && !paid) return
    const path: Path = ['sections', index]
    const heading: ArticleAddresses = { links: [], images: [] }
    addNodes(heading, sectionHeading(section, words), [...path, 'heading'])
    const optional = isBare(section) && ({ optional: true } as const)
    all.links.push(...heading.links.map((unit) => ({ ...unit, ...optional })))
    all.images.push(...heading.images.map((unit) => ({ ...unit, ...optional })))
    addSection(all, section, path)
  })
  return all
}

/** Without content, it depends on the output whether there is a section. */
function isBare(section: Section): boolean {
  if ('items' in section) return section.items.length === 0
  if (section.kind === 'callToAction') return false
  if (section.kind === 'originalPost') return section.quote.every(isNote) && !section.url
  return ('content' in section ? section.content : section.fallback).every(isNote)
}

function isNote({ type }: { type: string }): boolean {
  return type === 'footnoteDefinition'
}

function addSection(all: ArticleAddresses, section: Section, path: Path): void {
  const link = (url: string | undefined, ...keys: Path) => {
    if (url) addLink(all, url, [...path, ...keys])
  }
  switch (section.kind) {
    case 'steps':
      section.items.forEach(({ content }, index) => {
        addNodes(all, content, [...path, 'items', index, 'content'])
      })
      break
    case 'audience':
      section.items.forEach(({ url }, index) => {
        link(url, 'items', index, 'url')
      })
      break
    case 'takeaways':
      section.items.forEach((item, index) => {
        addNodes(all, item, [...path, 'items', index])
      })
      break
    case 'originalPost':
      addNodes(all, section.quote, [...path, 'quote'])
      link(section.url, 'url')
      break
    case 'callToAction':
      addNodes(all, section.content, [...path, 'content'])
      link(section.link.url, 'link', 'url')
      break
    case 'faq':
      section.items.forEach(({ answer }, index) => {
        addNodes(all, answer, [...path, 'items', index, 'answer'])
      })
      break
    case 'prose':
    case 'whyItMatters':
      addNodes(all, section.content, [...path, 'content'])
      break
    default:
      addNodes(all, section.fallback, [...path, 'fallback'])
  }
}

interface LinkedNode {
  type: string
  url?: unknown
  alt?: unknown
  children?: readonly LinkedNode[]
}

/** Footnotes stand elsewhere in most outputs: what they link to is only known, not expected. */
export function addNodes(
  all: ArticleAddresses,
  nodes: readonly object[] | undefined,
  path: Path,
  depth = 0,
): void {
  if (!Array.isArray(nodes) || depth > 200) return
  ;(nodes as readonly LinkedNode[]).forEach((node, index) => {
    const here = [...path, index]
    if (node.type === 'link') addLink(all, String(node.url), [...here, 'url'])
    if (node.type === 'image') {
      const text = `${node.url} ${node.alt ?? ''}`.trim()
      all.images.push({ name: 'picture', path: here, texts: [text] })
    }
    if (node.type !== 'footnoteDefinition') {
      addNodes(all, node.children, [...here, 'children'], depth + 1)
    }
  })
}

function addLink(all: ArticleAddresses, url: string, path: Path): void {
  all.links.push({ name: 'link', path, texts: [url] })
}
