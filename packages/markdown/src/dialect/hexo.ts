import type { Dialect } from './dialect.ts'
import { loosenItems } from './loosen-items.ts'
import { markedLimits } from './marked/marked-limits.ts'
import { partCode } from './marked/part-code.ts'
import { writeMarkedCode } from './marked/write-marked-code.ts'
import { writeMarkedImage, writeMarkedLink } from './marked/write-marked-link.ts'
import { writeMarkedText } from './marked/write-marked-text.ts'
import { writeStruckBreak } from './write-struck-break.ts'

/**
 * Hexo 8: marked 15, with line ends as breaks; its tags are switched off by a key.
 *
 * @see {@link https://hexo.io/docs/writing}
 */
export const hexo: Dialect = {
  unsafe: [
    // Links anything after it, in the middle of a word too.
    {
      character: '.',
      before: '[Ww]{3}',
      inConstruct: 'phrasing',
      notInConstruct: ['autolink', 'label'],
    },
    // Looks for tags before it looks for marks of stress, and takes any two brackets for one.
    { character: '<', inConstruct: 'phrasing', notInConstruct: 'autolink' },
    { character: '~', before: '~', inConstruct: ['destinationRaw', 'titleQuote'] },
    // It counts an escaped emoji as one sign less, and finds the wrong end of marks before it.
    { character: '\\', after: '[\\ud800-\\udbff]' },
    // A description list.
    { atBreak: true, character: ':' },
  ],
  handlers: {
    break: writeStruckBreak,
    code: writeMarkedCode,
    image: writeMarkedImage,
    link: writeMarkedLink,
    text: writeMarkedText,
  },
  // A quotation goes on with the last line of a list.
  prepare(root) {
    loosenItems(root, (above, below) => above !== 'list' || below !== 'blockquote')
    partCode(root)
  },
  // What stands after the language is shown as a caption, up to a `=`.
  fence: (lang, meta) =>
    /^[\w.#+-]+$/.test(lang) ? { lang, ...(meta && !/[={}]/.test(meta) && { meta }) } : {},
  limits: markedLimits,
}
