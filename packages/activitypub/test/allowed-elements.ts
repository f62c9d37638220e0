import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterMap['node']

/** What FEP-b2b8 names for `content`: elements, and their attributes. */
const long: Readonly<Record<string, string>> = {
  p: '',
  span: 'class',
  h2: '',
  h3: '',
  h4: '',
  h5: '',
  h6: '',
  br: '',
  a: 'href rel class',
  del: '',
  pre: '',
  code: '',
  em: '',
  strong: '',
  b: '',
  i: '',
  u: '',
  ul: '',
  ol: 'start reversed',
  li: 'value',
  blockquote: '',
  img: 'src alt title width height class',
  video: 'src controls loop poster width height class',
  audio: 'src controls loop class',
  source: 'src type',
  ruby: '',
  rt: '',
  rp: '',
}

/** What Mastodon keeps of a text: `MASTODON_STRICT` of its sanitizer. */
const short = 'p br span a del s pre blockquote code b strong u i em ul ol li ruby rt rp'.split(' ')

/**
 * Throw if HTML does not parse, holds an element or attribute that FEP-b2b8 does not name, or an address that is not
 * absolute, or of another scheme than the web's, mail's and the telephone's.
 *
 * @param isShort - Whether only what Mastodon keeps is allowed.
 */
export function checkAllowed(html: string, isShort = false): void {
  const errors: string[] = []
  const tree = parseFragment(html, { onParseError: ({ code }) => void errors.push(code) })
  if (errors.length) throw new Error(`HTML that does not parse: ${errors.join(', ')}: ${html}`)
  visit(tree, isShort)
}

function visit(node: Node, isShort: boolean): void {
  if ('tagName' in node) {
    const { attrs, tagName } = node
    const attributes = Object.hasOwn(long, tagName) ? long[tagName]?.split(' ') : undefined
    if (!attributes || (isShort && !short.includes(tagName))) {
      throw new Error(`An element that is not allowed: ${tagName}`)
    }
    for (const { name, value } of attrs) {
      if (!attributes.includes(name)) throw new Error(`Not allowed: ${tagName} ${name}`)
      const isAddress = name === 'href' || name === 'src' || name === 'poster'
      if (isAddress && !/^(?:https?|mailto|tel):/i.test(value)) {
        throw new Error(`An address that is not allowed: ${value}`)
      }
    }
  }
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, isShort)
}
