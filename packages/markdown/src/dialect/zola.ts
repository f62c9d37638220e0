import { fewEscapes } from '../write/few-escapes.ts'
import type { Dialect } from './dialect.ts'
import { lostNotes } from './lost-notes.ts'
import { plainFence } from './plain-fence.ts'

/** Zola 0.22: pulldown-cmark, with attributes of headings, and shortcodes anywhere. */
export const zola: Dialect = {
  unsafe: [
    { character: '{', before: '(?<=\\{)', after: '(?:/\\*)?\\s*[A-Za-z_][\\w:]*\\s*\\(' },
    {
      character: '%',
      before: '(?<=\\{)',
      after: '(?:/\\*)?\\s*(?:end\\s*(?:\\*/)?%|[A-Za-z_][\\w:]*\\s*\\()',
    },
    // Escapes don't stop the attributes of a heading.
    { character: '{', inConstruct: 'headingAtx' },
  ],
  references: ['{', '%'],
  alternative: (text, state) => fewEscapes(text, state).replace(/\{(?=[{%])/g, '{\\'),
  fence: plainFence,
  limits: [lostNotes('Zola')],
}
