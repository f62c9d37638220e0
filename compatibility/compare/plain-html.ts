import type { Element, Nodes, Parents } from 'hast'
import { cellAlign } from './cell-align.ts'
import { plainText } from './plain-text.ts'

/** A node of a page as it is compared: what a reader sees, whatever markup a tool puts around it. */
export type Plain = string | PlainElement

/** An element with the attributes that mean something. */
interface PlainElement {
  tag: string
  attributes?: Record<string, string>
  children: Plain[]
}

/**
 * The content of a page without what differs between tools and means the same: wrappers, classes,
 * identifiers, white space between blocks, whether a list is loose, highlighting of code, and what
 * tools put around notes.
 *
 * Blocks first; then the notes, as an element `notes`.
 */
export function plainHtml(root: Nodes): Plain[] {
  const notes: Plain[] = []
  const blocks = join(childrenOf(root, notes))
  // Tools differ in their order.
  notes.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
  return notes.length ? [...blocks, { tag: 'notes', children: notes }] : blocks
}

function childrenOf(node: Nodes, notes: Plain[]): Plain[] {
  return 'children' in node
    ? (node as Parents).children.flatMap((child) => plain(child as Nodes, notes))
    : []
}

function plain(node: Nodes, notes: Plain[]): Plain[] {
  if (node.type === 'text') return [plainText(node.value)]
  if (node.type !== 'element') return []
  const { tagName } = node
  if (isBackReference(node) || classes(node).some((one) => own.has(one))) return []
  if (tagName === 'figure' && classes(node).includes('highlight')) {
    const [code = node] = elements(node, 'td').filter((one) => classes(one).includes('code'))
    return [{ tag: 'pre', children: [textOf(code).replace(/\n+$/, '')] }]
  }
  if (node.properties.className && classes(node).includes('footnote-definition')) {
    const [, ...children] = node.children.filter(({ type }) => type === 'element')
    notes.push({ tag: 'note', children: paragraphs(children.flatMap((one) => plain(one, notes))) })
    return []
  }
  if (isNotes(node)) {
    for (const item of elements(node, 'li')) {
      notes.push({ tag: 'note', children: paragraphs(childrenOf(item, notes)) })
    }
    return []
  }
  const tag = synonyms[tagName] ?? tagName
  if (tag === 'sup' && isReference(node)) return ['[^]']
  if (skipped.has(tag)) return []
  if (tag === 'pre') return [{ tag, children: [textOf(node).replace(/\n+$/, '')] }]
  if (tag === 'code') {
    return [
      {
        tag,
        children: [
          textOf(node)
            .replace(/[ \t\n]+/g, ' ')
            .trim(),
        ],
      },
    ]
  }
  if (tag === 'br') return [{ tag, children: [] }]
  if (tag === 'input') {
    return [{ tag: node.properties.checked ? 'ticked' : 'box', children: [] }]
  }
  if (tag === 'img') {
    return [{ tag, attributes: attributesOf(node, ['src', 'alt', 'title']), children: [] }]
  }
  const children = childrenOf(node, notes)
  if (wrappers.has(tag)) return blocky.has(tag) ? ['\n', ...children, '\n'] : children
  if (tag === 'a') {
    if (isReference(node)) return ['[^]']
    const joined = join(children)
    if (node.properties.href === undefined) return joined
    return [{ tag, attributes: attributesOf(node, ['href', 'title']), children: joined }]
  }
  if (tag === 'li') return [{ tag, children: paragraphs(children) }]
  if (tag === 'td' || tag === 'th') {
    const align = cellAlign(node)
    return [{ tag: 'cell', ...(align && { attributes: { align } }), children: join(children) }]
  }
  if (tag === 'ol') {
    const start = String(node.properties.start ?? '1')
    return [{ tag, ...(start !== '1' && { attributes: { start } }), children: join(children) }]
  }
  const joined = join(children)
  const isEmpty = joined.length === 0 && tag !== 'hr' && !structural.has(tag)
  return isEmpty ? [] : [nested({ tag, children: joined })]
}

/** Stressed text that is strong is strong text that is stressed. */
function nested(node: PlainElement): PlainElement {
  const [only] = node.children
  const isOther =
    node.tag === 'em' &&
    node.children.length === 1 &&
    typeof only === 'object' &&
    only.tag === 'strong'
  return isOther ? { ...only, children: [{ tag: 'em', children: only.children }] } : node
}

