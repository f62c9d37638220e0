import type { Nodes } from 'mdast'

/**
 * Take parts of the source out of the texts that they stand in.
 *
 * @param root - Tree with positions; changed in place.
 * @param source - What it was parsed from.
 * @param ranges - In order; none overlaps another.
 * @returns Those that no text holds whole: they are still there.
 */
export function cutText<Range extends { from: number; to: number }>(
  root: Nodes,
  source: string,
  ranges: readonly Range[],
): Range[] {
  const left = new Set(ranges)
  let next = 0
  walk(root)
  return [...left]

  function walk(node: Nodes): void {
    if ('children' in node) {
      for (const child of node.children) walk(child)
    }
    if (node.type !== 'text' || !node.position) return
    const { end, start } = node.position
    while (next < ranges.length && (ranges[next]?.from ?? 0) < (start.offset ?? 0)) next++
    let kept = ''
    let at = 0
    for (; (ranges[next]?.to ?? Number.POSITIVE_INFINITY) <= (end.offset ?? 0); next++) {
      const range = ranges[next] as Range
      const { from, to } = range
      const found = node.value.indexOf(source.slice(from, to), at)
      if (found < 0) continue
      kept += node.value.slice(at, found)
      at = found + to - from
      left.delete(range)
    }
    if (at > 0) node.value = kept + node.value.slice(at)
  }
}
