import type { Html, Nodes } from 'mdast'
import type { PrivateComment } from './private-comments.ts'
import { endOfElement, unseenHtml } from './unseen-html.ts'

/** What of HTML is never shown, and goes on over the end of its part of the text. */
export interface OpenHtml extends PrivateComment {
  /** How it begins. */
  sign: string
  /** Whether it is HTML to Markdown, which ends with an empty line. */
  isHtml: boolean
  /** Whether nothing stands after it, so that none of it is shown. */
  isLast: boolean
}

/**
 * Find what of HTML is never shown, but goes on over the end of a paragraph, or over an empty line in a
 * block of HTML, or has no end: Markdown takes the rest for text, so that what nobody is to read would be
 * shown.
 *
 * @param root - Tree with positions.
 * @param source - What it was parsed from.
 * @returns In order. A script or a style has its end where that stands anywhere below.
 */
export function openHtml(root: Nodes, source: string): OpenHtml[] {
  const found: OpenHtml[] = []
  /** Elements that nothing ends any more. */
  const endless = new Set<string>()
  const ends = new Map<string, number>()
  if (/<(?:[!?]|script|style)/i.test(source)) walk(root, 0, 0)
  return found

  /** @param end - Offset after the line of text that a node stands in; 0 for a block. */
  function walk(node: Nodes, depth: number, end: number): void {
    const within = isLine(node) ? (node.position?.end.offset ?? 0) : end
    if ('children' in node) for (const child of node.children) walk(child, depth + 1, within)
    if (node.type === 'html') {
      const open = openBlock(node, source, depth === 1, endless)
      if (open && !endsInLine(node, source, end, ends)) found.push(open)
    }
    if (node.type !== 'text' || !node.value.includes('<!--')) return
    const from = node.position?.start.offset ?? 0
    const text = source.slice(from, node.position?.end.offset ?? 0)
    const { index } = /(?<!\\)<!--/.exec(text) ?? {}
    if (index !== undefined)
      found.push({
        from: from + index,
        to: undefined,
        isHtml: false,
        isLast: false,
        sign: signAt(text, index),
      })
  }
}

function isLine({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell'
}

/**
 * Whether the end tag of a script or a style, which is HTML of its own there, stands in the same line of text.
 *
 * @param ends - Where each line has the last end tag of each element, as far as it was looked for.
 */
function endsInLine(node: Html, source: string, end: number, ends: Map<string, number>): boolean {
  const { element } = unseenHtml(node.value).at(-1) ?? {}
  const from = node.position?.end.offset ?? end
  if (!element || from >= end) return false
  const key = `${element} ${end}`
  // Each element is looked for once in a line, from the first one on.
  const last =
    ends.get(key) ?? source.slice(from, end).toLowerCase().lastIndexOf(`</${element}`) + from
  ends.set(key, last)
  return last >= from
}

function openBlock(
  node: Html,
  source: string,
  isTop: boolean,
  endless: Set<string>,
): OpenHtml | undefined {
  const part = unseenHtml(node.value).at(-1)
  if (!part || part.to !== undefined) return undefined
  const { element, from } = part
  const start = node.position?.start.offset ?? 0
  const isWritten = isTop && source.startsWith(node.value, start)
  const at = start + (isWritten ? from : 0)
  const to = isWritten && element && !endless.has(element) && endOfElement(source, element, at)
  if (element && to === undefined) endless.add(element)
  return {
    from: at,
    to: to || undefined,
    isHtml: true,
    isLast: !/\S/.test(source.slice(node.position?.end.offset ?? 0)),
    sign: signAt(node.value, from),
  }
}

function signAt(text: string, at: number): string {
  return text.slice(at, at + 12).split('\n')[0] ?? ''
}
