import type { ElementContent, Nodes, RootContent } from 'hast'

/**
 * HTML in which calls of footnotes are raised again, which stand in brackets where nothing may be: `[1]` with a link to
 * the place of the footnote.
 *
 * @param url - Address of the page.
 */
export function withCalls(root: Nodes, url: string): Nodes {
  if (!('children' in root)) return root
  const children = root.children.map((child) => withCalls(child, url)) as ElementContent[]
  for (const [index, child] of children.entries()) {
    const before = children[index - 1]
    const after = children[index + 1]
    if (before?.type !== 'text' || after?.type !== 'text' || !isCall(child, url)) continue
    if (!before.value.endsWith('[') || !after.value.startsWith(']')) continue
    children[index - 1] = { ...before, value: before.value.slice(0, -1) }
    children[index] = { type: 'element', tagName: 'sup', properties: {}, children: [child] }
    children[index + 1] = { ...after, value: after.value.slice(1) }
  }
  return { ...root, children: children as RootContent[] } as Nodes
}

function isCall(node: ElementContent, url: string): boolean {
  if (node.type !== 'element' || node.tagName !== 'a') return false
  const href = String(node.properties.href)
  if (!href.startsWith(`${url}#`) || !/^[\w-]*fn-\d+$/.test(href.slice(url.length + 1)))
    return false
  const [only, more] = node.children
  return more === undefined && only?.type === 'text' && /^\d+$/.test(only.value)
}
