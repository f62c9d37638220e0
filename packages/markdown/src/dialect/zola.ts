import { fewEscapes } from '../write/few-escapes.ts'
import type { CodeSyntax, Dialect } from './dialect.ts'
import { lostNotes } from './lost-notes.ts'
import { plainFence } from './plain-fence.ts'

const text = '(?:"[^"]*"|\'[^\']*\'|`[^`]*`)'
const plain = `(?:true|false|${text}|-?\\d+(?:\\.\\d+)?)`
const list = `\\[\\s*(?:${plain}(?:\\s*,\\s*${plain})*\\s*,?\\s*)?\\]`
const named = `[A-Za-z_]\\w*\\s*=\\s*(?:${plain}|${list})`
const call = `\\s*[A-Za-z_][\\w:]*\\s*\\(\\s*(?:${named}(?:\\s*,\\s*${named})*\\s*,?\\s*)?\\)\\s*`

/** What Zola runs: a call, the beginning of one with a body, its end, and all of them in comments. */
const runs = new RegExp(
  `\\{\\{(?:${call}|/\\*${call}\\*/)\\}\\}|\\{%(?:${call}|\\s*end\\s*|/\\*(?:${call}|\\s*end\\s*)\\*/)%\\}`,
)
const calls = new RegExp(`\\{\\{(${call})\\}\\}`, 'g')
const comments = new RegExp(`\\{\\{/\\*(${call})\\*/\\}\\}`, 'g')

/**
 * Code with calls as comments of Zola, which show what is in them. Where those of bodies are, which
 * must stand in pairs, all of the code is the body of one that two comments of HTML begin and end.
 *
 * @see {@link https://www.getzola.org/documentation/content/shortcodes/}
 */
const code: CodeSyntax = {
  keep(code) {
    if (!runs.test(code)) return { code }
    const rest = code.replace(calls, '')
    if (!runs.test(rest)) return { code: code.replace(calls, '{{/*$1*/}}') }
    return { code, before: '{%/* x() */%}', after: '{%/* end */%}' }
  },
  restore: (code, after) =>
    after?.includes('{%/* end */%}') ? code : code.replace(comments, '{{$1}}'),
}

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
  code,
  fence: plainFence,
  limits: [lostNotes('Zola')],
  linkTitle: {
    write: (title, url) =>
      isPage(url)
        ? title
            .replace(/&(?=#?\w+;)/g, '&amp;')
            .replaceAll('"', '&quot;')
            .replaceAll('<', '&lt;')
        : title,
    read: (title, url) =>
      isPage(url)
        ? title
            .replaceAll('&lt;', '<')
            .replaceAll('&quot;', '"')
            .replace(/&amp;(?=#?\w+;)/g, '&')
        : title,
  },
}

/** Whether Zola puts the title of a link to an address into its attribute as it is. */
function isPage(url: string): boolean {
  return /^https?:/i.test(url)
}
