import type { PhrasingContent } from 'mdast'
import type { Attention, Handle, Info, State } from 'mdast-util-to-markdown'

/**
 * The library's way to write texts, links and marks of stress in a row, for those where each mark forms
 * as it is: the library looks through all that stands around each mark, and tries others. What is not
 * as plain as that, it writes.
 *
 * @param state - State of the library, whose `containerPhrasing` it calls.
 */
export function plainPhrasing(state: State): State['containerPhrasing'] {
  const { containerPhrasing } = state
  return (parent, info) => {
    const children = parent.children as readonly PhrasingContent[]
    const { after, before } = info
    if (!/[*_~]/.test(before + after) && isPlain(children, state)) {
      const parts = write(children, parent, state, { before, after })
      if (parts.every(({ mark }, at) => !mark || forms(parts, at, before, after))) {
        return joined(parts)
      }
    }
    return containerPhrasing.call(state, parent, info)
  }
}

type Parent = Parameters<State['containerPhrasing']>[0]

/** What is written for a node, between its marks if it has any. */
interface Part {
  mark: string
  text: string
}

/** Whether no mark stands in, or directly beside, another, and nothing else is unlike text. */
function isPlain(children: readonly PhrasingContent[], state: State): boolean {
  let follows = false
  for (const child of children) {
    const isMark = attentionOf(child, state) !== undefined
    const nodes = isMark && 'children' in child ? child.children : [child]
    if ((isMark && follows) || !nodes.every(({ type }) => simple.has(type))) return false
    follows = isMark
  }
  return true
}

const simple: ReadonlySet<string> = new Set([
  'break',
  'footnoteReference',
  'image',
  'inlineCode',
  'link',
  'text',
])

function attentionOf({ type }: PhrasingContent, state: State): Attention | undefined {
  return (state.handlers[type] as (Handle & { attention?: Attention }) | undefined)?.attention
}

function write(
  children: readonly PhrasingContent[],
  parent: Parent,
  state: State,
  { after, before }: Pick<Info, 'after' | 'before'>,
): Part[] {
  const parts: Part[] = []
  const { indexStack } = state
  let last = before
  indexStack.push(-1)
  for (const [index, child] of children.entries()) {
    indexStack[indexStack.length - 1] = index
    const next = children[index + 1]
    const part = partOf(child, parent, state, {
      ...nowhere,
      before: last,
      after: next ? firstWritten(next, parent, state) : after,
    })
    if (!part.text && !part.mark) continue
    parts.push(part)
    last = part.mark.charAt(0) || lastCharacter(part.text)
  }
  indexStack.pop()
  return parts
}

function partOf(child: PhrasingContent, parent: Parent, state: State, info: Info): Part {
  const attention = attentionOf(child, state)
  if (!attention) return { mark: '', text: state.handle(child, parent, state, info) }
  const marked = child as Extract<PhrasingContent, Parent>
  const { construct, markers, sizes } = attention(marked, state)
  const mark = (markers[0] ?? '').repeat(sizes[0] ?? 0)
  const exit = state.enter(construct)
  const text = joined(write(marked.children, marked, state, { before: mark, after: mark }))
  exit()
  return { mark, text }
}

/** The first character of what is written for a node, which is written before that. */
function firstWritten(node: PhrasingContent, parent: Parent, state: State): string {
  if (node.type === 'text' && /^ ?[A-Za-z\d]/.test(node.value)) return node.value.charAt(0)
  const handle: Handle & { peek?: Handle } = state.handlers[node.type]
  const text = (handle.peek ?? handle)(node, parent, state, { ...nowhere, before: '', after: '' })
  const code = text.codePointAt(0)
  return code === undefined ? '' : String.fromCodePoint(code)
}

const nowhere = { now: { line: 1, column: 1 }, lineShift: 0 }

/**
 * Whether the marks of a part form with nothing written as a reference beside them (CommonMark 0.31.2,
 * section 6.2): those of `_` are left to the library, and so is what is neither in ASCII nor a letter.
 */
function forms(parts: readonly Part[], at: number, before: string, after: string): boolean {
  const { mark, text } = parts[at] as Part
  const [previous, next] = [parts[at - 1], parts[at + 1]]
  if (previous?.mark || next?.mark) return false
  const outside = [(previous?.text ?? before).slice(-1), (next?.text ?? after).charAt(0)]
  const inside = [text.charAt(0), text.slice(-1)]
  return (
    !mark.startsWith('_') &&
    inside.every((sign, side) => {
      const beside = outside[side] ?? ''
      if (isLetter(sign)) return isSpaceOrSign(beside) || isLetter(beside)
      return isSign(sign) && isSpaceOrSign(beside)
    })
  )
}

function isLetter(text: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(text)
}

function isSign(text: string): boolean {
  return /^[!-/:-@[-`{-~]$/.test(text)
}

function isSpaceOrSign(text: string): boolean {
  return /^[\t\n\r ]$/.test(text) || isSign(text)
}

function joined(parts: readonly Part[]): string {
  let text = ''
  for (const part of parts) text += part.mark + part.text + part.mark
  return text
}

function lastCharacter(text: string): string {
  const code = text.codePointAt(text.length - 2) ?? 0
  return code > 0xffff ? text.slice(-2) : text.slice(-1)
}
