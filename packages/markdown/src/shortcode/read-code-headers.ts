import type { Code, Nodes } from 'mdast'
import { codeHeader } from '../dialect/python/code-header.ts'
import type { MarkdownPreset } from '../front-matter/preset.ts'

/**
 * Read what tools write beside the language of code: of `js{1,3}`, `rust,linenos`, `js/1-3` and
 * `{.python title="a.py"}`, the rest are words after it. In Pelican, the line with which code without
 * fences says its language (`:::python`) is none of the code: readers see nothing of it.
 *
 * @param node - Tree with positions; changed in place.
 * @param source - What it was parsed from.
 * @see {@link https://vitepress.dev/guide/markdown#line-highlighting-in-code-blocks}
 * @see {@link https://www.getzola.org/documentation/content/syntax-highlighting/}
 * @see {@link https://www.11ty.dev/docs/plugins/syntaxhighlight/}
 */
export function readCodeHeaders(
  node: Nodes,
  source: string,
  preset: MarkdownPreset | undefined,
): void {
  if (node.type === 'code') {
    if (preset && tools.has(preset)) readLanguage(node)
    if (preset === 'pelican') readHeader(node, source)
  } else if ('children' in node)
    for (const child of node.children) readCodeHeaders(child, source, preset)
}

/** Tools in whose files any other name of a language stands in a comment. */
const tools: ReadonlySet<MarkdownPreset> = new Set<MarkdownPreset>([
  'eleventy',
  'hexo',
  'hugo',
  'jekyll',
  'pelican',
  'vitepress',
  'zola',
] as const)

function readLanguage(node: Code): void {
  const words = [node.lang, node.meta].filter(Boolean).join(' ')
  const [all, inBraces, alone] =
    /^(?:\{[ .]*([\w#+-]+)(?=[\s,}])|([\w#+.-]+)(?=[{:,/=]))/.exec(words) ?? []
  if (all === undefined) return
  node.lang = inBraces ?? alone
  const rest = words.slice(all.length).replace(/^[ ,/]+/, '')
  const isClosed = inBraces !== undefined && rest.endsWith('}')
  node.meta = (isClosed ? rest.slice(0, -1).trimEnd() : rest) || null
}

function readHeader(node: Code, source: string): void {
  const { position, value } = node
  const isFenced = /^\s*[`~]/.test(source.slice(position?.start.offset, position?.end.offset))
  const header = isFenced ? undefined : codeHeader(value)
  if (!header) return
  node.value = value.slice(header.line.length + 1)
  if (header.lang !== '') node.lang = header.lang
}
