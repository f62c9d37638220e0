import type { Phrasing } from '../model/content.ts'

/** Split content into the white space before, what is not, and the white space after. */
export function hoistSpace(nodes: Phrasing[]): [Phrasing[], Phrasing[], Phrasing[]] {
  if (!isSpaceAt(nodes[0], 0) && !isSpaceAt(nodes.at(-1), -1)) return [[], nodes, []]
  const before: Phrasing[] = []
  const after: Phrasing[] = []
  let start = 0
  let end = nodes.length
  let first: Phrasing | undefined
  let last: Phrasing | undefined
  for (; start < end && isSpaceAt(nodes[start], 0); start++) {
    const [space, rest] = parted(nodes[start] as Phrasing, 'trimStart')
    before.push(space)
    first = rest
    if (rest) break
  }
  for (; end > start && isSpaceAt(end - 1 === start && first ? first : nodes[end - 1], -1); end--) {
    const [space, rest] = parted(
      (end - 1 === start && first) || (nodes[end - 1] as Phrasing),
      'trimEnd',
    )
    after.push(space)
    last = rest
    if (rest) break
  }
  const inner = nodes.slice(start, end)
  if (first) inner[0] = first
  if (last) inner[inner.length - 1] = last
  return [before, inner, after.reverse()]
}

function isSpaceAt(node: Phrasing | undefined, index: 0 | -1): boolean {
  if (node?.type !== 'text') return node?.type === 'break'
  const unit = node.value.charCodeAt(index === 0 ? 0 : node.value.length - 1)
  return unit <= 0x20 || (unit >= 0x80 && space.test(String.fromCharCode(unit)))
}

const space = /\s/

/** The white space at one end of a node, and the rest. */
function parted(node: Phrasing, trim: 'trimStart' | 'trimEnd'): [Phrasing, Phrasing | undefined] {
  if (node.type !== 'text') return [node, undefined]
  const { value } = node
  const rest = value[trim]()
  const space =
    trim === 'trimStart' ? value.slice(0, value.length - rest.length) : value.slice(rest.length)
  return [{ type: 'text', value: space }, rest ? { type: 'text', value: rest } : undefined]
}

/** Drop white space and breaks at the ends of a block, and spaces beside the breaks in it. */
export function trimEnds(nodes: Phrasing[]): Phrasing[] {
  const inner = hoistSpace(nodes)[1]
  if (!inner.some(({ type }) => type === 'break')) return inner
  const result: Phrasing[] = []
  inner.forEach((node, index) => {
    if (node.type !== 'text') {
      result.push(node)
      return
    }
    let { value } = node
    if (inner[index - 1]?.type === 'break') value = value.trimStart()
    if (inner[index + 1]?.type === 'break') value = value.trimEnd()
    if (value) result.push({ type: 'text', value })
  })
  return result
}
