import type { Nodes, Root } from 'mdast'
import { codeHeader } from '../dialect/python/code-header.ts'
import type { MarkdownPreset } from '../front-matter/preset.ts'

/**
 * Read the line with which code without fences says its language in Pelican (`:::python`): readers see
 * nothing of it.
 *
 * @param root - Tree with positions; changed in place.
 * @param source - What it was parsed from.
 */
export function readCodeHeaders(
  root: Root,
  source: string,
  preset: MarkdownPreset | undefined,
): void {
  if (preset === 'pelican' && /^[ \t>*+-]*(?:::|#!)/m.test(source)) readIn(root, source)
}

function readIn(node: Nodes, source: string): void {
  if (node.type === 'code') {
    const { position, value } = node
    const isFenced = /^\s*[`~]/.test(source.slice(position?.start.offset, position?.end.offset))
    const header = isFenced ? undefined : codeHeader(value)
    if (!header) return
    node.value = value.slice(header.line.length + 1)
    if (header.lang !== '') node.lang = header.lang
  } else if ('children' in node) for (const child of node.children) readIn(child, source)
}
