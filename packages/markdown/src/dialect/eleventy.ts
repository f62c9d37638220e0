import { fewEscapes } from '../write/few-escapes.ts'
import { writeLink } from '../write/write-link.ts'
import type { Dialect } from './dialect.ts'
import { nunjucksCode } from './liquid-code.ts'
import { isDecoded, markdownItLimits } from './markdown-it-limits.ts'
import { plainFence } from './plain-fence.ts'
import { notes, ticks } from './shared-limits.ts'

/** Eleventy 3: markdown-it 14 after Liquid. */
export const eleventy: Dialect = {
  unsafe: [
    { character: '{', before: '(?<=\\{)' },
    { character: '%', before: '(?<=\\{)' },
    // A comment of Nunjucks.
    { character: '#', before: '(?<=\\{)' },
  ],
  references: ['%'],
  handlers: { link: writeLink(isDecoded) },
  // In alternative texts, markdown-it 14 loses the sign after a backslash, and references.
  alternative: (text, state) => fewEscapes(nunjucksCode.keep(text).code, state),
  fence: plainFence,
  limits: [
    notes('Eleventy', 'the plugin `markdown-it-footnote`'),
    ticks('Eleventy', 'the plugin `markdown-it-task-lists`'),
    ...markdownItLimits,
  ],
}
