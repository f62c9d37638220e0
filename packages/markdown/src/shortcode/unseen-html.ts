/** A part of HTML that browsers show nothing of, whatever stands in it. */
export interface UnseenHtml {
  /** Offset of its first sign. */
  from: number
  /** Offset after its last sign; `undefined` if nothing ends it. */
  to: number | undefined
  /** Name of the element, if it is one that holds no markup. */
  element?: string
}

/**
 * Find the comments, instructions and declarations of HTML, and the scripts and styles. An instruction
 * ends with `?>`, as whoever writes one means it, and as CommonMark reads it: browsers show what follows
 * a `>` in it.
 *
 * @returns In order; what nothing ends is the last.
 * @see {@link https://spec.commonmark.org/0.31.2/#raw-html}
 */
export function unseenHtml(html: string): UnseenHtml[] {
  const found: UnseenHtml[] = []
  let at = html.indexOf('<')
  while (at >= 0) {
    const part = partAt(html, at)
    if (part?.isShown === false) found.push({ ...part.unseen, from: at, to: part.to })
    if (part && part.to === undefined) break
    at = html.indexOf('<', part?.to ?? at + 1)
  }
  return found
}

interface Part {
  /** Offset after it; `undefined` if nothing ends it. */
  to: number | undefined
  isShown: boolean
  unseen?: { element: string }
}

function partAt(html: string, at: number): Part | undefined {
  if (/^<!---?>/.test(html.slice(at, at + 6))) {
    return { to: html.indexOf('>', at) + 1, isShown: false }
  }
  for (const [open, close] of signs) {
    if (html.startsWith(open, at))
      return { to: after(html, close, at + open.length), isShown: false }
  }
  const name = tagName(html, at)
  if (name === undefined) return undefined
  const end = endOfTag(html, at + name.length + 1)
  const element = name.toLowerCase()
  if (end === undefined || !withoutMarkup.has(element)) return { to: end, isShown: true }
  const to = endOfElement(html, element, end)
  return { to, isShown: !neverShown.has(element), unseen: { element } }
}

/** Offset after the end tag of an element that holds no markup. */
export function endOfElement(html: string, element: string, from: number): number | undefined {
  const close = new RegExp(`</${element}(?=[\\s/>])`, 'gi')
  close.lastIndex = from
  return close.test(html) ? after(html, '>', close.lastIndex) : undefined
}

const signs = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const

function after(html: string, sign: string, from: number): number | undefined {
  const at = html.indexOf(sign, from)
  return at < 0 ? undefined : at + sign.length
}

function tagName(html: string, at: number): string | undefined {
  const name = /\/?[a-z][^\s/>]*/iy
  name.lastIndex = at + 1
  return name.exec(html)?.[0]
}

/** Offset after the `>` of a tag: one in a value in quotes is none. */
function endOfTag(html: string, from: number): number | undefined {
  const part = /=\s*(?:"[^"]*"?|'[^']*'?)|[^>=]+|=|>/gy
  part.lastIndex = from
  for (let match = part.exec(html); match; match = part.exec(html)) {
    if (match[0] === '>') return part.lastIndex
  }
  return undefined
}

/** Elements that hold no elements and no comments. */
const withoutMarkup: ReadonlySet<string> = new Set([
  'iframe',
  'noembed',
  'noframes',
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
])

const neverShown: ReadonlySet<string> = new Set(['script', 'style'])