/** Text that runs beside blocks as paragraphs of its own. */
function paragraphs(children: Plain[]): Plain[] {
  const result: Plain[] = []
  let run: Plain[] = []
  const end = () => {
    const joined = join(run)
    if (joined.length) result.push({ tag: 'p', children: joined })
    run = []
  }
  for (const child of children) {
    if (typeof child !== 'string' && isBlock.has(child.tag)) {
      end()
      result.push(child)
    } else run.push(child)
  }
  end()
  return result
}

/** Whether it is code in a line, whose parts are seen as one. */
function isCode(node: Plain | undefined): node is Exclude<Plain, string> {
  return typeof node === 'object' && node.tag === 'code'
}

/** Adjacent texts as one, white space as a reader sees it. */
function join(children: Plain[]): Plain[] {
  const joined: Plain[] = []
  for (const child of children) {
    const last = joined.at(-1)
    if (typeof child === 'string' && typeof last === 'string')
      joined[joined.length - 1] = last + child
    else if (isCode(last) && isCode(child))
      last.children = [`${last.children[0]}${child.children[0]}`]
    else joined.push(child)
  }
  const isEdge = (one: Plain | undefined) =>
    one === undefined || (typeof one !== 'string' && (isBlock.has(one.tag) || edges.has(one.tag)))
  return joined.flatMap((child, index): Plain[] => {
    if (typeof child !== 'string') return [child]
    let text = child.replace(/[ \t\n\r\f]+/g, ' ')
    if (isEdge(joined[index - 1])) text = text.trimStart()
    if (isEdge(joined[index + 1])) text = text.trimEnd()
    return text ? [text] : []
  })
}

function attributesOf(node: Element, names: readonly string[]): Record<string, string> {
  const result: Record<string, string> = {}
  for (const name of names) {
    const value = node.properties[name] ?? (name === 'alt' ? '' : undefined)
    if (value === undefined || value === null || (value === '' && name !== 'alt')) continue
    const text = String(value)
    result[name] =
      name === 'href' || name === 'src'
        ? address(text)
        : plainText(text).replace(/\s+/g, ' ').trim()
  }
  return result
}

/** An address as it is requested: tools differ in what they write as percent signs. */
function address(text: string): string {
  try {
    return decodeURI(new URL(text.trim(), 'https://none.invalid/').href)
  } catch {
    return text
  }
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'br') return '\n'
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : ''
}

function elements(node: Nodes, name: string): Element[] {
  if (!('children' in node)) return []
  return node.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === name ? [child] : elements(child, name),
  )
}

function classes(node: Element): string[] {
  const value = node.properties.className
  return Array.isArray(value) ? value.map(String) : []
}

function isNotes(node: Element): boolean {
  return (
    node.properties.dataFootnotes !== undefined ||
    (classes(node).some((one) => one === 'footnotes' || one === 'footnote') &&
      (node.tagName === 'section' || node.tagName === 'div'))
  )
}

function isReference(node: Element): boolean {
  if (classes(node).includes('footnote-reference')) return true
  const [link] = node.tagName === 'a' ? [node] : elements(node, 'a')
  const href = String(link?.properties.href ?? '')
  return /^#(?:user-content-)?fn[:-]?/.test(href) && !/^#fnref/.test(href)
}

function isBackReference(node: Element): boolean {
  const href = String(node.properties.href ?? '')
  return node.tagName === 'a' && /#(?:user-content-)?fnref/.test(href)
}

/** What no space is seen beside. */
const edges: ReadonlySet<string> = new Set(['br', 'box', 'ticked'])

/** Classes of what a tool adds of its own: links to headings, the language of code. */
const own: ReadonlySet<string> = new Set(['headerlink', 'header-anchor', 'lang', 'line-numbers'])

const synonyms: Record<string, string> = { b: 'strong', i: 'em', s: 'del', strike: 'del' }

const skipped: ReadonlySet<string> = new Set(['script', 'style', 'button', 'svg'])

const wrappers: ReadonlySet<string> = new Set([
  ...['div', 'span', 'section', 'article', 'figure', 'label', 'thead', 'tbody', 'header'],
])

const blocky: ReadonlySet<string> = new Set(['div', 'section', 'article', 'figure', 'header'])

const structural: ReadonlySet<string> = new Set(['tr', 'table', 'blockquote', 'ul', 'ol'])

const isBlock: ReadonlySet<string> = new Set([
  ...['p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'table', 'tr', 'cell', 'hr', 'dl', 'dt', 'dd'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figcaption', 'note', 'notes'],
])
