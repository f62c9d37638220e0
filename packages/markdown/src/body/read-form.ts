import {
  type AudienceItem,
  type CallToAction,
  type FaqItem,
  type Flow,
  type Labels,
  type ListItemNode,
  matchLabel,
  type OriginalPost,
  type Phrasing,
  type Section,
  type Step,
} from '@standfirst/core'
import { plainText } from './plain-nodes.ts'
import type { SectionMarker } from './section-marker.ts'

/**
 * Read the blocks under a heading as the body of a section: the inverse of `sectionToMdast`.
 *
 * @returns The members of the section that are in the blocks; `undefined` if they don't have the form
 *   of the kind.
 */
export function readForm(
  kind: Section['kind'],
  content: Flow[],
  words: Labels,
  marker?: SectionMarker,
): object | undefined {
  switch (kind) {
    case 'prose':
    case 'whyItMatters':
      return { content }
    case 'steps':
      return readList(content, true, readStep)
    case 'audience':
      return readList(content, false, readAudience)
    case 'takeaways':
      return readList(content, false, readLine)
    case 'originalPost':
      return readOriginalPost(content, words, marker)
    case 'callToAction':
      return readCallToAction(content)
    case 'faq':
      return readFaq(content)
    default:
      return { data: marker?.members.data ?? null, fallback: content }
  }
}

function readList<Item>(
  content: Flow[],
  ordered: boolean,
  read: (item: ListItemNode) => Item | undefined,
): { items: Item[] } | undefined {
  const [list] = content
  if (content.length !== 1 || list?.type !== 'list' || list.ordered !== ordered) return undefined
  if (list.start != null && list.start !== 1) return undefined
  const items = list.children.map((item) => (item.checked == null ? read(item) : undefined))
  return items.includes(undefined) ? undefined : { items: items as Item[] }
}

function readStep({ children }: ListItemNode): Step {
  const [first, ...rest] = children
  const [strong] = first?.type === 'paragraph' ? first.children : []
  if (first?.type !== 'paragraph' || first.children.length !== 1 || strong?.type !== 'strong') {
    return { content: children }
  }
  const title = plainText(strong.children)
  return title ? { title, content: rest } : { content: children }
}

function readLine({ children }: ListItemNode): Phrasing[] | undefined {
  const [first] = children
  return children.length === 1 && first?.type === 'paragraph' ? first.children : undefined
}

function readAudience(item: ListItemNode): AudienceItem | undefined {
  const line = readLine(item)
  if (!line) return undefined
  const [first, ...rest] = line
  const [inner] = first?.type === 'link' ? first.children : [first]
  const name = inner?.type === 'strong' ? plainText(inner.children) : undefined
  const isWhole = first?.type !== 'link' || first.children.length === 1
  if (!name || !isWhole) {
    const text = plainText(line)
    return text ? { name: text } : undefined
  }
  const url = first?.type === 'link' ? { url: first.url } : {}
  if (rest.length === 0) return { name, ...url }
  const tail = plainText(rest)
  return tail?.startsWith(': ') ? { name, description: tail.slice(2), ...url } : undefined
}

function readOriginalPost(
  content: Flow[],
  words: Labels,
  marker: SectionMarker | undefined,
): Partial<OriginalPost> | undefined {
  const [first, ...others] = content
  const quote = first?.type === 'blockquote' ? first.children : []
  const rest = first?.type === 'blockquote' ? others : content
  const [citation] = rest
  if (rest.length > 1 || (citation && citation.type !== 'paragraph')) return undefined
  const facts = citation ? readCitation(citation.children, words) : {}
  const { author, platform, publishedAt, url } = (marker?.members ?? {}) as Partial<OriginalPost>
  const said = { ...(author && { author }), ...(platform && { platform }), ...(url && { url }) }
  if (!facts && !marker) return undefined
  return { ...facts, ...said, ...(publishedAt && { publishedAt }), quote }
}

function readCitation(line: Phrasing[], words: Labels): Partial<OriginalPost> | undefined {
  const last = line.at(-1)
  const label = last?.type === 'link' ? plainText(last.children) : undefined
  const view = label === undefined ? undefined : matchLabel(label, words.viewOn)
  // Any other is a name that Markdown made a link by itself, such as `www.example.com`.
  const isView = view !== undefined || label === words.viewSource
  const link = isView && last?.type === 'link' ? last : undefined
  const before = plainText(link ? line.slice(0, -1) : line)
  if (before === undefined) return undefined
  const text = link ? before.replace(/ · $/, '') : before
  const on = matchLabel(text, words.postedByOn)
  const by = on ?? matchLabel(text, words.postedBy)
  if (text && !by) return undefined
  const platform = on?.platform ?? view?.platform
  return {
    ...(by?.name && { author: { name: by.name } }),
    ...(platform && { platform }),
    ...(link && { url: link.url }),
  }
}

function readCallToAction(content: Flow[]): Partial<CallToAction> | undefined {
  const last = content.at(-1)
  const [link] = last?.type === 'paragraph' && last.children.length === 1 ? last.children : []
  const label = link?.type === 'link' ? plainText(link.children) : undefined
  if (link?.type !== 'link' || !label) return undefined
  return { content: content.slice(0, -1), link: { label, url: link.url } }
}

function readFaq(content: Flow[]): { items: FaqItem[] } | undefined {
  const items: FaqItem[] = []
  for (const node of content) {
    if (node.type === 'heading' && node.depth === 3) {
      const question = plainText(node.children)
      if (!question) return undefined
      items.push({ question, answer: [] })
    } else {
      const item = items.at(-1)
      if (!item) return undefined
      item.answer.push(node)
    }
  }
  return items.length ? { items } : undefined
}
