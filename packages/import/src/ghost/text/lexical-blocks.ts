import type { Element, ElementContent } from 'hast'
import { type JsonObject, objectOf, objectsOf } from '../../content-system/json-object.ts'
import { element } from '../../html/hast.ts'
import { problem } from '../../problem.ts'
import { cardBlock } from './card-block.ts'
import type { TextBlock, TextScope } from './text-scope.ts'

/**
 * The blocks of a text of the editor of Ghost 5 and later.
 *
 * @returns `undefined` for what is none.
 * @see {@link https://lexical.dev/docs/concepts/nodes}
 */
export function lexicalBlocks(value: JsonObject, scope: TextScope): TextBlock[] | undefined {
  const { children } = objectOf(value.root)
  if (!Array.isArray(children)) return undefined
  return objectsOf(children).map((node) => blockOf(node, scope))
}

function blockOf(node: JsonObject, scope: TextScope): TextBlock {
  const nodes = flow(node, scope, 0)
  return nodes ? { nodes } : cardBlock({ name: String(node.type), fields: node }, scope)
}

/** How deep nodes stand inside each other at most. */
const maxDepth = 200

/** A block of text; `undefined` for a card. */
function flow(node: JsonObject, scope: TextScope, depth: number): ElementContent[] | undefined {
  if (depth > maxDepth) return tooDeep(scope)
  const inside = () => phrasing(node, scope, depth)
  switch (node.type) {
    case 'paragraph':
      return [element('p', inside())]
    case 'heading':
    case 'extended-heading':
      return [element(/^h[1-6]$/.test(String(node.tag)) ? String(node.tag) : 'h2', inside())]
    case 'quote':
    case 'extended-quote':
    case 'aside':
      return [element('blockquote', [element('p', inside())])]
    case 'list':
      return [list(node, scope, depth)]
    case 'code':
      return [element('pre', [element('code', inside())])]
    default:
      return phrase(node, scope, depth) ?? ofUnknown(node, scope, depth)
  }
}

/** A node of another kind that holds others, such as one of a later version, is what stands in it. */
function ofUnknown(
  { children }: JsonObject,
  scope: TextScope,
  depth: number,
): ElementContent[] | undefined {
  if (!Array.isArray(children) || children.length === 0) return undefined
  return [
    element(
      'div',
      objectsOf(children).flatMap(
        (child) =>
          flow(child, scope, depth + 1) ??
          cardBlock({ name: String(child.type), fields: child }, scope).nodes,
      ),
    ),
  ]
}

/** A nested list is an item of its own: it belongs to the item before. */
function list(node: JsonObject, scope: TextScope, depth: number): Element {
  const items: Element[] = []
  for (const child of objectsOf(node.children)) {
    const inner = objectsOf(child.children)
    const lists = inner.filter(({ type }) => type === 'list')
    const words = inner.filter(({ type }) => type !== 'list')
    const nested = lists.map((one) =>
      depth < maxDepth ? list(one, scope, depth + 1) : element('ul', tooDeep(scope)),
    )
    const last = items.at(-1)
    if (!words.length && nested.length && last) last.children.push(...nested)
    else items.push(itemOf(child, words, nested, scope, depth))
  }
  const isOrdered = node.listType === 'number' || node.tag === 'ol'
  const start = typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {}
  return isOrdered ? element('ol', items, start) : element('ul', items)
}

function itemOf(
  { checked }: JsonObject,
  words: readonly JsonObject[],
  nested: readonly Element[],
  scope: TextScope,
  depth: number,
): Element {
  const box =
    typeof checked === 'boolean' ? [element('input', [], { type: 'checkbox', checked })] : []
  const text = words.flatMap(
    (one) => phrase(one, scope, depth) ?? flow(one, scope, depth + 1) ?? [],
  )
  return element('li', [...box, ...text, ...nested])
}

function phrasing({ children }: JsonObject, scope: TextScope, depth: number): ElementContent[] {
  return objectsOf(children).flatMap(
    (child) =>
      phrase(child, scope, depth) ??
      flow(child, scope, depth + 1) ??
      cardBlock({ name: String(child.type), fields: child }, scope).nodes,
  )
}

/** A part of a line; `undefined` for a block. */
function phrase(node: JsonObject, scope: TextScope, depth: number): ElementContent[] | undefined {
  switch (node.type) {
    case 'linebreak':
      return [element('br')]
    case 'tab':
      return [{ type: 'text', value: '\t' }]
    // It stands between others for the caret alone.
    case 'zwnj':
    case 'at-link-search':
      return []
    case 'link':
    case 'autolink':
    case 'at-link': {
      if (depth > maxDepth) return tooDeep(scope)
      const inside = phrasing(node, scope, depth + 1)
      return typeof node.url === 'string' ? [element('a', inside, { href: node.url })] : inside
    }
    default:
      return isText(node) && typeof node.text === 'string'
        ? [marked(node.text, Number(node.format) || 0)]
        : undefined
  }
}

/** A text has its format as a number; what else has a text is a card of a later version. */
function isText({ children, format, type }: JsonObject): boolean {
  if (Array.isArray(children)) return false
  return typeof format === 'number' || /(?:^|-)text$/.test(String(type))
}

/** Formats of a text are bits of one number. */
function marked(text: string, format: number): ElementContent {
  let node: ElementContent = { type: 'text', value: text }
  for (const [bit, name] of marks) if (format & bit) node = element(name, [node])
  return node
}

/** Code is the innermost. */
const marks = [
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [4, 'del'],
  [8, 'u'],
  [128, 'mark'],
  [2, 'em'],
  [1, 'strong'],
] as const

function tooDeep({ issues }: TextScope): [] {
  issues.push(
    problem(
      'too-deep',
      ['sections'],
      `Found nodes of a text more than ${maxDepth} levels deep, expected fewer`,
      'what stands deeper was left out',
      'Make the text flatter.',
    ),
  )
  return []
}
