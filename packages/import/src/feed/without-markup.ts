import { plainText } from '../plain-text.ts'

/**
 * The words of a line that systems write with the marks of HTML where plain text is expected:
 * `The <em>best</em> of` is `The best of`. Text that only speaks of HTML, as `The <b> element` or
 * `Vec<u8>`, is given back as it is: marks have an end tag, and no other tag stands beside them.
 */
export function withoutMarkup(text: string): string {
  if (!/<[a-z]/i.test(text) || !isMarkup(text)) return text
  return plainText(text.replace(/<br\b[^<>]*>/gi, ' '))
}

function isMarkup(text: string): boolean {
  const open: string[] = []
  let found = false
  for (const [whole, end, tag = ''] of text.matchAll(/<(\/?)([a-z][a-z\d]*)(?:[\s/][^<>]*)?>/gi)) {
    const name = tag.toLowerCase()
    if (/^(?:br|wbr)$/.test(name)) {
      found = true
      continue
    }
    if (!(phrasing.has(name) || (block.test(name) && text.trimStart().startsWith('<'))))
      return false
    if (whole.endsWith('/>')) return false
    if (!end) open.push(name)
    else if (open.pop() !== name) return false
    found = true
  }
  return found && open.length === 0
}

const block = /^(?:p|div|h[1-6])$/

const phrasing: ReadonlySet<string> = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'big',
    'cite',
    'code',
    'del',
    'dfn',
    'em',
    'font',
    'i',
    'ins',
  ],
  ...['kbd', 'mark', 'nobr', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup'],
  ...['tt', 'u', 'var'],
])
