import {
  type ConstructName,
  defaultHandlers,
  type Handle,
  type State,
  type Unsafe,
} from 'mdast-util-to-markdown'
import { keepRoot } from './edge-signs.ts'
import { narrowedSafe } from './narrowed-safe.ts'
import { plainPhrasing } from './plain-phrasing.ts'

/**
 * Write a tree with everything escaped that parsers take for an address without marks: every `@` of
 * mail, also the second of `a@b@c.de` and beside a mark that may be written as `_`; `HTTP://`; and `www.`
 * before any sign; `<` before what may be mail; and a `^` that begins a
 * link. A `&` is escaped only where a whole reference to a character follows: some tools show
 * the backslash of any other. In addresses and titles, it was written as a reference before.
 */
export function writeRoot(): Handle {
  let unsafe: Unsafe[] | undefined
  return (node, parent, state, info) => {
    unsafe ??= [...state.unsafe.map(ownPattern), call]
    state.unsafe = unsafe
    state.safe = narrowedSafe(state)
    state.createTracker = () => noTracker
    state.containerPhrasing = plainPhrasing(state)
    keepRoot(state, node)
    return defaultHandlers.root(node, parent, state, info)
  }
}

/** A pattern as it is here, without the expression that the library has made of it as it was. */
function ownPattern({ _compiled, ...pattern }: Unsafe): Unsafe {
  if (pattern.character === '&') return { ...pattern, after: reference, notInConstruct: resource }
  if (pattern.character === '@' && pattern.before === '[+\\-.\\w]') return { ...pattern, ...mail }
  if (pattern.character === '<' && pattern.after === '[!/?A-Za-z]')
    return { ...pattern, after: tag }
  if (pattern.before === '[ps]') return { ...pattern, before: '[PpSs]' }
  if (pattern.before !== '[Ww]') return pattern
  const { after: _, ...bare } = pattern
  return { ...bare, before: www }
}

/** Lines and columns, of which nothing that is written depends: the library counts them all the same. */
const noTracker: ReturnType<State['createTracker']> = {
  move: (text) => text ?? '',
  current: () => nowhere,
  shift() {},
}

const nowhere = { now: { line: 1, column: 1 }, lineShift: 0 }

/** What would begin the name of a note, at the beginning of a link. */
const call: Unsafe = { character: '^', before: '\\[', inConstruct: ['label', 'phrasing'] }

const mail = { before: '[+\\-.\\w*]', after: '(?=[\\-.\\w*])' }

/** Also what may be mail between angle brackets, to the end of which belongs the sign of a mark or of code. */
const tag = "(?:[!/?A-Za-z]|[\\w.!#$%&'*+/=?^`{|}~-]*(?:@|[*_`~]$))"

/** After what it may stand: gfm-autolink-literal of micromark. */
const www = '(?<=(?:^|[\\s(*_[\\]~|])[Ww]{2})[Ww]'

const resource: ConstructName[] = [
  'destinationLiteral',
  'destinationRaw',
  'titleApostrophe',
  'titleQuote',
]

const reference = '(?:#\\d{1,7}|#[xX][\\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\\d]{0,31});'
