import type { Nodes, Parents, Text } from 'mdast'
import type { State } from 'mdast-util-to-markdown'

/** Which edges of a text are written as references. */
export interface Edges {
  first: boolean
  last: boolean
}

/**
 * Which edges of a text have a sign beside a mark of stress that parsers differ on: remark takes those
 * above U+FFFF, such as emoji, for letters, and parsers of CommonMark before 0.31 all but those of ASCII
 * that are symbols. Where it matters, nothing is a mark to one of them.
 *
 * @see {@link https://spec.commonmark.org/0.31.2/#unicode-punctuation-character}
 */
export function edgeSigns(text: Text, state: State): Edges {
  const { value } = text
  if (!(value.charCodeAt(0) > 0x7f || value.charCodeAt(value.length - 1) > 0x7f)) return none
  return {
    first: isDoubtful(text, state, -1, text.value.slice(0, 2)),
    last: isDoubtful(text, state, 1, text.value.slice(-2)),
  }
}

const none: Edges = { first: false, last: false }

/** Remember the tree that is written, for what stands around a text. */
export function keepRoot(state: State, root: Nodes): void {
  roots.set(state, root)
}

const roots = new WeakMap<State, Nodes>()
const parents = new WeakMap<Nodes, WeakMap<Nodes, Parents>>()

/** Side of a text: before, or after it. */
type Side = -1 | 1

function isDoubtful(text: Text, state: State, side: Side, edge: string): boolean {
  const sign = edgeOf(edge, side)
  if (sign <= '\u007f' || !/[\p{P}\p{S}]/u.test(sign)) return false
  const root = roots.get(state)
  if (!root) return false
  const parentOf = parentsIn(root)
  let node: Nodes = text
  for (;;) {
    const parent: Parents | undefined = parentOf.get(node)
    if (!parent) return false
    const siblings: readonly Nodes[] = parent.children
    const beside = siblings[siblings.indexOf(node) + side]
    if (beside && node === text)
      return isMark(beside) && isOld(sign) && beginsWithSign(beside, side)
    if (beside)
      return isHigh(sign) && beside.type === 'text' && isWide(edgeOf(beside.value, -side as Side))
    if (!isMark(parent)) return false
    node = parent
  }
}

function edgeOf(text: string, side: Side): string {
  return Array.from(side < 0 ? text.slice(0, 2) : text.slice(-2)).at(side < 0 ? 0 : -1) ?? ''
}

/** Whether what stands nearest in a mark is written with a sign that all parsers take for one. */
function beginsWithSign(mark: Nodes, side: Side): boolean {
  if (!('children' in mark)) return false
  const inner = mark.children.at(side < 0 ? -1 : 0)
  if (inner?.type !== 'text') return inner !== undefined
  const sign = edgeOf(inner.value, -side as Side)
  return !isOld(sign) && /[\p{P}\p{S}]/u.test(sign)
}

/** Whether older parsers take a sign for a letter. */
function isOld(sign: string): boolean {
  return sign > '\u007f' && /\p{S}/u.test(sign)
}

function isHigh(sign: string): boolean {
  return sign.length > 1
}

/** Whether some parser takes a sign for a letter. */
function isWide(sign: string): boolean {
  return isHigh(sign) || /[^\s\p{P}\p{S}]/u.test(sign)
}

function isMark({ type }: Nodes): boolean {
  return type === 'emphasis' || type === 'strong' || type === 'delete'
}

function parentsIn(root: Nodes): WeakMap<Nodes, Parents> {
  const known = parents.get(root)
  if (known) return known
  const found = new WeakMap<Nodes, Parents>()
  const visit = (parent: Nodes) => {
    if (!('children' in parent)) return
    for (const child of parent.children) {
      found.set(child, parent)
      visit(child)
    }
  }
  visit(root)
  parents.set(root, found)
  return found
}
