import type { Element, ElementContent, Parents, Root } from 'hast'
import { element, walk } from './hast.ts'
import { partName } from './parts.ts'

/**
 * Make paragraphs of a classic text as WordPress does when it shows one: empty lines part them, the ends
 * of other lines are line breaks, and an address alone on its line is shown as what it leads to. `pre`
 * keeps its lines.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function classicParagraphs(tree: Root | Element): void {
  tree.children = paragraphsIn(tree, true) as Element['children']
}

/** Elements that hold paragraphs. */
const holders: ReadonlySet<string> = new Set(
  'article aside blockquote body center details div fieldset footer form header main section'.split(
    ' ',
  ),
)

/** Elements that hold one line, or paragraphs where empty lines part them. */
const lines: ReadonlySet<string> = new Set(
  'address caption dd dt figcaption figure h1 h2 h3 h4 h5 h6 li p summary td th'.split(' '),
)

/** Elements whose text is nobody's to change, and parts of a structure, which hold no text. */
const others: ReadonlySet<string> = new Set(
  `audio dl hr iframe math menu noscript object ol pre script style svg table tbody textarea tfoot thead tr ul video ${partName}`.split(
    ' ',
  ),
)

const structures: ReadonlySet<string> = new Set(
  'dl menu ol table tbody tfoot thead tr ul'.split(' '),
)

function paragraphsIn(parent: Parents, isHolder: boolean): ElementContent[] {
  const result: ElementContent[] = []
  let run: ElementContent[] = []
  const close = () => {
    const found = paragraphsOf(run)
    const isOneLine = !isHolder && found.length === 1
    for (const one of found) {
      if (isOneLine || one.isWhole) result.push(...one.nodes)
      else result.push(element('p', one.nodes))
    }
    run = []
  }
  const children = parent.children as ElementContent[]
  for (const [index, child] of children.entries()) {
    if (child.type === 'comment') {
      // `<!--more-->` stands in a line, too, whose words it must not run together.
      const isPart = /^more/.test(child.value) && !isSpace(children[index - 1], children[index + 1])
      if (isPart || /^nextpage/.test(child.value)) close()
    } else if (child.type === 'element' && isBlock(child)) {
      close()
      inside(child)
      result.push(child)
    } else run.push(child)
  }
  close()
  return result
}

/** Whether white space ends what stands before a place, or begins what stands after it. */
function isSpace(before: ElementContent | undefined, after: ElementContent | undefined): boolean {
  return (
    (before?.type === 'text' && /\s$/.test(before.value)) ||
    (after?.type === 'text' && /^\s/.test(after.value))
  )
}

function isBlock({ tagName }: Element): boolean {
  return holders.has(tagName) || lines.has(tagName) || others.has(tagName)
}

function inside(block: Element): void {
  const { tagName } = block
  if (structures.has(tagName)) {
    for (const child of block.children) if (child.type === 'element') inside(child)
  } else if (holders.has(tagName) || lines.has(tagName)) {
    block.children = paragraphsIn(block, holders.has(tagName)) as Element['children']
  }
}

interface Paragraph {
  nodes: ElementContent[]
  /** Whether the nodes are no line of text, but an element of their own. */
  isWhole: boolean
}

function paragraphsOf(run: readonly ElementContent[]): Paragraph[] {
  const result: Paragraph[] = []
  let open: ElementContent[][] = []
  const close = () => {
    if (open.length) {
      const [first = [], ...rest] = open
      result.push({
        nodes: [...first, ...rest.flatMap((line) => [lineBreak(), ...line])],
        isWhole: false,
      })
    }
    open = []
  }
  for (const line of linesOf(run)) {
    const address = line === 'end' ? undefined : addressOf(line)
    if (line === 'end') close()
    else if (address) {
      close()
      result.push({
        nodes: [element('p', [element('a', [address], { href: address })])],
        isWhole: true,
      })
    } else open.push(line)
  }
  close()
  return result
}

function lineBreak(): Element {
  return element('br')
}

/** An address alone on its line. */
function addressOf(line: readonly ElementContent[]): string | undefined {
  const [only, ...rest] = line
  if (only?.type !== 'text' || rest.length) return undefined
  return /^https?:\/\/[^\s<>"]+$/i.test(only.value) ? only.value : undefined
}

/** Lines of text without the white space around them; `end` where an empty one parts paragraphs. */
function linesOf(run: readonly ElementContent[]): (ElementContent[] | 'end')[] {
  const result: (ElementContent[] | 'end')[] = []
  let line: ElementContent[] = []
  let last: 'break' | 'newline' | undefined
  const close = (by: 'break' | 'newline') => {
    const text = trimmed(line)
    line = []
    if (text.length) result.push(text)
    // A break that the author wrote at the end of a line is the same as its end.
    else if (last === by) result.push('end')
    last = by
  }
  for (const node of run.flatMap(parted)) {
    if (node.type === 'element' && node.tagName === 'br') {
      close('break')
    } else if (node.type === 'text') {
      const [first = '', ...rest] = node.value.split(/\r?\n/)
      if (first) line.push({ type: 'text', value: first })
      for (const one of rest) {
        close('newline')
        if (one) line.push({ type: 'text', value: one })
      }
    } else {
      if (node.type === 'element') breaksIn(node)
      line.push(node)
    }
  }
  const text = trimmed(line)
  if (text.length) result.push(text)
  return result
}

/** An element in a line that empty lines part is one in each paragraph. */
function parted(node: ElementContent): ElementContent[] {
  const groups = groupsOf(node)
  if (groups.length === 1) return [node]
  return groups.flatMap((group, index) => (index ? [text('\n\n'), ...group] : group))
}

function groupsOf(node: ElementContent): ElementContent[][] {
  if (node.type === 'text') return node.value.split(emptyLine).map((value) => [text(value)])
  if (node.type !== 'element' || kept.has(node.tagName)) return [[node]]
  const groups: ElementContent[][] = [[]]
  for (const child of node.children) {
    const [first = [], ...rest] = groupsOf(child)
    groups.at(-1)?.push(...first)
    groups.push(...rest)
  }
  if (groups.length === 1) return [[node]]
  return groups.map((children) => [{ ...node, children }])
}

const emptyLine = /\r?\n[^\S\n]*\r?\n\s*/

/** Elements in a line, such as `strong`, hold breaks for the ends of lines in them. */
function breaksIn(inline: Element): void {
  if (kept.has(inline.tagName)) return
  for (const { node } of walk({ type: 'root', children: [inline] })) {
    if (node.type !== 'element' || kept.has(node.tagName)) continue
    node.children = node.children.flatMap((child): ElementContent[] => {
      if (child.type !== 'text' || !child.value.includes('\n')) return [child]
      const [first = '', ...rest] = child.value.split(/\r?\n/)
      return [text(first), ...rest.flatMap((line) => [lineBreak(), text(line)])]
    })
  }
}

const kept: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'select', 'button', 'br', 'img'])

function text(value: string): ElementContent {
  return { type: 'text', value }
}

function trimmed(line: readonly ElementContent[]): ElementContent[] {
  const nodes = line.map((node) => ({ ...node }))
  const first = nodes[0]
  if (first?.type === 'text') first.value = first.value.trimStart()
  const last = nodes.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return nodes.filter((node) => node.type !== 'text' || node.value !== '')
}
