import type { Element, ElementContent, Nodes, Root } from 'hast'
import { element, elements, inLine, textOf } from './hast.ts'

/** What stands beside each other in a block, between others. */
export interface Line {
  nodes: Nodes[]
  links: Element[]
  text: string
}

/** The lines of a tree, with their nodes in it. */
export function linesOf(tree: Root): Line[] {
  const runs: Element[] = []
  for (const parent of [tree, ...elements(tree).filter(isBlock)]) {
    let isNew = true
    for (const child of parent.children as ElementContent[]) {
      const isInside = child.type !== 'element' || !isBlock(child)
      if (isInside && isNew) runs.push(element('p'))
      if (isInside) runs.at(-1)?.children.push(child)
      isNew = !isInside
    }
  }
  return runs.flatMap((run) => {
    const links = elements(run).filter(({ tagName }) => tagName === 'a')
    const text = textOf(run)
    return text || elements(run)[0] ? { nodes: run.children, links, text } : []
  })
}

function isBlock({ tagName }: Element): boolean {
  return !inLine.has(tagName) && tagName !== 'br' && tagName !== 'img'
}
