import type { Dialect } from './dialect.ts'
import { writeKramdownCode } from './kramdown/write-kramdown-code.ts'
import { linkWriter } from './kramdown/write-kramdown-link.ts'
import { writeKramdownText } from './kramdown/write-kramdown-text.ts'
import { joinPythonBlocks } from './python/join-python-blocks.ts'
import { keepBlocks } from './python/keep-blocks.ts'
import { pythonLimits } from './python/python-limits.ts'
import { writePythonBreak } from './python/write-python-break.ts'
import { writePythonCode } from './python/write-python-code.ts'
import { writePythonEmphasis } from './python/write-python-emphasis.ts'
import { writePythonImage } from './python/write-python-image.ts'
import { writePythonList } from './python/write-python-list.ts'
import { writePythonTarget } from './python/write-python-target.ts'

/**
 * Pelican 4: Python-Markdown 3 with its extra, which escapes fewer signs than Markdown does, and knows
 * no fences in other blocks.
 *
 * @see {@link https://python-markdown.github.io/}
 */
export const pelican: Dialect = {
  unsafe: [
    { character: '{', inConstruct: 'phrasing' },
    { atBreak: true, character: ':' },
    // Boxes and tabs, with what is indented under them.
    { atBreak: true, character: '!', after: '!!' },
    { atBreak: true, character: '?', after: '\\?\\?' },
    { atBreak: true, character: '=', after: '==' },
    { character: '\\', inConstruct: 'headingAtx' },
    // An open reference before a comment would never end.
    { character: '#', before: '&' },
  ],
  handlers: {
    text: writeKramdownText([...'"$%&\',/:;<=?@^~']),
    link: linkWriter(writePythonTarget),
    image: writePythonImage,
    inlineCode: writeKramdownCode,
    code: writePythonCode,
    break: writePythonBreak,
    emphasis: writePythonEmphasis,
    list: writePythonList,
  },
  join: [joinPythonBlocks],
  prepare: keepBlocks,
  fence: (lang) => (/^[\w#.+-]+$/.test(lang) ? { lang } : {}),
  limits: pythonLimits,
}
