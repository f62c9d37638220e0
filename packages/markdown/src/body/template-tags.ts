import type { Nodes } from 'mdast'
import type { Options } from 'mdast-util-to-markdown'
import type { MarkdownPreset } from '../front-matter/preset.ts'
import { writeText } from '../write/write-text.ts'

/** A tool that runs tags between braces, wherever they stand in a text. */
interface TagSyntax {
  /** Make the tags in code show as they are. */
  keep(code: string): string
  /** The inverse of `keep`. */
  restore(code: string): string
  /** Whether it is put around the whole, so that the code loses the spaces at its edges. */
  surrounds?: true
}

const liquid: TagSyntax = {
  surrounds: true,
  keep(code) {
    if (!/\{[{%]/.test(code)) return code
    // The end of the block is cut in two, one part outside of it.
    const cut = code.replace(/\{%(?=-?\s*endraw)/g, '{{% endraw %}{% raw %}%')
    return `{% raw %}${cut}{% endraw %}`
  },
  restore(code) {
    const inside = /^\{% raw %\}([\s\S]*)\{% endraw %\}$/.exec(code)?.[1]
    return inside?.replaceAll('{{% endraw %}{% raw %}%', '{%') ?? code
  },
}

const syntaxes: Partial<Record<MarkdownPreset, TagSyntax>> = {
  // https://shopify.github.io/liquid/tags/template/#raw
  jekyll: liquid,
  eleventy: liquid,
  // https://gohugo.io/content-management/shortcodes/
  hugo: {
    keep: (code) =>
      code
        .replace(/\{\{<([\s\S]*?)>\}\}/g, '{{</*$1*/>}}')
        .replace(/\{\{%([\s\S]*?)%\}\}/g, '{{%/*$1*/%}}'),
    restore: (code) =>
      code
        .replace(/\{\{%\/\*([\s\S]*?)\*\/%\}\}/g, '{{%$1%}}')
        .replace(/\{\{<\/\*([\s\S]*?)\*\/>\}\}/g, '{{<$1>}}'),
  },
  // https://www.getzola.org/documentation/content/shortcodes/
  zola: {
    keep: (code) =>
      code.replace(/\{\{([\s\S]*?)\}\}/g, '{{/*$1*/}}').replace(/\{%([\s\S]*?)%\}/g, '{%/*$1*/%}'),
    restore: (code) =>
      code
        .replace(/\{%\/\*([\s\S]*?)\*\/%\}/g, '{%$1%}')
        .replace(/\{\{\/\*([\s\S]*?)\*\/\}\}/g, '{{$1}}'),
  },
}

/** Whether a tool runs tags in texts. */
export function runsTags(preset: MarkdownPreset | undefined): boolean {
  return preset !== undefined && syntaxes[preset] !== undefined
}

/**
 * How Markdown is written so that no text in it is a tag: the second sign of one is escaped, `%` as
 * a character reference, for kramdown has no escape of it. What would be attributes is escaped too.
 */
export function keepTagsInText(): Options {
  return {
    unsafe: [
      ...['{', '%'].map((character) => ({ character, before: '(?<=\\{)' })),
      { character: '{', after: '[ \\t]*[#.:]' },
    ],
    handlers: { text: writeText(['%']) },
  }
}

/** Make the tags in code show as they are; the tree is changed. */
export function keepTagsInCode(node: Nodes, preset: MarkdownPreset | undefined): void {
  const syntax = preset && syntaxes[preset]
  if (!syntax) return
  if (node.type === 'inlineCode' || node.type === 'code') {
    const kept = syntax.keep(node.value)
    const isPadded = syntax.surrounds && node.type === 'inlineCode' && needsPadding(node.value)
    node.value = kept !== node.value && isPadded ? syntax.keep(` ${node.value} `) : kept
  }
  if ('children' in node) for (const child of node.children) keepTagsInCode(child, preset)
}

/** Whether a span of code needs a space at each edge (CommonMark 0.31.2, section 6.1). */
function needsPadding(code: string): boolean {
  return /^`|`$/.test(code) || (/^ [\s\S]* $/.test(code) && code.trim() !== '')
}

/** Undo {@linkcode keepTagsInCode}; the tree is changed. */
export function restoreTagsInCode(node: Nodes, preset: MarkdownPreset | undefined): void {
  const syntax = preset && syntaxes[preset]
  if (!syntax) return
  if (node.type === 'inlineCode' || node.type === 'code') {
    const code = syntax.restore(node.value)
    const isPadded = syntax.surrounds && node.type === 'inlineCode' && code !== node.value
    node.value = isPadded ? code.replace(/^ (?=[\s\S]*[^ ])([\s\S]*) $/, '$1') : code
  }
  if ('children' in node) for (const child of node.children) restoreTagsInCode(child, preset)
}
