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
    const [, inside, end] = /^\{% raw %\}([\s\S]*)\{% endraw %\}(\n*)$/.exec(code) ?? []
    return inside === undefined ? code : inside.replaceAll('{{% endraw %}{% raw %}%', '{%') + end
  },
}

function keptRaw(code: string): { code: string } {
  // The end of the block is cut in two, one part outside of it.
  const cut = code.replace(/\{%(?=-?\s*endraw)/g, '{{% endraw %}{% raw %}%')
  // Spaces before an empty line at the end would be those of the code.
  const [text = '', end = ''] = cut.split(/(\n*)$/)
  return { code: `{% raw %}${text}{% endraw %}${end}` }
}
