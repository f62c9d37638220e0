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
  return runs.flatMap((run) => (isShown(run) ? new LineOfRun(run) : []))
}

function isShown(run: Element): boolean {
  return run.children.some(({ type }) => type === 'element') || textOf(run) !== ''
}

/** A line that is read when it is asked for: of most texts, the last are. */
class LineOfRun implements Line {
  readonly nodes: Nodes[]
  readonly #run: Element
  #links: Element[] | undefined
  #text: string | undefined

  constructor(run: Element) {
    this.#run = run
    this.nodes = run.children
  }

  get links(): Element[] {
    this.#links ??= elements(this.#run).filter(({ tagName }) => tagName === 'a')
    return this.#links
  }

  get text(): string {
    this.#text ??= textOf(this.#run)
    return this.#text
  }
}

function isBlock({ tagName }: Element): boolean {
  return !inLine.has(tagName) && tagName !== 'br' && tagName !== 'img'
}
