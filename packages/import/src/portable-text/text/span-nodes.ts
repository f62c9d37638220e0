import type { ElementContent } from 'hast'
import { brokenLines } from '../../content-system/broken-lines.ts'
import { type JsonObject, objectsOf, textIn } from '../../content-system/json-object.ts'
import { markElement } from './mark-element.ts'
import { inlineObject } from './object-nodes.ts'
import type { TextScope } from './text-scope.ts'

/** A part of a line with the marks on it. */
interface Span {
  marks: readonly string[]
  nodes: ElementContent[]
}

/** A span has fewer. */
const mostMarks = 20

/** The line of a block: neighbours with the same mark are one element, and longer runs stand outside. */
export function spanNodes(block: JsonObject, scope: TextScope, depth: number): ElementContent[] {
  const definitions = new Map(objectsOf(block.markDefs).map((one) => [textIn(one._key), one]))
  const spans = objectsOf(block.children).map((child): Span => {
    if (typeof child.text !== 'string' || (child._type !== 'span' && child._type !== undefined)) {
      return { marks: [], nodes: inlineObject(child, scope, depth) }
    }
    const marks = Array.isArray(child.marks)
      ? child.marks.filter((mark) => typeof mark === 'string')
      : []
    return { marks: [...new Set(marks)].slice(0, mostMarks), nodes: brokenLines(child.text) }
  })
  const isEmpty = spans.every(({ nodes }) =>
    nodes.every((node) => node.type === 'text' && !node.value.trim()),
  )
  return isEmpty
    ? []
    : nested(spans, (mark, inside) =>
        markElement(mark, definitions.get(mark), inside, scope, depth),
      )
}

type Mark = (mark: string, inside: ElementContent[]) => ElementContent[]

function nested(spans: readonly Span[], mark: Mark): ElementContent[] {
  const nodes: ElementContent[] = []
  for (let at = 0; at < spans.length; ) {
    const [own, length] = longest(spans, at)
    if (own === undefined) {
      for (const node of spans[at]?.nodes ?? []) nodes.push(node)
      at++
      continue
    }
    const inside = spans.slice(at, at + length).map(({ marks, nodes: words }) => ({
      marks: marks.filter((one) => one !== own),
      nodes: words,
    }))
    for (const node of mark(own, nested(inside, mark))) nodes.push(node)
    at += length
  }
  return nodes
}

/** The mark that goes on longest; of those alike the one whose element is the outer one. */
function longest(spans: readonly Span[], at: number): [mark: string | undefined, length: number] {
  let found: [string | undefined, number] = [undefined, 0]
  for (const mark of spans[at]?.marks ?? []) {
    let length = 1
    while (spans[at + length]?.marks.includes(mark)) length++
    const isOuter = length === found[1] && rank(mark) < rank(found[0] ?? '')
    if (length > found[1] || isOuter) found = [mark, length]
  }
  return found
}

/** Links stand outside, code inside. */
function rank(mark: string): number {
  const at = ['strong', 'em', 'underline', 'strike-through', 'code'].indexOf(mark)
  return at + 1
}
