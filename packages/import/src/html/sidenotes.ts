import type { Root } from 'hast'
import { become, classes, element, elements, hasClass, remove, textOf } from './hast.ts'

/**
 * Put notes that stand in the margin, amid the text that they are of, into brackets there.
 *
 * @param tree - HTML as it was written; changed in place.
 * @see {@link https://edwardtufte.github.io/tufte-css/#sidenotes}
 */
export function markSidenotes(tree: Root): void {
  for (const one of elements(tree)) {
    if (hasClass(one, 'margin-toggle') || hasClass(one, 'sidenote-number')) remove(one)
    else if (classes(one).some((name) => noteNames.has(name))) {
      const isInLine = one.tagName === 'span' || one.tagName === 'small'
      if (isInLine && textOf(one))
        become(one, element('span', [' (', ...trimmed(one.children), ')']))
    }
  }
}

const noteNames: ReadonlySet<string> = new Set([
  'sidenote',
  'side-note',
  'marginnote',
  'margin-note',
])

function trimmed<Node extends { type: string }>(nodes: readonly Node[]): Node[] {
  return nodes.map((node, index) => {
    if (node.type !== 'text') return node
    const { value } = node as unknown as { value: string }
    const start = index === 0 ? value.trimStart() : value
    return { ...node, value: index === nodes.length - 1 ? start.trimEnd() : start }
  })
}
