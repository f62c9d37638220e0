import { type Article, type Section, safeUrl, toText } from '@standfirst/core'
import { countWords, type WordCounter } from '../count-words.ts'
import type { JsonLdNode } from '../json-ld.ts'
import type { Path, Scope } from '../scope.ts'

/** What the body of an article says, besides its meaning. */
export interface Body {
  /** Number of words, without the headings of sections. */
  words: number
  /** Pages that the text links to, each once; not those of paid sections. */
  links: JsonLdNode[]
}

/**
 * Read the text of all sections once.
 *
 * @param article - Article.
 */
export function readBody(scope: Scope, article: Article): Body {
  const reading: Reading = {
    scope,
    words: 0,
    inside: false,
    links: new Map(),
    path: [],
    free: true,
  }
  article.sections.forEach((section, index) => {
    reading.path = ['sections', index]
    reading.free = !section.paid
    for (const part of sectionParts(section)) readPart(reading, part)
  })
  return { words: reading.words, links: [...reading.links.values()] }
}

interface Reading extends WordCounter {
  scope: Scope
  links: Map<string, JsonLdNode>
  /** The section that is read. */
  path: Path
  /** Whether everyone may read it. */
  free: boolean
}

interface Readable {
  type: string
  value?: unknown
  url?: unknown
  children?: readonly Readable[]
}

type Part = string | readonly Readable[] | undefined

function sectionParts(section: Section): Part[] {
  switch (section.kind) {
    case 'prose':
    case 'whyItMatters':
      return [section.content]
    case 'steps':
      return section.items.flatMap((item): Part[] => [item.title, item.content])
    case 'audience':
      return section.items.flatMap((item): Part[] => [item.name, item.description])
    case 'takeaways':
      return section.items
    case 'originalPost':
      return [section.quote]
    case 'callToAction':
      return [section.content, section.link.label]
    case 'faq':
      return section.items.flatMap((item): Part[] => [item.question, item.answer])
    default:
      return [section.fallback]
  }
}

function readPart(reading: Reading, part: Part): void {
  reading.inside = false
  if (typeof part === 'string') countWords(reading, part)
  else if (part) readNodes(reading, part, 0)
}

function readNodes(reading: Reading, nodes: readonly Readable[], depth: number): void {
  if (depth > 100) {
    reportDepth(reading)
    return
  }
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'inlineCode') {
      countWords(reading, String(node.value))
      continue
    }
    const phrasing = inline.has(node.type)
    if (!phrasing) reading.inside = false
    if (node.children) readNodes(reading, node.children, depth + 1)
    else if (node.type === 'code') countWords(reading, String(node.value))
    if (!phrasing) reading.inside = false
    if (node.type === 'link' && reading.free) addLink(reading, node)
  }
}

function addLink({ scope, links }: Reading, node: Readable): void {
  const url = safeUrl(node.url, 'media')
  if (url && url !== scope.page && !links.has(url)) {
    links.set(url, { '@type': 'WebPage', url, name: toText(node) || undefined })
  }
}

function reportDepth({ scope, path }: Reading): void {
  scope.onIssue?.({
    code: 'too-deep',
    severity: 'warning',
    message:
      'The content is more than `100` levels deep, expected at most `100`: the rest was left out.',
    path,
    fix: 'Nest the content less deeply.',
  })
}

const inline = new Set(['emphasis', 'strong', 'delete', 'link', 'footnoteReference'])
