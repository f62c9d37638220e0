import { type Flow, type Issue, resolveUrl } from '@standfirst/core'
import type { Heading, Nodes, Parent, Root, RootContent } from 'mdast'

/**
 * The blocks of a tree as the content of one section: headings from rank 3 on, in their order of ranks,
 * and no address that could do harm.
 *
 * @param root - Tree of the format's nodes; changed in place.
 * @param baseUrl - What relative addresses resolve to; without it they stay, for the gate to resolve.
 * @param issues - Receives what was left out, with its place.
 */
export function contentOfTree(root: Root, baseUrl: string | undefined, issues: Issue[]): Flow[] {
  checkAddresses(root, baseUrl, issues)
  const headings = root.children.filter((node): node is Heading => node.type === 'heading')
  const down = Math.max(0, 3 - Math.min(...headings.map(({ depth }) => depth)))
  for (const heading of headings) heading.depth = Math.min(6, heading.depth + down) as 3
  return plain(root.children) as Flow[]
}

/** A copy without positions and members that are `null`, which the format leaves out. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(([key, one]) => key !== 'position' && one !== null)
  return Object.fromEntries(members.map(([key, one]) => [key, plain(one)]))
}

function checkAddresses(parent: Parent, baseUrl: string | undefined, issues: Issue[]): void {
  parent.children = parent.children.flatMap((node): RootContent[] => {
    if ('children' in node) checkAddresses(node, baseUrl, issues)
    if (node.type !== 'link' && node.type !== 'image') return [node]
    const use = node.type === 'link' ? 'link' : 'media'
    const url = resolveUrl(node.url, baseUrl ?? 'https://example.com/', use)
    if (url !== undefined) {
      if (baseUrl !== undefined) node.url = url
      return [node]
    }
    issues.push(refused(node))
    return node.type === 'link' ? node.children : [{ type: 'text', value: node.alt ?? '' }]
  })
}

function refused(node: Extract<Nodes, { type: 'link' | 'image' }>): Issue {
  const isLink = node.type === 'link'
  const expected = isLink ? 'http, https, mailto or tel' : 'http(s)'
  const kept = isLink ? 'its text was kept' : 'its description was kept'
  return {
    code: 'unsafe-url',
    severity: 'warning',
    message: `Found the address \`${node.url.slice(0, 200)}\`, expected an ${expected} one: ${kept}`,
    path: ['content'],
    fix: 'Give an absolute address, such as one that starts with `https://`.',
    ...(node.position && { position: node.position }),
  }
}
