import {
  type ConstructName,
  defaultHandlers,
  type Handle,
  type Unsafe,
} from 'mdast-util-to-markdown'
import { keepRoot } from './edge-signs.ts'

/**
 * Write a tree with everything escaped that parsers take for an address without marks: every `@` of
 * mail, also the second of `a@b@c.de` and beside a mark that may be written as `_`; `HTTP://`; and `www.`
 * before any sign; `<` before what may be mail; and a `^` that begins a
 * link. A `&` is escaped only where a whole reference to a character follows: some tools show
 * the backslash of any other. In addresses and titles, it was written as a reference before.
 */
export const writeRoot: Handle = (node, parent, state, info) => {
  state.unsafe = state.unsafe.map((pattern) => {
    if (pattern.character === '&') return { ...pattern, after: reference, notInConstruct: resource }
    if (pattern.character === '@' && pattern.before === '[+\\-.\\w]') return { ...pattern, ...mail }
    if (pattern.character === '<' && pattern.after === '[!/?A-Za-z]')
      return { ...pattern, after: tag }
    if (pattern.before === '[ps]') return { ...pattern, before: '[PpSs]' }
    if (pattern.before !== '[Ww]') return pattern
    const { after: _, ...bare } = pattern
    return { ...bare, before: www }
  })
  state.unsafe.push(call)
  keepRoot(state, node)
  return defaultHandlers.root(node, parent, state, info)
}

/** What would begin the name of a note, at the beginning of a link. */
const call: Unsafe = { character: '^', before: '\\[', inConstruct: ['label', 'phrasing'] }

const mail = { before: '[+\\-.\\w*]', after: '(?=[\\-.\\w*])' }

/** Also what may be mail between angle brackets, to the end of which belongs the sign of a mark or of code. */
const tag = "(?:[!/?A-Za-z]|[\\w.!#$%&'*+/=?^`{|}~-]*(?:@|[*_`~]$))"

/** After what it may stand: gfm-autolink-literal of micromark. */
const www = '(?<=(?:^|[\\s(*_[\\]~|])[Ww]{3})'

const resource: ConstructName[] = [
  'destinationLiteral',
  'destinationRaw',
  'titleApostrophe',
  'titleQuote',
]

const reference = '(?:#\\d{1,7}|#[xX][\\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\\d]{0,31});'
