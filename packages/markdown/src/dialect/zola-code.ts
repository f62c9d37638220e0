import type { CodeSyntax } from './kept-text.ts'

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
export const zolaCode: CodeSyntax = {
  keep(code) {
    if (!runs.test(code)) return { code }
    const rest = code.replace(calls, '')
    if (!runs.test(rest)) return { code: code.replace(calls, '{{/*$1*/}}') }
    return { code, before: '{%/* x() */%}', after: '{%/* end */%}' }
  },
  restore: (code, after) =>
    after?.includes('{%/* end */%}') ? code : code.replace(comments, '{{$1}}'),
}
