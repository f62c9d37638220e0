/**
 * The line before the code of a block without fences that names its language, and that Python-Markdown
 * shows nobody: `:::python`, `#!python`. With a path, such as `#!/bin/sh`, it is a line of the code.
 *
 * @returns Its first line, and the language that it names, if any; `undefined` for other code.
 * @see {@link https://python-markdown.github.io/extensions/code_hilite/#syntax}
 */
export function codeHeader(code: string): { line: string; lang: string } | undefined {
  const [line = ''] = code.split('\n', 1)
  const [, rest] = /^(?:::+|#!)(.*)/.exec(line) ?? []
  if (rest === undefined || /^(?:\/\w+)*[/ ]/.test(rest)) return undefined
  const [lang = ''] = /^[\w#.+-]*/.exec(rest) ?? []
  return { line, lang }
}
