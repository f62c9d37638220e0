import { type Article, countWords, safeUrl, toText, type WordCounter } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import { type Scope, wants } from '../scope.ts'
import { type Readable, sectionContent } from '../section-content.ts'

/** What the body of an article says, besides its meaning. */
export interface Body extends WordCounter {
  /** Pages that the text links to, each once; not those of paid sections. */
  links: JsonLdNode[]
}

/**
 * Read the text of all sections once: count its words, without the headings of sections, and collect
 * its links.
 *
 * @param article - Article.
 */
export function readBody(scope: Scope, article: Article): Body {
  const reading: Reading = {
    words: 0,
    inside: false,
    counted: wants(scope, 'wordCount'),
    links: [],
    page: scope.page,
    free: true,
    tooDeep: false,
  }
  const read = (piece: string | readonly Readable[] | undefined): void => {
    reading.inside = false
    if (typeof piece === 'string') readText(reading, piece)
    else if (piece) readNodes(reading, piece, 1)
  }
  article.sections.forEach((section, index) => {
    reading.free = !section.paid
    reading.tooDeep = false
    sectionContent(section, read)
    if (reading.tooDeep) reportDepth(scope, index)
  })
  return reading
}

interface Reading extends Body {
  /** Whether words are counted. */
  counted: boolean
  /** Address of the page that is read. */
  page: string | undefined
  /** Whether everyone may read the section that is read. */
  free: boolean
  /** Whether the section was too deep to be read whole. */
  tooDeep: boolean
}

function readNodes(reading: Reading, nodes: readonly Readable[], depth: number): void {
  if (depth > 100) {
    reading.tooDeep = true
    return
  }
  // An article that skipped the gate may hold anything.
  if (!Array.isArray(nodes)) return
  for (const node of nodes as readonly (Readable | undefined)[]) {
    if (!node || node.type === 'footnoteReference') continue
    const { children, type, value } = node
    if (type === 'text' && typeof value === 'string') {
      readText(reading, value)
      continue
    }
    const apart = !inLine.has(type)
    if (apart) reading.inside = false
    if (type === 'link' && reading.free) addLink(reading, node)
    if (children) readNodes(reading, children, depth + 1)
    else if (typeof value === 'string') readText(reading, value)
    if (apart) reading.inside = false
  }
}

function readText(reading: Reading, text: string): void {
  if (reading.counted) countWords(reading, text)
}

const inLine = new Set(['inlineCode', 'link', 'emphasis', 'strong', 'delete'])

function addLink({ links, page }: Reading, node: Readable): void {
  const url = safeUrl(node.url, 'media')
  if (!url || url === page || links.some((link) => link.url === url)) return
  links.push({ '@type': 'WebPage', url, name: toText(node) || undefined })
}

function reportDepth({ onIssue }: Scope, index: number): void {
  onIssue?.({
    code: 'too-deep',
    severity: 'warning',
    message:
      'The content is more than `100` levels deep, expected at most `100`: the rest was left out.',
    path: ['sections', index],
    fix: 'Nest the content less deeply.',
  })
}
