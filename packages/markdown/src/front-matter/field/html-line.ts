import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

/** Write a text on one line of HTML. */
export function writeHtmlLine(value: unknown): string {
  return oneLine(value)
    .replace(/&(?=#|[a-zA-Z\d]{2,})/g, '&amp;')
    .replace(/<(?=[a-zA-Z/!?]|[^>]*>)/g, '&lt;')
}

/** The text of a line of HTML: without its tags, its references as what they stand for. */
export function readHtmlLine(value: unknown): unknown {
  if (typeof value !== 'string' || !/[<&]/.test(value)) return value
  const tree = fromMarkdown(value, { extensions: [{ disable: { null: notHtml } }] })
  return oneLine(textOf(tree))
}

/** Anything on one line. */
export function oneLine(value: unknown): string {
  return String(value).replace(/\s+/g, ' ').trim()
}

/** The text of a tree, without HTML. */
export function textOf(node: Nodes): string {
  if (node.type === 'html') return ''
  if (node.type === 'break') return ' '
  if ('alt' in node) return node.alt ?? ''
  if ('value' in node) return node.value
  const between = node.type === 'root' ? ' ' : ''
  return 'children' in node ? node.children.map(textOf).join(between) : ''
}

/** Everything of Markdown but tags and references. */
const notHtml = [
  ...['attention', 'autolink', 'blockQuote', 'characterEscape', 'codeFenced', 'codeIndented'],
  ...['codeText', 'definition', 'hardBreakEscape', 'headingAtx', 'htmlFlow', 'labelEnd', 'list'],
  ...['labelStartImage', 'labelStartLink', 'setextUnderline', 'thematicBreak'],
]
