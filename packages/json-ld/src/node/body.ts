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
export function readBody({ page }: Scope, { sections }: Article): Body {
  const counter = { words: 0, inside: false }
  const links = new Map<string, JsonLdNode>()
  const addLink = (link: ReadableNode): void => {
    const url = safeUrl(link.url, 'media')
    if (!url || url === page || links.has(url)) return
    links.set(url, { '@type': 'WebPage', url, name: toText(link) || undefined })
  }
  for (const section of sections) countSection(counter, section, section.paid ? undefined : addLink)
  return { words: counter.words, links: [...links.values()] }
}
