import type { ListItemNode, ListNode } from '@standfirst/core'
import { attribute, classes } from '../attribute.ts'
import { each } from '../each.ts'
import type { HtmlState } from '../html-options.ts'

/** A list; its items are tight unless blank lines part them. */
export function list(node: ListNode, state: HtmlState): string {
  const { children, ordered, spread, start } = node
  if (!Array.isArray(children)) return ''
  const name = ordered === true ? 'ol' : 'ul'
  const first = name === 'ol' && Number.isInteger(start) ? attribute('start', start) : ''
  const tasks = children.some((item) => typeof item?.checked === 'boolean')
  const items = each<ListItemNode | undefined>(state, 'children', children, (item) =>
    item?.type === 'listItem' && !state.options.nodes?.listItem
      ? listItem(item, state, spread === true || item.spread === true)
      : state.renderNode(item),
  )
  return `<${name}${first}${tasks ? classes(state, 'sf-tasks') : ''}>${items}</${name}>`
}

/** An item of a list; in a tight one, a paragraph is its text alone. */
export function listItem(
  node: ListItemNode,
  state: HtmlState,
  loose: boolean = node.spread,
): string {
  const { checked, children } = node
  const { nodes } = state.options
  const html = each<ListItemNode['children'][number] | undefined>(
    state,
    'children',
    children,
    (child, _state, index) => {
      if (child?.type !== 'paragraph') return state.renderNode(child)
      if (index === 0 && typeof checked === 'boolean') {
        const line = task(checked, state.renderNodes(child.children), state)
        return loose ? `<p>${line}</p>` : line
      }
      return loose || nodes?.paragraph ? state.renderNode(child) : state.renderNodes(child.children)
    },
  )
  return `<li>${html}</li>`
}

function task(checked: boolean, text: string, { rich }: HtmlState): string {
  return rich
    ? `<label><input type="checkbox" disabled${checked ? ' checked' : ''}> ${text}</label>`
    : `${checked ? '☑' : '☐'} ${text}`
}
