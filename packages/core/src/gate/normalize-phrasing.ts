import type { PhrasingContent, Root } from 'mdast'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import type { Phrasing, TextNode } from '../content.ts'
import { resolveUrl } from '../resolve-url.ts'
import { type GateContext, warn } from './gate-context.ts'

type Path = (string | number)[]

/** What is around a piece of phrasing content. */
interface Around {
  /** Types of the nodes around it: a node is not put into one of its own type. */
  inside: ReadonlySet<string>
  /** Whether line breaks can stand here. */
  breaks: boolean
}

/**
 * Bring phrasing content into the one form that every output can carry: adjacent text merged, spaces
 * hoisted out of marks, empty nodes dropped, no mark or link inside one of its own type, bare
 * addresses made links, and addresses absolute.
 *
 * @param nodes - Content that the schema let through.
 * @param breaks - Whether line breaks can stand here; if not, they become spaces.
 */
export function normalizePhrasing(
  nodes: readonly PhrasingContent[],
  path: Path,
  context: GateContext,
  breaks: boolean,
): Phrasing[] {
  const around = { inside: new Set<string>(), breaks }
  let found = trimEnds(merge(list(nodes, path, context, around)))
  // Links have other limits than text has, and what is between two of them may be one: bring them
  // into form too, without reporting them again, until nothing changes.
  for (let round = 0; round < 5 && found.some(mayHoldAddress); round++) {
    const before = JSON.stringify(found)
    const linked = linkBareAddresses(found)
    found = trimEnds(merge(list(linked, path, { ...context, issues: [] }, around)))
    if (JSON.stringify(found) === before) break
  }
  return found
}

function list(
  nodes: readonly PhrasingContent[],
  path: Path,
  context: GateContext,
  around: Around,
): Phrasing[] {
  return nodes.flatMap((node, index) => one(node, [...path, index], context, around))
}

function one(node: PhrasingContent, path: Path, context: GateContext, around: Around): Phrasing[] {
  switch (node.type) {
    case 'text':
      return text(node.value, around.breaks)
    case 'break':
      return around.breaks ? [{ type: 'break' }] : text(' ')
    case 'inlineCode': {
      const value = node.value.replace(/\r\n?|\n/g, ' ')
      return value.trim() === '' ? text(value && ' ') : [{ type: 'inlineCode', value }]
    }
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const children = list(
        node.children,
        [...path, 'children'],
        context,
        within(around, node.type),
      )
      return around.inside.has(node.type) ? children : mark(node.type, children)
    }
    case 'link':
      return link(node, path, context, around)
    case 'image':
      return image(node, path, context)
    case 'footnoteReference': {
      const { identifier, label } = footnoteName(node)
      if (!context.footnotes.called.has(identifier)) context.footnotes.called.set(identifier, path)
      return [{ type: 'footnoteReference', identifier, ...(label && { label }) }]
    }
    default:
      return []
  }
}

function within(around: Around, type: string): Around {
  return { ...around, inside: new Set([...around.inside, type]) }
}

function text(value: string, breaks = false): Phrasing[] {
  const lines = value.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[ \t]*\n[ \t\n]*/g, '\n')
  return lines === '' ? [] : [{ type: 'text', value: breaks ? lines : lines.replace(/\n/g, ' ') }]
}

/** A mark around what is not space; the spaces and breaks at its ends go outside. */
function mark(type: 'emphasis' | 'strong' | 'delete', children: Phrasing[]): Phrasing[] {
  const [before, inner, after] = hoist(merge(children))
  return inner.length ? [...before, { type, children: inner }, ...after] : [...before, ...after]
}

/** Split content into the white space before, what is not, and the white space after. */
function hoist(nodes: Phrasing[]): [Phrasing[], Phrasing[], Phrasing[]] {
  const inner = [...nodes]
  const before: Phrasing[] = []
  const after: Phrasing[] = []
  for (let first = inner[0]; first; first = inner[0]) {
    if (first.type === 'break') before.push(first)
    else if (first.type === 'text' && /^\s/.test(first.value)) {
      const rest = first.value.trimStart()
      before.push({ type: 'text', value: first.value.slice(0, first.value.length - rest.length) })
      if (rest) {
        inner[0] = { type: 'text', value: rest }
        break
      }
    } else break
    inner.shift()
  }
  for (let last = inner.at(-1); last; last = inner.at(-1)) {
    if (last.type === 'break') after.unshift(last)
    else if (last.type === 'text' && /\s$/.test(last.value)) {
      const rest = last.value.trimEnd()
      after.unshift({ type: 'text', value: last.value.slice(rest.length) })
      if (rest) {
        inner[inner.length - 1] = { type: 'text', value: rest }
        break
      }
    } else break
    inner.pop()
  }
  return [before, inner, after]
}

