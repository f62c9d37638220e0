import { type Article, countSection, type ReadableNode, safeUrl, toText } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import type { Scope } from '../scope.ts'

/** What the body of an article says, besides its meaning. */
export interface Body {
  /** How many words it has, without the headings of sections. */
  words: number
  /** Pages that the text links to, each once; not those of paid sections. */
  links: JsonLdNode[]
}

/**
 * Read the text of all sections once: count its words, and collect its links.
 *
 * @param article - Article.
 */
export function readBody({ onIssue, page }: Scope, { sections }: Article): Body {
  const counter = { words: 0, inside: false, tooDeep: false }
  const links = new Map<string, JsonLdNode>()
  const addLink = (link: ReadableNode): void => {
    const url = safeUrl(link.url, 'media')
    if (!url || url === page || links.has(url)) return
    links.set(url, { '@type': 'WebPage', url, name: toText(link) || undefined })
  }
  sections.forEach((section, index) => {
    counter.tooDeep = false
    countSection(counter, section, section.paid ? undefined : addLink)
    if (counter.tooDeep) {
      onIssue?.({
        code: 'too-deep',
        severity: 'warning',
        message:
          'The content is more than `100` levels deep, expected at most `100`: the rest was left out.',
        path: ['sections', index],
        fix: 'Nest the content less deeply.',
      })
    }
  })
  return { words: counter.words, links: [...links.values()] }
}
