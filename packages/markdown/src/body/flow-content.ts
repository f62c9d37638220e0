import type { Delete, Link, Nodes, PhrasingContent, RootContent } from 'mdast'

/**
 * Put what stands in lines among blocks into paragraphs, as `hast-util-to-mdast` does: a run of white
 * space alone goes, and a link or deletion around blocks stands in each of them.
 */
export function flowContent(nodes: readonly RootContent[]): RootContent[] {
  return runsOf(nodes, paragraphOf, (block) => block)
}

function paragraphOf(line: PhrasingContent[]): RootContent[] {
  if (line.every((node) => node.type === 'text' && !/[^ \t\n\f\r]/.test(node.value))) return []
  const start = line.findIndex(({ type }) => type !== 'break')
  const end = line.findLastIndex(({ type }) => type !== 'break')
  return [{ type: 'paragraph', children: start < 0 ? [] : line.slice(start, end + 1) }]
}

function runsOf(
  nodes: readonly RootContent[],
  ofLine: (line: PhrasingContent[]) => RootContent[],
  ofBlock: (block: RootContent) => RootContent,
): RootContent[] {
  const result: RootContent[] = []
  let line: PhrasingContent[] = []
  const end = () => {
    if (line.length) for (const one of ofLine(line)) result.push(one)
    line = []
  }
  for (const node of nodes) {
    for (const one of isAround(node) && holdsBlocks(node.children) ? parted(node) : [node]) {
      if (isPhrasing(one)) line.push(one)
      else {
        end()
        result.push(ofBlock(one))
      }
    }
  }
  end()
  return result
}

function isAround(node: RootContent): node is Delete | Link {
  return node.type === 'delete' || node.type === 'link'
}

function holdsBlocks(nodes: readonly Nodes[]): boolean {
  return nodes.some(
    (node) => !isPhrasing(node) || ('children' in node && holdsBlocks(node.children)),
  )
}

function parted(node: Delete | Link): RootContent[] {
  return runsOf(
    node.children,
    (line) => [{ ...node, children: line }],
    (block) => {
      if (!('children' in block)) return { ...block }
      const inside = { ...node, children: block.children }
      return { ...block, children: [inside] } as RootContent
    },
  )
}

function isPhrasing(node: Nodes): node is PhrasingContent {
  return phrasing.has(node.type)
}

/** What the handlers make of elements in a line. */
const phrasing: ReadonlySet<string> = new Set(
  'break delete emphasis footnoteReference image inlineCode link strong text'.split(' '),
)
