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
    return { code: `{% raw %}${cut}{% endraw %}` }
  },
  restore(code) {
    const inside = /^\{% raw %\}([\s\S]*)\{% endraw %\}$/.exec(code)?.[1]
    return inside?.replaceAll('{{% endraw %}{% raw %}%', '{%') ?? code
  },
}