function link(
  node: Extract<PhrasingContent, { type: 'link' }>,
  path: Path,
  context: GateContext,
  around: Around,
): Phrasing[] {
  const children = list(node.children, [...path, 'children'], context, within(around, 'link'))
  const url = resolveUrl(node.url, context.base)
  if (url === undefined) {
    warn(
      context,
      'unsafe-url',
      `Found a link to \`${node.url}\`, expected an http, https, mailto or tel address: its text was kept`,
      [...path, 'url'],
      'Give the address of a page, or remove the link',
    )
    return children
  }
  if (around.inside.has('link')) {
    warn(
      context,
      'nested-link',
      'Found a link in a link, expected text: its text was kept',
      path,
      'Remove one of the two links',
    )
    return children
  }
  const [before, inner, after] = hoist(merge(children))
  const title = oneLine(node.title)
  const content: Phrasing[] = inner.length ? inner : [{ type: 'text', value: url }]
  return [...before, { type: 'link', url, ...(title && { title }), children: content }, ...after]
}

function image(
  node: Extract<PhrasingContent, { type: 'image' }>,
  path: Path,
  context: GateContext,
): Phrasing[] {
  const url = resolveUrl(node.url, context.base, 'media')
  const alt = oneLine(node.alt)
  if (url === undefined) {
    warn(
      context,
      'unsafe-url',
      `Found an image at \`${node.url}\`, expected an http or https address: its text was kept`,
      [...path, 'url'],
      'Give the address of a picture, or remove the image',
    )
    return text(alt)
  }
  const title = oneLine(node.title)
  return [{ type: 'image', url, alt, ...(title && { title }) }]
}

/** The name of a footnote: without white space and brackets, which Markdown can't carry in one. */
export function footnoteName(node: { identifier: string; label?: string | null | undefined }): {
  identifier: string
  label?: string
} {
  const label =
    (node.label ?? node.identifier).trim().replace(/[\s[\]\\^`*_<>&|~:!@.]+/g, '-') || '-'
  const identifier = label.toLowerCase()
  return identifier === label ? { identifier } : { identifier, label }
}

function merge(nodes: readonly Phrasing[]): Phrasing[] {
  const merged: Phrasing[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (node.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = joined(last, node)
    } else if (node.type === 'inlineCode' && last?.type === 'inlineCode') {
      // Their backticks would run together.
      merged[merged.length - 1] = { type: 'inlineCode', value: last.value + node.value }
    } else if (last && node.type === last.type && isMark(node) && isMark(last)) {
      // Two marks side by side would be read as one run of asterisks.
      merged[merged.length - 1] = { ...last, children: merge([...last.children, ...node.children]) }
    } else merged.push(node)
  }
  return merged
}

function isMark(
  node: Phrasing,
): node is Extract<Phrasing, { type: 'emphasis' | 'strong' | 'delete' }> {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete'
}

function joined(one: TextNode, other: TextNode): TextNode {
  const value = `${one.value}${other.value}`.replace(/[ \t]*\n[ \t\n]*/g, '\n')
  return { type: 'text', value }
}

/** Drop white space and breaks at the ends of a block, and spaces beside the breaks in it. */
function trimEnds(nodes: Phrasing[]): Phrasing[] {
  const inner = hoist(nodes)[1]
  const result: Phrasing[] = []
  inner.forEach((node, index) => {
    if (node.type !== 'text') {
      result.push(node)
      return
    }
    let { value } = node
    if (inner[index - 1]?.type === 'break') value = value.trimStart()
    if (inner[index + 1]?.type === 'break') value = value.trimEnd()
    if (value) result.push({ type: 'text', value })
  })
  return result
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
  if (node.type === 'text') return /https?:\/\/|www\.|@/i.test(node.value)
  return node.type !== 'link' && 'children' in node && node.children.some(mayHoldAddress)
}

function oneLine(value: string | null | undefined): string {
  return (value ?? '').replace(/\s+/g, ' ').trim()
}
