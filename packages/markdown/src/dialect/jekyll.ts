import type { Dialect } from './dialect.ts'
import { beginsKramdownBlock } from './kramdown/begins-kramdown-block.ts'
import { emphasisWriter } from './kramdown/emphasis-writer.ts'
import { joinKramdownLists } from './kramdown/join-kramdown-lists.ts'
import { kramdownLimits } from './kramdown/kramdown-limits.ts'
import { writeKramdownCode } from './kramdown/write-kramdown-code.ts'
import { writeKramdownImage } from './kramdown/write-kramdown-image.ts'
import { writeKramdownLink } from './kramdown/write-kramdown-link.ts'
import { writeKramdownList } from './kramdown/write-kramdown-list.ts'
import { writeKramdownText } from './kramdown/write-kramdown-text.ts'
import { loosenItems } from './loosen-items.ts'
import { writeStruckBreak } from './write-struck-break.ts'

/**
 * Jekyll 4: kramdown with its GFM, after Liquid.
 *
 * @see {@link https://kramdown.gettalong.org/syntax.html}
 */
export const jekyll: Dialect = {
  unsafe: [
    { character: '{', before: '(?<=\\{)' },
    { character: '%', before: '(?<=\\{)' },
    { character: '{', after: '[ \\t]*[#.:]' },
    // Any line with one may be a row of a table.
    { character: '|' },
    { atBreak: true, character: ':' },
    // A line of its own ends all blocks.
    { atBreak: true, character: '^' },
    { character: '$', before: '(?<=\\$)' },
    // Letters of all scripts begin the name of a tag.
    { character: '<', after: '/?[:_\\u0080-\\uffff]' },
    { character: '&', after: '[\\w:][\\w:.-]*;' },
  ],
  handlers: {
    // A backtick in text would hide a `|` in code from it.
    // And a backslash at the end of a line would break it.
    text: writeKramdownText(['%', '@', '&', '^', '~', '`', '\\']),
    break: writeStruckBreak,
    emphasis: emphasisWriter(),
    link: writeKramdownLink,
    image: writeKramdownImage,
    inlineCode: writeKramdownCode,
    list: writeKramdownList,
  },
  join: [joinKramdownLists],
  prepare: (root) => loosenItems(root, beginsKramdownBlock),
  // One word, which ends at a question mark.
  fence: (lang) => (/^[\w.#+-]+$/.test(lang) ? { lang } : {}),
  limits: kramdownLimits,
}
