import { safeUrl } from '@standfirst/core'
import type { Element, Nodes, Properties, Text } from 'hast'
import type { Heading, Paragraph, PhrasingContent } from 'mdast'
import { notOneSpace } from './minify-whitespace.ts'
import { cleanValue } from './safe-tree.ts'

/**
 * A paragraph or heading of text, marks and links as the block that all steps from HTML to safe Markdown
 * make of it, by one walk instead of nine: most blocks of most texts are one.
 *
 * @param node - What stands beside other blocks.
 * @returns `undefined` for all that may become anything else, or may have to be reported.
 */
export function plainBlock(node: Nodes): Paragraph | Heading | undefined {
  if (node.type !== 'element' || !isSilent(node.properties)) return undefined
  const { tagName } = node
  const depth =
    tagName.length === 2 && tagName[0] === 'h' ? '123456'.indexOf(tagName[1] as string) : -1
  if (tagName !== 'p' && depth < 0) return undefined
  const line: Line = { isAfterSpace: true, last: undefined, links: 0, depth: 0 }
  const children = phrasing(node, line)
  const { last } = line
  if (!children || !last) return undefined
  if (line.isAfterSpace) last.value = last.value.slice(0, -1)
  if (last.value === '') return undefined
  if (tagName === 'p') return { type: 'paragraph', children }
  return { type: 'heading', depth: (depth + 1) as Heading['depth'], children }
}

/** What is known of a line while it is read. */
interface Line {
  /** Whether a space that comes next would be a second one, or stand where the line begins. */
  isAfterSpace: boolean
  /** The text that was read last. */
  last: { value: string } | undefined
  /** How many links are open. */
  links: number
  depth: number
}

function phrasing({ children }: Element, line: Line): PhrasingContent[] | undefined {
  if (children.length === 0 || line.depth > deepest) return undefined
  const found: PhrasingContent[] = []
  let isAfterText = false
  for (const child of children) {
    const one = child.type === 'text' ? textOf(child, line) : markOf(child, line)
    if (!one || (isAfterText && one.type === 'text')) return undefined
    isAfterText = one.type === 'text'
    found.push(one)
  }
  return found
}

/** More marks in each other than anybody writes. */
const deepest = 20

function textOf({ value: written }: Text, line: Line): PhrasingContent | undefined {
  // One that a browser shows and a parser does not.
  if (written.includes('\v')) return undefined
  const spaced = written.replace(notOneSpace, ' ')
  const value = cleanValue(line.isAfterSpace && spaced.startsWith(' ') ? spaced.slice(1) : spaced)
  if (value === '') return undefined
  line.isAfterSpace = value.endsWith(' ')
  const text = { type: 'text' as const, value }
  line.last = text
  return text
}

function markOf(node: Nodes, line: Line): PhrasingContent | undefined {
  if (node.type !== 'element') return undefined
  const type = marks.get(node.tagName)
  if (!type) return undefined
  if (type === 'link') return linkOf(node, line)
  if (!isSilent(node.properties)) return undefined
  line.depth++
  const children = phrasing(node, line)
  line.depth--
  return children && { type, children }
}

const marks: ReadonlyMap<string, 'emphasis' | 'link' | 'strong'> = new Map([
  ['a', 'link'],
  ['b', 'strong'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['strong', 'strong'],
])

/** A link of words: one without any has those of its address. */
function linkOf(node: Element, line: Line): PhrasingContent | undefined {
  const { href } = node.properties
  if (line.links || typeof href !== 'string' || !isOnly(node.properties, 'href')) return undefined
  const url = safeUrl(href)
  if (url === undefined) return undefined
  line.links++
  line.depth++
  const children = phrasing(node, line)
  line.depth--
  line.links--
  if (!children?.some(isWorded)) return undefined
  return { type: 'link', title: null, children, url }
}

function isWorded(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() !== ''
}

/** Whether no property says anything that a text of the format carries, or hides it. */
function isSilent(properties: Properties): boolean {
  for (const name in properties) if (name !== 'className' && name !== 'id') return false
  return true
}

function isOnly(properties: Properties, only: string): boolean {
  for (const name in properties) if (name !== only) return false
  return true
}
