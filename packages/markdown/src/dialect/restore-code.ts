import type { Nodes, RootContent } from 'mdast'
import { alternativeSource } from './alternative-source.ts'
import { addressComment, restoreAddress } from './keep-address.ts'
import type { KeptText } from './kept-text.ts'

/**
 * The inverse of `keepCode`; the tree is changed, and the comments stay.
 *
 * @param source - What the tree was parsed from.
 */
export function restoreCode(node: Nodes, kept: KeptText, source: string): void {
  const { code, linkTitle, stopsAt } = kept
  if (!code && !linkTitle && !stopsAt) return
  if (!('children' in node)) return
  const children = node.children as RootContent[]
  for (const [index, child] of children.entries()) {
    restoreCode(child, kept, source)
    if (linkTitle && child.type === 'link' && child.title)
      child.title = linkTitle.read(child.title, child.url)
    if (code && child.type === 'image' && child.alt) {
      const written = alternativeSource(child, source)
      if (code.restore(written) !== written) child.alt = code.restore(child.alt)
    }
    if (stopsAt && (child.type === 'link' || child.type === 'image')) {
      const next = children[index + 1]
      if (next?.type === 'html' && next.value === addressComment) restoreAddress(child)
    }
    if (child.type !== 'inlineCode' && child.type !== 'code') continue
    if (code) {
      const next = children[index + 1]
      const after = next?.type === 'html' ? next.value : undefined
      const restored = code.restore(child.value, after)
      const isPadded = code.surrounds && child.type === 'inlineCode' && restored !== child.value
      child.value = isPadded ? restored.replace(/^ (?=[\s\S]*[^ ])([\s\S]*) $/, '$1') : restored
    }
  }
}
