import type { Issue } from '@standfirst/core'
import type { Nodes } from 'mdast'
import type { MarkdownPreset } from '../front-matter/preset.ts'

/**
 * Report where a tool puts another file into a text, which is not looked for: `<!--@include: ./a.md-->` and
 * `<<< ./a.js` of VitePress, `--8<-- "a.md"` of MkDocs.
 *
 * @param node - Tree with positions.
 * @param source - What it was parsed from.
 * @see {@link https://vitepress.dev/guide/markdown#markdown-file-inclusion}
 * @see {@link https://facelessuser.github.io/pymdown-extensions/extensions/snippets/}
 */
export function reportIncludes(
  node: Nodes,
  source: string,
  preset: MarkdownPreset | undefined,
  issues: Issue[],
): void {
  const sign =
    preset === 'vitepress'
      ? vitepress
      : preset === undefined || preset === 'pelican'
        ? snippet
        : undefined
  if (sign?.test(source)) reportIn(node, source, sign, issues)
}

const vitepress = /<!--[ \t]*@include:[^\n<>]*-->|<<<[ \t]+[@./][^\n]*/
const snippet = /(?<!-)-+8<-+[ \t]+"[^"\n]*"/

function reportIn(node: Nodes, source: string, sign: RegExp, issues: Issue[]): void {
  const { position, type } = node
  if (position && (type === 'html' || type === 'paragraph')) {
    const text = source.slice(position.start.offset, position.end.offset)
    const found = sign.exec(text)
    if (found?.index === 0) {
      issues.push({
        code: 'unsupported-shortcode',
        severity: 'warning',
        message: `Found \`${found[0].slice(0, 60)}\`, which puts another file into the text, expected Markdown: the file was not read`,
        path: [],
        fix: 'Write what the file says into the text.',
        position,
      })
    }
  }
  if ('children' in node) for (const child of node.children) reportIn(child, source, sign, issues)
}
