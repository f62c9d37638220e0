import type { Nodes, Parents, Text } from 'hast'

/**
 * Make the white space of HTML what browsers show of it: one space for a run, and none where a line begins
 * or ends. It does what `hast-util-minify-whitespace` does, which takes a third of the time to read a text.
 *
 * @param tree - HTML; changed in place.
 */
export function minifyWhitespace(tree: Nodes): void {
  minify(tree, 'normal', false, false)
}

/** What becomes of the white space in an element: collapsed and trimmed, collapsed, or kept. */
type Whitespace = 'normal' | 'nowrap' | 'pre'

/** What a node leaves behind: itself gone, nothing, or whether a space after it would be a second one. */
type Left = 'gone' | 'nothing' | boolean

function minify(node: Nodes, space: Whitespace, before: boolean, after: boolean): Left {
  if (node.type === 'text') return minifyText(node, space, before, after)
  if (!('children' in node)) return isSilent(node) ? 'nothing' : false
  const isBlock = node.type !== 'element' || blocks.has(node.tagName)
  return minifyAll(node, spaceIn(node, space), isBlock || before, isBlock || after)
}

function minifyText(node: Text, space: Whitespace, before: boolean, after: boolean): Left {
  if (space === 'pre') return false
  const value = node.value.replace(notOneSpace, ' ')
  if (space === 'nowrap') {
    node.value = value
    return false
  }
  const start = before && value.startsWith(' ') ? 1 : 0
  const endsInSpace = value.length > start && value.endsWith(' ')
  const end = endsInSpace && after ? value.length - 1 : value.length
  if (start === end) return 'gone'
  node.value = value.slice(start, end)
  return endsInSpace && !after
}

/** White space that is no single space: to replace each of those by itself takes longer than all else here. */
export const notOneSpace: RegExp = / [\t\n\v\f\r ]+|[\t\n\v\f\r][\t\n\v\f\r ]*/g

function minifyAll(parent: Parents, space: Whitespace, before: boolean, after: boolean): Left {
  const children = parent.children as Nodes[]
  let isAfterSpace = before
  let length = 0
  for (let at = 0; at < children.length; at++) {
    const child = children[at] as Nodes
    const left = minify(child, space, isAfterSpace, endsAfter(children, at, after))
    if (left === 'gone') continue
    if (left !== 'nothing') isAfterSpace = left
    if (isContent(child)) isAfterSpace = false
    children[length++] = child
  }
  children.length = length
  return isAfterSpace || after
}

/**
 * Whether the white space after a child ends a line: by the first thing beside or in what follows that
 * says so.
 *
 * @param after - What is so after all of them.
 */
function endsAfter(children: readonly Nodes[], index: number, after: boolean): boolean {
  return edgeIn(children, index + 1) ?? after
}

/** Whether what is next begins a line, or shows something in this one; `undefined` for neither. */
function edgeIn(nodes: readonly Nodes[], from: number): boolean | undefined {
  for (let at = from; at < nodes.length; at++) {
    const edge = edgeOf(nodes[at] as Nodes)
    if (edge !== undefined) return edge
  }
  return undefined
}

function edgeOf(node: Nodes): boolean | undefined {
  if (node.type === 'text') return /[^ \t\n\f\r]/.test(node.value) ? false : undefined
  if (node.type !== 'element') return isSilent(node) ? undefined : false
  if (isContent(node)) return false
  if (blocks.has(node.tagName)) return true
  return node.properties.hidden || unseen.has(node.tagName) ? undefined : edgeIn(node.children, 0)
}

function isSilent({ type }: Nodes): boolean {
  return type === 'comment' || type === 'doctype'
}

function isContent(node: Nodes): boolean {
  return node.type === 'element' && contents.has(node.tagName)
}

function spaceIn(node: Parents, space: Whitespace): Whitespace {
  if (node.type !== 'element') return space
  const { properties, tagName } = node
  if (kept.has(tagName)) return 'pre'
  if (tagName === 'nobr') return 'nowrap'
  return (tagName === 'td' || tagName === 'th') && properties.noWrap ? 'nowrap' : space
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const kept = words('listing plaintext pre script style textarea xmp')

/** What is drawn in a line, though it holds no text. */
const contents = words(
  'audio button canvas embed iframe img input math object picture select svg textarea video',
)

/** What begins a line, or ends one as `br` does. */
const blocks = words(
  'address article aside blockquote body br caption center col colgroup dd dialog dir div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre section summary table tbody td tfoot th thead tr ul wbr xmp',
)

const unseen = words(
  'area base basefont datalist dialog head link meta noembed noframes param rp script source style template title track',
)
