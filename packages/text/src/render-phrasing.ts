import type { ImageNode, LinkNode, Phrasing } from '@standfirst/core'
import { each } from './each.ts'
import { linkText } from './link-text.ts'
import { oneLine } from './plain-writer.ts'
import { reportLost } from './report.ts'
import type { TextState } from './text-options.ts'

/** Phrasing content as text; a line break is a line feed, and nothing is wrapped yet. */
export function phrasingText(
  nodes: readonly Phrasing[] | undefined,
  state: TextState,
  key: string | null = 'children',
): string {
  return each(state, key, nodes, (node) => nodeText(node, state)).join('')
}

/** A picture: the text that stands for it. */
export function imageText(
  node: Pick<ImageNode, 'alt' | 'title' | 'url'>,
  state: TextState,
): string {
  const alt = state.plain(node.alt).trim()
  if (alt) return linkText(node, state.marks ? `[${alt}]` : alt, state, 'media')
  reportLost(node, 'url title', state)
  return ''
}

function nodeText(node: Phrasing, state: TextState): string {
  switch (node.type) {
    case 'text':
      return state.plain(node.value)
    case 'break':
      return '\n'
    case 'inlineCode':
      return oneLine(node.value)
    case 'image':
      return imageText(node, state)
    case 'link': {
      const shown = shownAddress(node)
      return linkText(node, shown ?? phrasingText(node.children, state), state)
    }
    case 'footnoteReference': {
      const { calls } = state.footnotes
      const number = calls.get(node.identifier) ?? calls.size + 1
      calls.set(node.identifier, number)
      return state.marks ? `[^${number}]` : ''
    }
    case 'delete': {
      const text = phrasingText(node.children, state)
      if (state.marks) return text && `~~${text}~~`
      // A voice would read it as if it still held.
      reportLost(node, 'children', state)
      return ''
    }
    default:
      return phrasingText(node.children, state)
  }
}

/** The text of a link that is its address, with or without a scheme: no abbreviation is in it. */
function shownAddress({ children, url }: LinkNode): string | undefined {
  const only = children.length === 1 ? children[0] : undefined
  const text = only?.type === 'text' ? oneLine(only.value) : ''
  const bare = (address: string) =>
    address.toLowerCase().replace(/^[a-z]+:(?:\/\/)?(?:www\.)?|\/$/g, '')
  return text && bare(text.trim()) === bare(oneLine(url)) ? text : undefined
}
