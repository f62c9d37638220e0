import type { Element, Nodes, Parents } from 'hast'
import { plainText } from '../compare/plain-text.ts'

/**
 * What a reader sees of a part of a page, a line for each block: words, links as `[words](address)`, pictures as
 * `![words](address)`, players as `{address}`.
 *
 * @param base - Address of the page.
 */
export function shownLines(root: Nodes, base: string): string[] {
  const lines: string[] = []
  let line = ''
  const end = () => {
    const text = plainText(line.replace(/[ \t\n\r\f\u00a0]+/g, ' ').trim())
    if (text) lines.push(text)
    line = ''
  }
  const inside = (node: Parents) => {
    for (const child of node.children) walk(child as Nodes)
  }
  const walk = (node: Nodes): void => {
    if (node.type === 'text') line += node.value
    if (!('children' in node)) return
    if (node.type !== 'element') {
      inside(node)
      return
    }
    const { tagName } = node
    if (hidden.has(tagName)) return
    const isBlock = blocks.has(tagName)
    if (isBlock) end()
    const address = addressOf(node, base)
    if (tagName === 'img') line += `![${node.properties.alt ?? ''}](${address})`
    else if (players.has(tagName)) line += address ? `{${address}}` : ''
    else if (tagName === 'q') {
      line += '"'
      inside(node)
      line += '"'
    } else if (tagName === 'a' && address) {
      line += '['
      inside(node)
      line += `](${address})`
    } else if (tagName === 'br') line += ' '
    else inside(node)
    if (isBlock) end()
  }
  walk(root)
  end()
  return lines
}

function addressOf(node: Element, base: string): string {
  const { children, properties, tagName } = node
  const source = children.find((one) => one.type === 'element' && one.tagName === 'source')
  const written =
    tagName === 'a'
      ? properties.href
      : (properties.src ?? (source && 'properties' in source ? source.properties.src : undefined))
  if (typeof written !== 'string' || !written) return ''
  const address = URL.parse(written, base)?.href ?? written
  // A place on the page itself.
  return address.startsWith(`${base}#`) ? address.slice(base.length) : address
}

const players: ReadonlySet<string> = new Set(['audio', 'video', 'iframe', 'embed', 'object'])

const hidden: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'svg', 'template'])

const blocks: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'figcaption',
  ],
  ...['figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav'],
  ...[
    'ol',
    'p',
    'pre',
    'section',
    'summary',
    'table',
    'tbody',
    'td',
    'tfoot',
    'th',
    'thead',
    'tr',
    'ul',
  ],
])
