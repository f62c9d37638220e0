import type { ElementContent, Parents, Root } from 'hast'
import { attribute, become, element, walk } from './hast.ts'

/**
 * Trees that stand in the place of what is no HTML, such as shortcodes: an element that no author writes
 * marks the place until the HTML around it is parsed, so that nothing is ever put into markup as text.
 */
export interface Parts {
  /** Keep nodes for their place: the text that marks it. */
  add(nodes: readonly ElementContent[]): string
  /** Keep nodes for their place in a line of text: the text that marks it. */
  addToLine(nodes: readonly ElementContent[]): string
  /** Put the nodes where they belong; each once. */
  fill(tree: Root): void
}

/** Name of the element that marks a place. */
export const partName = 'sf-part'
const linePartName = 'sf-line'

/** Begin to keep parts. */
export function createParts(): Parts {
  const parts = new Map<string, readonly ElementContent[]>()
  const keep = (tagName: string, nodes: readonly ElementContent[]) => {
    const name = String(parts.size)
    parts.set(name, nodes)
    return `<${tagName} data-part="${name}"></${tagName}>`
  }
  return {
    add: (nodes) => keep(partName, nodes),
    addToLine: (nodes) => keep(linePartName, nodes),
    fill(tree) {
      for (const { node } of walk(tree)) {
        liftParts(node as Parents)
        if (node.type !== 'element') continue
        if (node.tagName !== partName && node.tagName !== linePartName) continue
        const name = attribute(node, 'dataPart') ?? ''
        const [only, ...others] = parts.get(name) ?? []
        parts.delete(name)
        const within = node.children
        if (only && !others.length && !within.length) become(node, only)
        else become(node, element('div', [...(only ? [only] : []), ...others, ...within]))
      }
    },
  }
}

/** A paragraph that a part stands in is one before it and one after it. */
function liftParts(parent: Parents): void {
  if (!('children' in parent)) return
  const isHolder = (child: unknown) => isParagraphOfParts(child as ElementContent)
  if (!parent.children.some(isHolder)) return
  parent.children = (parent.children as ElementContent[]).flatMap((child) =>
    isParagraphOfParts(child) ? split(child) : child,
  )
}

function isPart(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === partName
}

function isParagraphOfParts(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'p' && node.children.some(isPart)
}

function split(paragraph: ElementContent): ElementContent[] {
  if (paragraph.type !== 'element') return [paragraph]
  const result: ElementContent[] = []
  let run: ElementContent[] = []
  const close = () => {
    if (run.length) result.push(element('p', run))
    run = []
  }
  for (const child of paragraph.children) {
    if (isPart(child)) {
      close()
      result.push(child)
    } else run.push(child)
  }
  close()
  return result
}
