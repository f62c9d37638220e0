import { fewEscapes } from '../write/few-escapes.ts'
import type { Dialect } from './dialect.ts'

/**
 * Nuxt Content 3: Markdown with components (MDC), which begin with `:`, attributes and values in braces.
 *
 * @see {@link https://content.nuxt.com/docs/files/markdown#mdc-syntax}
 */
export const nuxtContent: Dialect = {
  unsafe: [
    { character: '{' },
    { atBreak: true, character: ':' },
    { character: ':', after: '[A-Za-z]', inConstruct: 'phrasing' },
  ],
  alternative: (text, state) => fewEscapes(text, state).replace(/(?<!\\)[{[\]]/g, '\\$&'),
  limits: [
    {
      found: 'a name of an emoji between colons',
      fate: 'Nuxt Content shows the emoji, whatever is escaped',
      fix: 'Switch the plugin `remark-emoji` off in the configuration of the site.',
      applies: (node) => node.type === 'text' && /:[\w+-]+:/.test(node.value),
    },
  ],
}
