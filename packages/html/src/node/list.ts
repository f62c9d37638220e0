import type { ListItemNode, ListNode } from '@standfirst/core'
import { attribute, classes } from '../attribute.ts'
import { each } from '../each.ts'
import type { HtmlState } from '../html-options.ts'

/** A list; its items are tight unless blank lines part them. */
export function list(node: ListNode, state: HtmlState): string {
  const { children, ordered, spread, start } = node
  const name = ordered ? 'ol' : 'ul'
  const first = ordered ? attribute('start', start) : ''
  const tasks = children.some(({ checked }) => checked !== undefined)
  const items = each<ListItemNode>(state, 'children', children, (item) =>
    state.options.nodes?.listItem
      ? state.renderNode(item)
      : listItem(item, state, spread || item.spread),
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
  const html = each<ListItemNode['children'][number]>(
    state,
    'children',
    children,
    (child, _state, index) => {
      if (child.type !== 'paragraph') return state.renderNode(child)
      if (index === 0 && checked !== undefined) {
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
