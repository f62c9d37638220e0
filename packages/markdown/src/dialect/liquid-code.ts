import type { CodeSyntax } from './kept-text.ts'

/** Code that neither Liquid nor Nunjucks runs, which has another comment. */
export const nunjucksCode: CodeSyntax = {
  surrounds: true,
  keep: (code) => (/\{#/.test(code) ? keptRaw(code) : liquidCode.keep(code)),
  restore: (code) => liquidCode.restore(code),
}

/**
 * Code that Liquid doesn't run.
 *
 * @see {@link https://shopify.github.io/liquid/tags/template/#raw}
 */
export const liquidCode: CodeSyntax = {
  surrounds: true,
  keep(code) {
    return /\{[{%]/.test(code) ? keptRaw(code) : { code }
  },
  restore(code) {
    let shown = ''
    let at = 0
    let open: RegExpExecArray | undefined
    for (const tag of code.matchAll(/\{%-?\s*(end)?raw\s*-?%\}/g)) {
      if (!tag[1]) open ??= tag
      else if (open) {
        shown += code.slice(at, open.index) + code.slice(open.index + open[0].length, tag.index)
        at = tag.index + tag[0].length
        open = undefined
      }
    }
    return shown + code.slice(at)
  },
}

function keptRaw(code: string): { code: string } {
  // The end of the block is cut in two, one part outside of it.
  const cut = code.replace(/\{%(?=-?\s*endraw)/g, '{{% endraw %}{% raw %}%')
  // Spaces before an empty line at the end would be those of the code.
  const [text = '', end = ''] = cut.split(/(\n*)$/)
  return { code: `{% raw %}${text}{% endraw %}${end}` }
}
