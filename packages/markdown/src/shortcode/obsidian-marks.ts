import type { Nodes } from 'mdast'
import { alternativeSource } from '../dialect/alternative-source.ts'
import type { MarkdownPreset } from '../front-matter/preset.ts'

/**
 * Read what Obsidian alone has in a list or a picture: any sign between the brackets of a task (`- [/] Text`)
 * ticks its box, and numbers after a `|` (`![Text|300](a.png)`) are the size of a picture.
 *
 * @param node - Tree with positions; changed in place.
 * @param source - What it was parsed from.
 * @see {@link https://help.obsidian.md/syntax#Task+lists}
 * @see {@link https://help.obsidian.md/embeds}
 */
export function readObsidianMarks(
  node: Nodes,
  source: string,
  preset: MarkdownPreset | undefined,
): void {
  if (preset !== 'obsidian') return
  if (node.type === 'image' && size.test(alternativeSource(node, source)))
    node.alt = node.alt?.replace(size, '').trim() ?? null
  if (!('children' in node)) return
  const [first] = node.children
  const [text] = node.type === 'listItem' && first?.type === 'paragraph' ? first.children : []
  const from = text?.position?.start.offset
  const sign =
    text?.type === 'text' && from !== undefined ? task.exec(source.slice(from, from + 5)) : null
  if (node.type === 'listItem' && text?.type === 'text' && sign) {
    node.checked ??= true
    text.value = text.value.slice(sign[0].length)
  }
  for (const child of node.children) readObsidianMarks(child, source, preset)
}

const size = /(?<!\\)\|[ \t]*\d+(?:x\d+)?[ \t]*$/
const task = /^\[[^\s\\[\]]\][ \t]+/u
