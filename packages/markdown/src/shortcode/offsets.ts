import type { RootContent } from 'mdast'

/** Offset of a node's first sign in its source: a node without a place, which a plugin made, holds nothing of it. */
export function startOf(node: RootContent): number {
  return node.position?.start.offset ?? Number.NEGATIVE_INFINITY
}

/** Offset after a node's last sign. */
export function endOf(node: RootContent | undefined): number {
  return node?.position?.end.offset ?? Number.NEGATIVE_INFINITY
}
