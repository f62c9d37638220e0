import type { Flow, ListItemNode, ListNode } from '@standfirst/core'
import { each } from './each.ts'
import { codeLines } from './plain-writer.ts'
import { imageText, phrasingText } from './render-phrasing.ts'
import { reportLost } from './report.ts'
import { tableBlocks } from './table-blocks.ts'
import type { Block, TextState } from './text-options.ts'
import { wrapLines } from './wrap-lines.ts'

/**
 * Flow content as blocks, which blank lines part.
 *
 * @param key - The member that the nodes are, for the path; `null` where the path leads to them.
 */
export function flowBlocks(
  nodes: readonly Flow[] | undefined,
  state: TextState,
  key: string | null = 'children',
): Block[] {
  return each(state, key, nodes, (node) => nodeBlocks(node, state)).flat()
}

/** A text as one block; none where there is nothing to show. */
export function textBlocks(text: string, state: TextState): Block[] {
  const lines = wrapLines(text, state.width)
  return lines.some(Boolean) ? [lines] : []
}

/** What a container writes into: the same with fewer columns. */
export function narrowed<Result>(state: TextState, columns: number, render: () => Result): Result {
  const { width } = state
  // So deep inside others that nothing would fit, lines are longer.
  state.width = Math.max(width - columns, Math.min(width, 10))
  const result = render()
  state.width = width
  return result
}

/** Blocks as lines, with blank lines between them. */
export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, index) => (index ? ['', ...block] : block))
}

/** Put something before the first line, and as many spaces before the others. */
export function hanging(marker: string, lines: readonly string[], columns: number): Block {
  const indent = ' '.repeat(columns)
  return lines.map((line, index) => (index === 0 ? marker + line : line && indent + line))
}

function nodeBlocks(node: Flow, state: TextState): Block[] {
  switch (node.type) {
    case 'paragraph': {
      const only = node.children.length === 1 ? node.children[0] : undefined
      if (only?.type !== 'image') return textBlocks(phrasingText(node.children, state), state)
      // Alone in a paragraph it is a figure, whose title is the caption.
      const [text = ''] = each(state, 'children', node.children, () =>
        imageText({ url: only.url, alt: only.alt }, state),
      )
      return textBlocks([text, state.plain(only.title)].filter(Boolean).join('\n'), state)
    }
    case 'heading':
      return textBlocks(phrasingText(node.children, state), state)
    case 'blockquote': {
      if (!state.marks) return flowBlocks(node.children, state)
      const lines = narrowed(state, 2, () => linesOf(flowBlocks(node.children, state)))
      return lines.length ? [lines.map((line) => (line ? `> ${line}` : '>'))] : []
    }
    case 'list':
      return listBlocks(node, state)
    case 'code': {
      reportLost(node, 'lang meta', state)
      const lines = codeLines(node.value)
      return lines.some((line) => line.trim())
        ? [state.marks ? lines.map((line) => line && `    ${line}`) : lines]
        : []
    }
    case 'thematicBreak':
      return state.marks ? [['* * *']] : []
    case 'table':
      return tableBlocks(node, state)
    default:
      state.footnotes.definitions.set(node.identifier, {
        children: node.children,
        path: [...state.path, 'children'],
      })
      return []
  }
}

function listBlocks(node: ListNode, state: TextState): Block[] {
  const first = node.ordered ? (node.start ?? 1) : 0
  const items = each<ListItemNode, Block[]>(state, 'children', node.children, (item, index) => {
    const number = node.ordered ? `${first + index}. ` : state.marks ? '- ' : ''
    const { checked } = item
    if (checked !== undefined && !state.marks) reportLost(item, 'checked', state)
    const task = checked === undefined || !state.marks ? '' : checked ? '[x] ' : '[ ] '
    return itemBlocks(number + task, state, () => flowBlocks(item.children, state))
  }).flat()
  if (items.length === 0) return []
  const isLoose = node.spread || node.children.some(({ spread }) => spread)
  return isLoose ? items : [items.flat()]
}

/** One item of a list; none where it has nothing to show. */
export function itemBlocks(marker: string, state: TextState, render: () => Block[]): Block[] {
  const lines = narrowed(state, marker.length, () => linesOf(render()))
  return lines.length ? [hanging(marker, lines, marker.length)] : []
}
