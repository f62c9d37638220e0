import type { Nodes, Root } from 'mdast'
import { escapeRegExp } from '../escape-reg-exp.ts'
import type { MarkdownPreset } from '../front-matter/preset.ts'

/**
 * Read definitions of abbreviations (`*[HTML]: Hypertext Markup Language`) as what they say: no output
 * has a place for them but the text, so that each stands in brackets where it is first used.
 *
 * @param root - Tree with positions; changed in place.
 * @param source - What it was parsed from.
 * @see {@link https://kramdown.gettalong.org/syntax.html#abbreviations}
 * @see {@link https://python-markdown.github.io/extensions/abbreviations/}
 */
export function readAbbreviations(
  root: Root,
  source: string,
  preset: MarkdownPreset | undefined,
): void {
  // What has no such definitions shows them.
  if (preset === 'hugo' || preset === 'zola' || preset === 'obsidian') return
  if (!/^\*\[/m.test(source)) return
  const words = new Map<string, string>()
  root.children = root.children.filter((node) => {
    // A link in stressed text begins with the same signs.
    if (node.type !== 'paragraph' || node.children[0]?.type !== 'text') return true
    const { position } = node
    const lines = source.slice(position?.start.offset, position?.end.offset).split(/\r?\n/)
    const found = lines.map((line) => definition.exec(line.trim()))
    if (!found.every(Boolean)) return true
    for (const one of found) if (one?.[2]) words.set(one[1] ?? '', one[2].trim())
    return false
  })
  for (const [word, meaning] of words) explainFirst(root, word, meaning)
}

const definition = /^\*\[([^\]\n]+)\]:[ \t]*(.*)$/

function explainFirst(node: Nodes, word: string, meaning: string): boolean {
  if (node.type === 'text') {
    const use = new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(word)}(?![\\p{L}\\p{N}])`, 'u').exec(
      node.value,
    )
    if (!use) return false
    const end = use.index + word.length
    const rest = node.value.slice(end)
    if (!/^\s*\(/.test(rest)) node.value = `${node.value.slice(0, end)} (${meaning})${rest}`
    return true
  }
  return 'children' in node && node.type !== 'heading' && node.type !== 'link'
    ? node.children.some((child) => explainFirst(child, word, meaning))
    : false
}
