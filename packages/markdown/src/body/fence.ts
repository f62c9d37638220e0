/**
 * The fence that code at the top of a text, in no list or quotation, stands in after a line.
 *
 * @param line - One line.
 * @param open - The fence that is open before it.
 * @returns Its signs; `undefined` if none is open.
 * @see {@link https://spec.commonmark.org/0.31.2/#fenced-code-blocks}
 */
export function fenceOf(line: string, open: string | undefined): string | undefined {
  const [, signs = '', rest = ''] = fence.exec(line) ?? []
  if (open === undefined) {
    const isOpen = signs !== '' && !(signs.startsWith('`') && rest.includes('`'))
    return isOpen ? signs : undefined
  }
  const isEnd = signs[0] === open[0] && signs.length >= open.length && /^[ \t\r\n]*$/.test(rest)
  return isEnd ? undefined : open
}

const fence = /^ {0,3}(`{3,}|~{3,})([^\n\r]*)/
