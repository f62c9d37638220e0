import type { Element, ElementContent } from 'hast'
import { objectOf, textIn } from '../../content-system/json-object.ts'
import { element } from '../../html/hast.ts'
import { problem, shown } from '../../problem.ts'
import { addItem, type OpenList } from './list-items.ts'
import { objectNodes } from './object-nodes.ts'
import { spanNodes } from './span-nodes.ts'
import { maxDepth, type TextScope } from './text-scope.ts'

/**
 * The nodes of Portable Text: lists and quotations stand flat in it, and are put together.
 *
 * @see {@link https://github.com/portabletext/portabletext}
 */
export function blockNodes(value: unknown, scope: TextScope, depth = 0): ElementContent[] {
  if (depth > maxDepth) {
    scope.issues.push(tooDeep)
    return []
  }
  const nodes: ElementContent[] = []
  let open: OpenList[] = []
  let quotation: Element | undefined
  for (const block of Array.isArray(value) ? value : []) {
    const object = objectOf(block)
    const isBlock = object._type === 'block'
    const kind = isBlock ? textIn(object.listItem) : undefined
    if (kind !== undefined) {
      quotation = undefined
      const item = element('li', spanNodes(object, scope, depth))
      if (kind !== 'bullet' && kind !== 'number') scope.issues.push(unknownList(kind))
      addItem(nodes, open, { item, isOrdered: kind === 'number', level: Number(object.level) || 1 })
      continue
    }
    open = []
    if (typeof block === 'string') {
      if (block.trim()) nodes.push(element('p', [block]))
    } else if (!isBlock) {
      quotation = undefined
      nodes.push(...objectNodes(object, scope, depth))
    } else {
      const inside = spanNodes(object, scope, depth)
      const style = textIn(object.style) ?? 'normal'
      if (!inside.length) continue
      if (style === 'blockquote' || style === 'quote') {
        const paragraph = element('p', inside)
        if (quotation) quotation.children.push(paragraph)
        else {
          quotation = element('blockquote', [paragraph])
          nodes.push(quotation)
        }
        continue
      }
      quotation = undefined
      nodes.push(styled(style, inside, scope))
    }
  }
  return nodes
}

function styled(style: string, inside: ElementContent[], { issues }: TextScope): Element {
  if (/^h[1-6]$/.test(style)) return element(style, inside)
  if (style !== 'normal') issues.push(unknownStyle(style))
  return element('p', inside)
}

const tooDeep = problem(
  'too-deep',
  ['sections'],
  `Found objects of a text more than ${maxDepth} levels deep, expected fewer`,
  'what stands deeper was left out',
  'Make the text flatter.',
)

function unknownStyle(style: string) {
  return problem(
    'unknown-style',
    ['sections'],
    `Found a block of the style ${shown(style)}, expected \`normal\`, a heading or a quotation`,
    'it was read as a paragraph',
    'Look at the article: its words are all there.',
  )
}

function unknownList(kind: string) {
  return problem(
    'unknown-style',
    ['sections'],
    `Found an item of a list of the kind ${shown(kind)}, expected \`bullet\` or \`number\``,
    'it was read as one with a bullet',
    'Look at the article: its words are all there.',
  )
}
