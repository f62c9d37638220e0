import type { Nodes, Root } from 'mdast'
import type { MarkdownPreset } from '../front-matter/preset.ts'

/**
 * Take away what stands for a table of contents: kramdown's list with `{:toc}`, and `[TOC]`, `[[toc]]`
 * and `@[toc]` alone in a paragraph. Readers see what a tool makes of it, and never the signs.
 *
 * @param root - Tree with positions; changed in place.
 * @param source - What it was parsed from.
 * @see {@link https://kramdown.gettalong.org/converter/html.html#toc}
 * @see {@link https://python-markdown.github.io/extensions/toc/}
 * @see {@link https://vitepress.dev/guide/markdown#table-of-contents}
 */
export function dropContents(root: Root, source: string, preset: MarkdownPreset | undefined): void {
  if (!/toc/i.test(source)) return
  const textOf = ({ position }: Nodes) =>
    source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0).trim()
  const isSign = (node: Nodes | undefined) =>
    node?.type === 'paragraph' &&
    preset === 'jekyll' &&
    kramdown.test(textOf(node)) &&
    /^\{/.test(textOf(node))
  root.children = root.children.filter((node, index, all) => {
    if (node.type === 'list' && preset === 'jekyll') {
      return !kramdown.test(textOf(node)) && !isSign(all[index + 1])
    }
    if (node.type !== 'paragraph') return true
    const text = textOf(node)
    return !(isSign(node) || (preset === 'obsidian' ? /^\[toc\]$/i : alone).test(text))
  })
}

const kramdown = /(?:^|\n)[ \t]*\{:(?:[^{}]*[\s:])?toc(?:\s[^{}]*)?\}$/

const alone = /^(?:\[toc\]|\[\[_?toc_?\]\]|@\[toc\](?:\([^()\n]*\))?)$/i
