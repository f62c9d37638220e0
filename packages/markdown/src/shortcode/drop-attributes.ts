import type { Nodes, Root } from 'mdast'
import type { MarkdownPreset } from '../front-matter/preset.ts'
import { cutText } from './cut-text.ts'
import { hiddenRanges } from './hidden-ranges.ts'
import { replaceBlocks } from './replace-blocks.ts'

/**
 * Take away what a tool reads as attributes: `{#id .class}` after a heading, kramdown's `{: .class}`
 * anywhere outside of code, and in other tools `{.class}` after a link, picture, code or marks and at the
 * end of a block. As those of HTML, they are no part of an article.
 *
 * @param root - Tree with positions; changed in place.
 * @param source - What it was parsed from.
 * @see {@link https://vitepress.dev/guide/using-vue#escaping}
 * @see {@link https://kramdown.gettalong.org/syntax.html#inline-attribute-lists}
 * @see {@link https://python-markdown.github.io/extensions/attr_list/}
 * @see {@link https://gohugo.io/content-management/markdown-attributes/}
 * @see {@link https://docusaurus.io/docs/markdown-features/toc#heading-ids}
 */
export function dropAttributes(
  root: Root,
  source: string,
  preset: MarkdownPreset | undefined,
): void {
  if (preset === 'vitepress' && source.includes(leaveAlone)) dropVueAttributes(root, source)
  const lists = preset && tools[preset]
  if (!lists || !/\{:?[ \t]*(?:[#.:]|[\w-]+[=}])|\^[ \t]*$/m.test(source)) return
  for (const table of nodesOf(root, 'table')) {
    const last = table.children.at(-1)?.position
    // A line right below a table is a row to CommonMark.
    if (/^\{:[^{}]*\}\s*$/.test(source.slice(last?.start.offset, last?.end.offset)))
      table.children.pop()
  }
  const ranges = [
    ...(preset === 'nuxt-content' ? [] : nodesOf(root, 'heading')).flatMap((heading) =>
      afterHeading(heading, source),
    ),
    ...rangesOf(source, lists, hiddenRanges(root, source)),
  ].sort((one, other) => one.from - other.from)
  const apart = ranges.filter(({ from }, index) => from >= (ranges[index - 1]?.to ?? 0))
  const left = replaceBlocks(
    root,
    source,
    apart.map((range) => ({ ...range, nodes: [] })),
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

/** After a link, a picture, code or marks. */
const inLine = String.raw`(?<=[)\]*_\`~])`
/** Alone in a line. */
const alone = String.raw`(?=\{)(?<=^[ \t>]*)`
const list = String.raw`[ \t]*(?:[#.]|[\w-]+=)[^{}\n]*\}`

/** Where lists of attributes stand, besides those after headings. */
const tools: Readonly<Partial<Record<MarkdownPreset, RegExp>>> = {
  docusaurus: /$^/g,
  hugo: /$^/g,
  // `{::` begins an extension, and `^` alone parts blocks.
  jekyll: /(?<!\\)\{:(?!:(?!options\b|nomarkdown\b))[^{}\n]*\}|(?=\^)(?<=^[ \t>]*)\^(?=[ \t]*$)/gm,
  'nuxt-content': new RegExp(`${inLine}\\{${list}`, 'g'),
  pelican: new RegExp(`(?:${inLine}|${alone})\\{:?${list}`, 'gm'),
  vitepress: new RegExp(`${inLine}\\{${list}|(?<!\\S)\\{${list}(?=[ \\t\\r]*$)`, 'gm'),
  zola: /$^/g,
}

function nodesOf<Type extends 'heading' | 'table'>(
  node: Nodes,
  type: Type,
): Extract<Nodes, { type: Type }>[] {
  if (node.type === type) return [node as Extract<Nodes, { type: Type }>]
  return 'children' in node ? node.children.flatMap((child) => nodesOf(child, type)) : []
}

function afterHeading(heading: Nodes, source: string): Range[] {
  const { end, start } = heading.position ?? {}
  const from = start?.offset ?? 0
  const text = source.slice(from, end?.offset ?? 0).replace(/\n[ \t>]*[-=]+$/, '')
  const found = /(?<![\\ \t])[ \t]*(?<!\\)\{:?[ \t]*[#.][^{}\n]*\}(?=[ \t#]*$)/.exec(text)
  return found ? [{ from: from + found.index, to: from + found.index + found[0].length }] : []
}

function rangesOf(
  source: string,
  lists: RegExp,
  hidden: readonly (readonly [number, number])[],
): Range[] {
  const found: Range[] = []
  let range = 0
  for (const { 0: text, index } of source.matchAll(lists)) {
    while (range < hidden.length && (hidden[range]?.[1] ?? 0) <= index) range++
    if ((hidden[range]?.[0] ?? Number.POSITIVE_INFINITY) > index) {
      found.push({ from: index, to: index + text.length })
    }
  }
  return found
}
