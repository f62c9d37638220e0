import type { Nodes, Root } from 'mdast'
import type { MarkdownPreset } from '../front-matter/preset.ts'
import { cutText } from './cut-text.ts'
import { hiddenRanges } from './hidden-ranges.ts'
import { replaceBlocks } from './replace-blocks.ts'

/**
 * Take away what a tool reads as attributes: `{#id .class}` after a heading, and kramdown's
 * `{: .class}` anywhere outside of code. As those of HTML, they are no part of an article.
 *
 * @param root - Tree with positions; changed in place.
 * @param source - What it was parsed from.
 * @see {@link https://vitepress.dev/guide/using-vue#escaping}
 * @see {@link https://kramdown.gettalong.org/syntax.html#inline-attribute-lists}
 * @see {@link https://gohugo.io/content-management/markdown-attributes/}
 */
export function dropAttributes(
  root: Root,
  source: string,
  preset: MarkdownPreset | undefined,
): void {
  if (preset === 'vitepress' && source.includes(leaveAlone)) dropVueAttributes(root, source)
  if (!preset || !tools.has(preset) || !/\{[ \t]*[#.:]/.test(source)) return
  const ranges = headings(root).flatMap((heading) => afterHeading(heading, source))
  if (preset === 'jekyll') ranges.push(...lists(source, hiddenRanges(root, source)))
  ranges.sort((one, other) => one.from - other.from)
  const left = replaceBlocks(
    root,
    source,
    ranges.map((range) => ({ ...range, nodes: [] })),
  )
  cutText(root, source, left)
}

/** The attribute after code in which Vue runs nothing. */
const leaveAlone = '{v-pre}'

function dropVueAttributes(node: Nodes, source: string): void {
  if (!('children' in node)) return
  const children = node.children as Nodes[]
  children.forEach((one, index) => {
    const before = children[index - 1]
    const from = before?.type === 'inlineCode' ? before.position?.end.offset : undefined
    if (one.type !== 'text' || from === undefined) {
      dropVueAttributes(one, source)
    } else if (source.startsWith(leaveAlone, from)) {
      one.value = one.value.slice(leaveAlone.length)
      // Text beside an address that was made a link has no position.
      const start = one.position?.start
      if (start?.offset === undefined) return
      start.offset += leaveAlone.length
      start.column += leaveAlone.length
    }
  })
  node.children = children.filter(
    (one) => one.type !== 'text' || one.value !== '',
  ) as typeof node.children
}

interface Range {
  from: number
  to: number
}

const tools: ReadonlySet<MarkdownPreset> = new Set<MarkdownPreset>(['hugo', 'jekyll', 'zola'])

function headings(node: Nodes): Nodes[] {
  if (node.type === 'heading') return [node]
  return 'children' in node ? node.children.flatMap(headings) : []
}

function afterHeading(heading: Nodes, source: string): Range[] {
  const { end, start } = heading.position ?? {}
  const from = start?.offset ?? 0
  const text = source.slice(from, end?.offset ?? 0).replace(/\n[ \t>]*[-=]+$/, '')
  const found = /(?<![\\ \t])[ \t]*(?<!\\)\{[ \t]*[#.][^{}\n]*\}(?=[ \t#]*$)/.exec(text)
  return found ? [{ from: from + found.index, to: from + found.index + found[0].length }] : []
}

/** Kramdown's lists of attributes; `{::` begins an extension, which is none. */
function lists(source: string, hidden: readonly (readonly [number, number])[]): Range[] {
  const found: Range[] = []
  let range = 0
  for (const { 0: text, index } of source.matchAll(/(?<!\\)\{:(?!:)[^{}\n]*\}/g)) {
    while (range < hidden.length && (hidden[range]?.[1] ?? 0) <= index) range++
    if ((hidden[range]?.[0] ?? Number.POSITIVE_INFINITY) > index) {
      found.push({ from: index, to: index + text.length })
    }
  }
  return found
}
