import type { Nodes, Paragraph, PhrasingContent } from 'mdast'

/**
 * Make callouts (`> [!NOTE]`) quotations that begin with their title in bold: the words after the
 * sign, or else its kind. Whether one is folded at first is no part of an article.
 *
 * @param node - Tree with positions; changed in place.
 * @param source - What it was parsed from.
 * @see {@link https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts}
 * @see {@link https://help.obsidian.md/callouts}
 */
export function readCallouts(node: Nodes, source: string): void {
  if (!('children' in node)) return
  for (const child of node.children) readCallouts(child, source)
  if (node.type !== 'blockquote') return
  const [first, ...rest] = node.children
  if (first?.type !== 'paragraph') return
  const parts = calloutOf(first, source)
  if (parts) node.children = [...parts, ...rest]
}

/** The title and the first paragraph of a callout; `undefined` if it is none. */
function calloutOf(paragraph: Paragraph, source: string): Paragraph[] | undefined {
  const [sign, ...others] = paragraph.children
  const from = paragraph.position?.start.offset
  if (sign?.type !== 'text' || from === undefined || source[from] !== '[') return undefined
  const match = /^\[!(\w[\w -]{0,60})(?:\|[^\]\n]*)?\][+-]?[ \t]*/.exec(sign.value)
  if (!match?.[1]) return undefined
  const line = [{ ...sign, value: sign.value.slice(match[0].length) }, ...others]
  const [title, text] = atFirstLine(line)
  const { position } = paragraph
  const named = title.some((one) => one.type !== 'text' || one.value.trim() !== '')
  const words: PhrasingContent[] = named ? title : [{ type: 'text', value: nameOf(match[1]) }]
  return [
    {
      type: 'paragraph',
      children: [{ type: 'strong', children: words }],
      ...(position && { position }),
    },
    ...(text.length ? [{ ...paragraph, children: text }] : []),
  ]
}

/** What stands in the first line, and what after it. */
function atFirstLine(line: PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
  for (const [index, one] of line.entries()) {
    if (one.type === 'break') return [line.slice(0, index), line.slice(index + 1)]
    const cut = one.type === 'text' ? one.value.indexOf('\n') : -1
    if (one.type !== 'text' || cut < 0) continue
    const [before, after] = [one.value.slice(0, cut).trimEnd(), one.value.slice(cut + 1)]
    return [
      [...line.slice(0, index), ...(before ? [{ ...one, value: before }] : [])],
      [...(after ? [{ ...one, value: after }] : []), ...line.slice(index + 1)],
    ]
  }
  return [line.filter((one) => one.type !== 'text' || one.value !== ''), []]
}

function nameOf(kind: string): string {
  const words = kind.toLowerCase().replace(/[-_]+/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
