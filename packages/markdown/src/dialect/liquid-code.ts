import type { CodeSyntax } from './dialect.ts'

/**
 * Code that Liquid doesn't run.
 *
 * @see {@link https://shopify.github.io/liquid/tags/template/#raw}
 */
export const liquidCode: CodeSyntax = {
  surrounds: true,
  keep(code) {
    if (!/\{[{%]/.test(code)) return { code }
    // The end of the block is cut in two, one part outside of it.
    const cut = code.replace(/\{%(?=-?\s*endraw)/g, '{{% endraw %}{% raw %}%')
    // Spaces before an empty line at the end would be those of the code.
    const [text = '', end = ''] = cut.split(/(\n*)$/)
    return { code: `{% raw %}${text}{% endraw %}${end}` }
  },
  restore(code) {
    const [, inside, end] = /^\{% raw %\}([\s\S]*)\{% endraw %\}(\n*)$/.exec(code) ?? []
    return inside === undefined ? code : inside.replaceAll('{{% endraw %}{% raw %}%', '{%') + end
  },
}
