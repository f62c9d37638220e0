import type { PhrasingContent, Root, Text } from 'mdast'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import type { Phrasing } from '../model/content.ts'
import { resolveUrl } from '../safe/resolve-url.ts'
import { footnoteName } from './footnote-name.ts'
import { type GateContext, warn } from './gate-context.ts'
import { hoistSpace, trimEnds } from './hoist-space.ts'
import { mergePhrasing } from './merge-phrasing.ts'
import { type Place, pathOf } from './place.ts'
import { tidyLines } from './tidy-lines.ts'

/** What is around a piece of phrasing content. */
interface Around {
  /** Bits of the nodes around it: a node is not put into one of its own type. */
  inside: number
  /** Whether line breaks can stand here. */
  breaks: boolean
}

const bits = { emphasis: 1, strong: 2, delete: 4, link: 8 }

/**
 * Bring phrasing content into the one form that every output can carry: adjacent text merged, spaces
 * hoisted out of marks, empty nodes dropped, no mark or link inside one of its own type, bare
 * addresses made links, and addresses absolute.
 *
 * @param nodes - Content that the schema let through.
 * @param place - Where it is.
 * @param breaks - Whether line breaks can stand here; if not, they become spaces.
 */
export function normalizePhrasing(
  nodes: readonly PhrasingContent[],
  place: Place,
  context: GateContext,
  breaks: boolean,
): Phrasing[] {
  const around = { inside: 0, breaks }
  let found = trimEnds(mergePhrasing(list(nodes, place, context, around)))
  // Links have other limits than text has, and what is between two of them may be one: bring them
  // into form too, without reporting them again, until nothing changes.
  for (let round = 0; round < 5 && found.some(mayHoldAddress); round++) {
    const before = JSON.stringify(found)
    const linked = linkBareAddresses(found)
    found = trimEnds(mergePhrasing(list(linked, place, { ...context, issues: [] }, around)))
    if (JSON.stringify(found) === before) break
  }
  return found
}

function list(
  nodes: readonly PhrasingContent[],
  up: Place,
  context: GateContext,
  around: Around,
): Phrasing[] {
  const result: Phrasing[] = []
  for (let key = 0; key < nodes.length; key++) {
    const node = nodes[key] as PhrasingContent
    if (node.type === 'text') {
      const tidy = tidyLines(node.value)
      const value = around.breaks ? tidy : tidy.replaceAll('\n', ' ')
      if (value !== '') result.push({ type: 'text', value })
    } else {
      // Not `push(...)`: its arguments have to fit on the stack.
      for (const inner of one(node, { key, up }, context, around)) result.push(inner)
    }
  }
  return result
}

function one(
  node: Exclude<PhrasingContent, Text>,
  place: Place,
  context: GateContext,
  around: Around,
): Phrasing[] {
  switch (node.type) {
    case 'break':
      return around.breaks ? [{ type: 'break' }] : text(' ')
    case 'inlineCode': {
      const value = node.value.replace(/\r\n?|\n/g, ' ')
      return value.trim() === '' ? text(value && ' ') : [{ type: 'inlineCode', value }]
    }
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const children = childrenOf(node, place, context, around)
      return around.inside & bits[node.type] ? children : mark(node.type, children)
    }
    case 'link':
      return link(node, place, context, around)
    case 'image':
      return image(node, place, context)
    case 'footnoteReference': {
      const { identifier, label } = footnoteName(node)
      const { called } = context.footnotes
      if (!called.has(identifier)) called.set(identifier, pathOf(place))
      return [{ type: 'footnoteReference', identifier, ...(label && { label }) }]
    }
    default:
      return []
  }
}

function childrenOf(
  { children, type }: { type: keyof typeof bits; children: PhrasingContent[] },
  up: Place,
  context: GateContext,
  { breaks, inside }: Around,
): Phrasing[] {
  return list(children, { key: 'children', up }, context, { breaks, inside: inside | bits[type] })
}

function text(value: string): Phrasing[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

/** A mark around what is not space; the spaces and breaks at its ends go outside. */
function mark(type: 'emphasis' | 'strong' | 'delete', children: Phrasing[]): Phrasing[] {
  return outside(hoistSpace(mergePhrasing(children)), (inner) =>
    inner.length ? { type, children: inner } : undefined,
  )
}

function link(
  node: Extract<PhrasingContent, { type: 'link' }>,
  place: Place,
  context: GateContext,
  around: Around,
): Phrasing[] {
  const children = childrenOf(node, place, context, around)
  const url = resolveUrl(node.url, context.base)
  if (url === undefined) {
    warn(
      context,
      'unsafe-url',
      `Found a link to \`${node.url}\`, expected an http, https, mailto or tel address: its text was kept`,
      [...pathOf(place), 'url'],
      'Give the address of a page, or remove the link',
    )
    return children
  }
  if (around.inside & bits.link) {
    warn(
      context,
      'nested-link',
      'Found a link in a link, expected text: its text was kept',
      pathOf(place),
      'Remove one of the two links',
    )
    return children
  }
  const title = oneLine(node.title)
  return outside(hoistSpace(mergePhrasing(children)), (inner) => ({
    type: 'link',
    url,
    ...(title && { title }),
    children: inner.length ? inner : [{ type: 'text', value: url }],
  }))
}

/** Content with the white space at its ends outside of a node that is made of the rest. */
function outside(
  [before, inner, after]: [Phrasing[], Phrasing[], Phrasing[]],
  make: (inner: Phrasing[]) => Phrasing | undefined,
): Phrasing[] {
  const node = make(inner)
  if (node && before.length === 0 && after.length === 0) return [node]
  return [...before, ...(node ? [node] : []), ...after]
}

function image(
  node: Extract<PhrasingContent, { type: 'image' }>,
  place: Place,
  context: GateContext,
): Phrasing[] {
  const url = resolveUrl(node.url, context.base, 'media')
  const alt = oneLine(node.alt)
  if (url === undefined) {
    warn(
      context,
      'unsafe-url',
      `Found an image at \`${node.url}\`, expected an http or https address: its text was kept`,
      [...pathOf(place), 'url'],
      'Give the address of a picture, or remove the image',
    )
    return text(alt)
  }
  const title = oneLine(node.title)
  return [{ type: 'image', url, alt, ...(title && { title }) }]
}

/**
 * Make links of text that looks like an address, as every reader of GitHub Flavored Markdown does: if
 * it stayed text, it would come back from Markdown as a link.
 */
function linkBareAddresses(nodes: Phrasing[]): PhrasingContent[] {
  const tree: Root = { type: 'root', children: structuredClone(nodes) as Root['children'] }
  for (const transform of gfmAutolinkLiteralFromMarkdown().transforms ?? []) transform(tree)
  return tree.children as PhrasingContent[]
}

function mayHoldAddress(node: Phrasing): boolean {
  if (node.type === 'text') {
    const { value } = node
    return value.includes('@') || value.includes('://') || /www\./i.test(value)
  }
  return node.type !== 'link' && 'children' in node && node.children.some(mayHoldAddress)
}

function oneLine(value: string | null | undefined): string {
  return (value ?? '').replace(/\s+/g, ' ').trim()
}
