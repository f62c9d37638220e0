import type { ListItemNode, ListNode } from '@standfirst/core'
import { attribute } from '../attribute.ts'
import type { HtmlState } from '../html-options.ts'

/** A list; its items are tight unless blank lines part them. */
export function list(node: ListNode, state: HtmlState): string {
  const name = node.ordered === true ? 'ol' : 'ul'
  const start = name === 'ol' && Number.isInteger(node.start) ? attribute('start', node.start) : ''
  if (!Array.isArray(node.children)) return ''
  const tasks = node.children.some((item) => typeof item?.checked === 'boolean')
  const className = tasks && state.rich ? ' class="sf-tasks"' : ''
  let items = ''
  state.path.push('children')
  state.depth++
  if (state.depth <= 100) {
    node.children.forEach((item, index) => {
      state.path.push(index)
      const loose = node.spread === true || item?.spread === true
      items +=
        item?.type === 'listItem' && !state.options.nodes?.listItem
          ? listItem(item, state, loose)
          : state.renderNode(item)
      state.path.pop()
    })
  }
  state.depth--
  state.path.pop()
  return `<${name}${start}${className}>${items}</${name}>`
}

/** An item of a list. */
export function listItem(
  node: ListItemNode,
  state: HtmlState,
  loose: boolean = node.spread,
): string {
  const { checked, children } = node
  const first = Array.isArray(children) ? children[0] : undefined
  if (typeof checked === 'boolean' && first?.type === 'paragraph') {
    return `<li>${task(checked, first.children, state, loose)}${rest(children, state, loose)}</li>`
  }
  return `<li>${loose ? state.renderNodes(children) : tight(children, state, 0)}</li>`
}

function task(checked: boolean, content: unknown, state: HtmlState, loose: boolean): string {
  state.path.push('children', 0)
  const text = state.renderNodes(content)
  state.path.length -= 2
  const box = `<input type="checkbox" disabled${checked ? ' checked' : ''}>`
  const line = state.rich ? `<label>${box} ${text}</label>` : `${checked ? '☑' : '☐'} ${text}`
  return loose ? `<p>${line}</p>` : line
}

function rest(children: readonly unknown[], state: HtmlState, loose: boolean): string {
  if (!loose) return tight(children, state, 1)
  state.path.push('children')
  let html = ''
  for (let index = 1; index < children.length; index++) {
    state.path.push(index)
    html += state.renderNode(children[index])
    state.path.pop()
  }
  state.path.pop()
  return html
}

/** Children of which a paragraph is its text alone. */
function tight(children: unknown, state: HtmlState, from: number): string {
  if (!Array.isArray(children)) return ''
  state.path.push('children')
  state.depth++
  let html = ''
  for (let index = from; state.depth <= 100 && index < children.length; index++) {
    const child = children[index]
    state.path.push(index)
    html +=
      child?.type === 'paragraph' && !state.options.nodes?.paragraph
        ? state.renderNodes(child.children)
        : state.renderNode(child)
    state.path.pop()
  }
  state.depth--
  state.path.pop()
  return html
}
