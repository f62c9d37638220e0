import {
  type Article,
  countWords,
  type Section,
  safeUrl,
  toText,
  type WordCounter,
} from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import type { Scope } from '../scope.ts'

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
    links: [],
    page: scope.page,
    free: true,
    tooDeep: false,
  }
  article.sections.forEach((section, index) => {
    reading.free = !section.paid
    reading.tooDeep = false
    readSection(reading, section)
    if (reading.tooDeep) reportDepth(scope, index)
  })
  return reading
}

interface Reading extends Body {
  /** Address of the page that is read. */
  page: string | undefined
  /** Whether everyone may read the section that is read. */
  free: boolean
  /** Whether the section was too deep to be read whole. */
  tooDeep: boolean
}

interface Readable {
  type: string
  value?: unknown
  url?: unknown
  children?: readonly Readable[]
}

function readSection(reading: Reading, section: Section): void {
  switch (section.kind) {
    case 'prose':
    case 'whyItMatters':
      readContent(reading, section.content)
      break
    case 'steps':
      for (const step of section.items) {
        if (step.title !== undefined) readText(reading, step.title)
        readContent(reading, step.content)
      }
      break
    case 'audience':
      for (const { name, description } of section.items) {
        readText(reading, name)
        if (description !== undefined) readText(reading, description)
      }
      break
    case 'takeaways':
      for (const item of section.items) readContent(reading, item)
      break
    case 'originalPost':
      readContent(reading, section.quote)
      break
    case 'callToAction':
      readContent(reading, section.content)
      readText(reading, section.link.label)
      break
    case 'faq':
      for (const { question, answer } of section.items) {
        readText(reading, question)
        readContent(reading, answer)
      }
      break
    default:
      readContent(reading, section.fallback)
  }
}

function readText(reading: Reading, text: string): void {
  reading.inside = false
  countWords(reading, text)
}

function readContent(reading: Reading, content: readonly Readable[]): void {
  reading.inside = false
  readNodes(reading, content, 1)
}

function readNodes(reading: Reading, nodes: readonly Readable[], depth: number): void {
  if (depth > 100) {
    reading.tooDeep = true
    return
  }
  if (!Array.isArray(nodes)) return
  for (const node of nodes) {
    // An article that skipped the gate may hold anything.
    switch (node?.type) {
      case 'text':
      case 'inlineCode':
        if (typeof node.value === 'string') countWords(reading, node.value)
        break
      case 'link':
        if (reading.free) addLink(reading, node)
        if (node.children) readNodes(reading, node.children, depth + 1)
        break
      case 'emphasis':
      case 'strong':
      case 'delete':
        if (node.children) readNodes(reading, node.children, depth + 1)
        break
      case undefined:
      case 'footnoteReference':
        break
      default:
        reading.inside = false
        if (node.children) readNodes(reading, node.children, depth + 1)
        else if (node.type === 'code')
          if (typeof node.value === 'string') countWords(reading, node.value)
        reading.inside = false
    }
  }
}

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
