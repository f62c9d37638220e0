import type { Element, ElementContent, Parents, Root } from 'hast'
import { elements, inLine } from './hast.ts'

/**
 * Make paragraphs of what stands between two line breaks in a row, as editors of old write them.
 *
 * @param tree - HTML; changed in place.
 */
export function splitBreaks(tree: Root): void {
  for (const parent of [tree, ...elements(tree)] as Parents[]) {
    const children = parent.children as ElementContent[]
    if (parent.type === 'element' && !holders.has(parent.tagName)) continue
    if (!children.some((child, index) => isBreak(child) && isBreakAfter(children, index))) continue
    if (parent.type === 'element' && parent.tagName === 'p') parent.tagName = 'div'
    parent.children = paragraphs(children) as never
  }
}

/** Elements whose lines may be paragraphs. */
const holders: ReadonlySet<string> = new Set(
  'article aside blockquote body center div li main p section td'.split(' '),
)

/** Each run of text and of what stands in lines as one paragraph, or more where breaks part it. */
function paragraphs(children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = []
  let run: ElementContent[] = []
  const end = () => {
    while (run.length && isSpace(run.at(-1))) run.pop()
    if (run.length) result.push({ type: 'element', tagName: 'p', properties: {}, children: run })
    run = []
  }
  for (let index = 0; index < children.length; index++) {
    const child = children[index] as ElementContent
    if (child.type === 'element' && !isBreak(child) && !isInLine(child)) {
      end()
      result.push(child)
    } else if (isBreak(child) && isBreakAfter(children, index)) end()
    else if (run.length || !isSpace(child)) run.push(child)
  }
  end()
  return result
}

function isBreakAfter(children: readonly ElementContent[], index: number): boolean {
  const next = children[index + 1]
  return (
    isBreak(next) || (next?.type === 'text' && !next.value.trim() && isBreak(children[index + 2]))
  )
}

function isBreak(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br'
}

function isSpace(node: ElementContent | undefined): boolean {
  return isBreak(node) || (node?.type === 'text' && !node.value.trim())
}

function isInLine({ tagName }: Element): boolean {
  return inLine.has(tagName) || lineMedia.has(tagName)
}

const lineMedia: ReadonlySet<string> = new Set([
  'img',
  'picture',
  'ruby',
  'bdi',
  'tt',
  'strike',
  'big',
])
