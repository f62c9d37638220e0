import type { List, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { markdownTree } from '../body/markdown-tree.ts'
import type { MarkdownPreset } from '../front-matter/preset.ts'

/**
 * Read the definition lists of Hugo, Jekyll and Pelican, as those of HTML are read: an item for each group of
 * terms, with what they mean under them.
 *
 * @param root - Tree with positions; changed in place.
 * @param source - What it was parsed from.
 * @see {@link https://kramdown.gettalong.org/syntax.html#definition-lists}
 * @see {@link https://michelf.ca/projects/php-markdown/extra/#def-list}
 */
export function readDefinitionLists(
  root: Root,
  source: string,
  preset: MarkdownPreset | undefined,
): void {
  if (!tools.has(preset) || !/^[ ]{0,3}:[ \t]/m.test(source)) return
  const blocks: RootContent[] = []
  for (const node of root.children) {
    const lines = node.type === 'paragraph' ? definitionLines(node, source) : undefined
    const last = blocks.at(-1)
    const under = last && made.has(last) ? (last as List).children.at(-1) : undefined
    if (under && node.type === 'code' && /^(?![`~])/.test(textIn(node, source))) {
      // Blocks of a meaning are indented.
      const { children } = markdownTree(node.value)
      under.children.push(...(children as typeof under.children).map((one) => at(one, node)))
    } else if (!lines) blocks.push(node)
    else if (lines.terms.length > 0) addTo(last, blocks, lines, node.position)
    else if (under) under.children.push(...lines.meanings)
    else if (last?.type === 'paragraph' && !textIn(last, source).includes('\n')) {
      blocks.pop()
      addTo(blocks.at(-1), blocks, { terms: [last], meanings: lines.meanings }, last.position)
    } else blocks.push(node)
  }
  root.children = blocks
}

const tools: ReadonlySet<MarkdownPreset | undefined> = new Set<MarkdownPreset>([
  'hugo',
  'jekyll',
  'pelican',
])

interface Lines {
  terms: Paragraph[]
  meanings: Paragraph[]
}

/** Lists that were made here. */
const made = new WeakSet<Nodes>()

function addTo(
  last: RootContent | undefined,
  blocks: RootContent[],
  lines: Lines,
  position: Nodes['position'],
): void {
  const item = {
    type: 'listItem' as const,
    spread: false,
    children: [...lines.terms, ...lines.meanings],
  }
  if (last?.type === 'list' && made.has(last)) last.children.push(item)
  else {
    const list: List = {
      type: 'list',
      ordered: false,
      spread: false,
      children: [item],
      ...(position && { position }),
    }
    made.add(list)
    blocks.push(list)
  }
}

/** The terms and meanings of a paragraph with lines that begin with `: `; `undefined` if there are none. */
function definitionLines(node: Paragraph, source: string): Lines | undefined {
  const written = textIn(node, source)
  if (!/(?:^|\n)[ ]{0,3}:[ \t]/.test(written) || /(?:^|\n)[ \t]*\\:/.test(written)) return undefined
  const lines = linesOf(node.children)
  const found: Lines = { terms: [], meanings: [] }
  for (const line of lines) {
    const [first] = line
    const sign = first?.type === 'text' ? /^[ ]{0,3}:[ \t]+/.exec(first.value)?.[0] : undefined
    const last = found.meanings.at(-1)
    if (sign !== undefined && first?.type === 'text') {
      const rest = first.value.slice(sign.length)
      const text: PhrasingContent[] = rest === '' ? [] : [{ type: 'text', value: rest }]
      found.meanings.push({ type: 'paragraph', children: [...text, ...line.slice(1)] })
    } else if (last) last.children.push({ type: 'text', value: '\n' }, ...line)
    else found.terms.push({ type: 'paragraph', children: line })
  }
  return found.meanings.length > 0 ? found : undefined
}

function linesOf(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of children) {
    if (child.type !== 'text') {
      lines.at(-1)?.push(child)
      continue
    }
    child.value.split('\n').forEach((value, index) => {
      if (index > 0) lines.push([])
      if (value !== '') lines.at(-1)?.push({ type: 'text', value })
    })
  }
  return lines.filter((line) => line.length > 0)
}

/** A node of the text of another, in its place. */
function at<Node extends Nodes>(node: Node, { position }: Nodes): Node {
  const children =
    'children' in node
      ? node.children.map((one) =>
          at(one, { type: 'text', value: '', ...(position && { position }) }),
        )
      : undefined
  return { ...node, ...(position && { position }), ...(children && { children }) }
}

function textIn({ position }: Nodes, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
}
