import type { Article } from './article.ts'
import { countWords, type WordCounter } from './count-words.ts'

/**
 * Count the words of an article's sections, paid ones too, without their headings; of Chinese and
 * Japanese each character is a word.
 *
 * @param article - Article; what lies more than 100 levels deep is not counted.
 * @returns The number that JSON-LD gives as `wordCount`.
 *
 * @example
 * ```ts
 * import { defineArticle, wordCount } from '@standfirst/core'
 *
 * const article = defineArticle({
 *   url: 'https://example.com/a',
 *   language: 'ja',
 *   title: 'A',
 *   summary: 'About A.',
 *   publishedAt: '2026-11-23T09:30:00Z',
 *   sections: [{ kind: 'prose', content: 'AI の話' }],
 * })
 * wordCount(article) // → 3
 * ```
 */
export function wordCount(article: Pick<Article, 'sections'>): number {
  const counter = { words: 0, inside: false }
  countArticle(counter, article)
  return counter.words
}

/** Count the words of an article's sections; see {@linkcode wordCount}. */
export function countArticle(counter: WordCounter, { sections }: Pick<Article, 'sections'>): void {
  for (const section of sections) countSection(counter, section as ReadableSection)
}

/** What sections have to read, of whatever kind. */
interface ReadableSection {
  content?: readonly Readable[]
  quote?: readonly Readable[]
  fallback?: readonly Readable[]
  link?: { label: string }
  items?: readonly (readonly Readable[] | ReadableItem)[]
}

interface ReadableItem {
  title?: string
  name?: string
  description?: string
  question?: string
  content?: readonly Readable[]
  answer?: readonly Readable[]
}

interface Readable {
  type: string
  value?: unknown
  children?: readonly Readable[]
}

function countSection(counter: WordCounter, section: ReadableSection): void {
  const { content, fallback, items = [], link, quote } = section
  for (const nodes of [content, quote, fallback]) countNodes(counter, nodes)
  countText(counter, link?.label)
  for (const item of items) {
    if (isNodes(item)) countNodes(counter, item)
    else {
      const { answer, content, description, name, question, title } = item
      for (const text of [title, name, description, question]) countText(counter, text)
      for (const nodes of [content, answer]) countNodes(counter, nodes)
    }
  }
}

function isNodes(item: readonly Readable[] | ReadableItem): item is readonly Readable[] {
  return Array.isArray(item)
}

function countText(counter: WordCounter, text: string | undefined): void {
  counter.inside = false
  if (typeof text === 'string') countWords(counter, text)
}

function countNodes(counter: WordCounter, nodes: readonly Readable[] | undefined, depth = 1): void {
  // An article that skipped the gate may hold anything.
  if (!Array.isArray(nodes) || depth > 100) return
  if (depth === 1) counter.inside = false
  for (const node of nodes as readonly (Readable | undefined)[]) {
    if (!node || node.type === 'footnoteReference') continue
    const apart = !inLine.has(node.type)
    if (apart) counter.inside = false
    if (node.children) countNodes(counter, node.children, depth + 1)
    else if (counted.has(node.type) && typeof node.value === 'string')
      countWords(counter, node.value)
    if (apart) counter.inside = false
  }
}

const inLine = new Set(['text', 'inlineCode', 'link', 'emphasis', 'strong', 'delete'])
const counted = new Set(['text', 'inlineCode', 'code'])
