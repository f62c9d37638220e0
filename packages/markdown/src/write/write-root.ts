import { type ConstructName, defaultHandlers, type Handle } from 'mdast-util-to-markdown'

/**
 * Write a tree with every `@` escaped that may stand in an address of mail, also the second of
 * `a@b@c.de`, and with a `&` escaped only where a whole reference to a character follows: some tools show
 * the backslash of any other. In addresses and titles, it was written as a reference before.
 */
export const writeRoot: Handle = (node, parent, state, info) => {
  state.unsafe = state.unsafe.map((pattern) => {
    if (pattern.character === '&') return { ...pattern, after: reference, notInConstruct: resource }
    return pattern.character === '@' && pattern.after
      ? { ...pattern, after: `(?=${pattern.after})` }
      : pattern
  })
  return defaultHandlers.root(node, parent, state, info)
}

const resource: ConstructName[] = [
  'destinationLiteral',
  'destinationRaw',
  'titleApostrophe',
  'titleQuote',
]

const reference = '(?:#\\d{1,7}|#[xX][\\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\\d]{0,31});'
