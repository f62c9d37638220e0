import type { Image, Link, Nodes } from 'mdast'
import { defaultHandlers, type Handle, type State, type Unsafe } from 'mdast-util-to-markdown'
import { writeImage } from '../../write/write-image.ts'
import { writeLink } from '../../write/write-link.ts'
import { holdsNode } from '../holds-node.ts'
import { shownAddress } from './shown-address.ts'

const writePlainLink = writeLink(undefined, shownAddress)
const writePlainImage = writeImage(undefined, shownAddress)

/**
 * Write a link for marked, which looks for marks of stress in the address and the title of one whose
 * text has brackets or whose title has uneven round ones, and for bare addresses after a picture.
 */
export const writeMarkedLink: Handle & { peek: Handle } = Object.assign(
  ((node: Link, parent, state, info) =>
    withUnsafe(
      state,
      [...parens(node), ...(holdsPicture(node) ? [...marks, ...addresses] : [])],
      () => writePlainLink(node, parent, state, info),
    )) satisfies Handle,
  { peek: writePlainLink.peek },
)

/** Write a picture for marked, as a link is. */
export const writeMarkedImage: Handle & { peek: Handle } = Object.assign(
  ((node: Image, parent, state, info) =>
    withUnsafe(state, parens(node), () =>
      writePlainImage(node, parent, state, info),
    )) satisfies Handle,
  { peek: defaultHandlers.image.peek },
)

function holdsPicture(node: Link): boolean {
  return node.children.some((child) => holdsNode(child as Nodes, ({ type }) => type === 'image'))
}

function parens({ title }: Link | Image): readonly Unsafe[] {
  return /[()]/.test(title ?? '') ? uneven : []
}

function withUnsafe(state: State, unsafe: readonly Unsafe[], write: () => string): string {
  const before = state.unsafe
  state.unsafe = [...before, ...unsafe]
  const written = write()
  state.unsafe = before
  return written
}

const uneven: readonly Unsafe[] = [...'()'].map((character) => ({
  character,
  inConstruct: 'titleQuote',
}))

const marks: readonly Unsafe[] = [...'*_~`'].map((character) => ({
  character,
  inConstruct: ['destinationRaw', 'titleQuote'],
}))

const inLabel: Pick<Unsafe, 'inConstruct' | 'notInConstruct'> = {
  inConstruct: 'label',
  notInConstruct: ['destinationLiteral', 'destinationRaw', 'titleQuote'],
}

const addresses: readonly Unsafe[] = [
  { character: '.', before: '[Ww]{3}', ...inLabel },
  { character: ':', before: '[PpSs]', after: '//', ...inLabel },
  { character: '@', before: '[\\w.+-]', after: '[\\w-]', ...inLabel },
]
