import type { Section } from '@standfirst/core'
import { anchor } from '../anchor.ts'
import { escapeHtml } from '../escape-html.ts'
import type { HtmlState } from '../html-options.ts'
import { originalPost } from './original-post.ts'

/** The content of a section, without its heading; empty where there is none. */
export function sectionContent(section: Section, state: HtmlState): string {
  switch (section.kind) {
    case 'steps':
      return items('ol', section.items, state, (step) => {
        const title = step.title ? `<p><strong>${escapeHtml(step.title)}</strong></p>` : ''
        const single = !title && step.content?.length === 1 ? step.content[0] : undefined
        if (single?.type !== 'paragraph') return title + at(state, 'content', step.content)
        // The only paragraph of a step is its line.
        state.path.push('content', 0)
        const line = state.renderNodes(single.children)
        state.path.length -= 2
        return line
      })
    case 'audience':
      return items('ul', section.items, state, ({ description, name, url }) => {
        const linked = anchor(url, escapeHtml(name), state)
        return `<strong>${linked}</strong>${description ? ` ${escapeHtml(description)}` : ''}`
      })
    case 'takeaways':
      return items('ul', section.items, state, (item) => state.renderNodes(item, null))
    case 'originalPost':
      return originalPost(section, state)
    case 'callToAction': {
      const { label, url } = section.link ?? {}
      const button = `<p>${anchor(url, escapeHtml(label), state, 'sf-button')}</p>`
      return at(state, 'content', section.content) + button
    }
    case 'faq':
      return faq(section.items, state)
    default:
      return at(state, 'content' in section ? 'content' : 'fallback', content(section))
  }
}

function content(section: object): unknown {
  const { content, fallback } = section as { content?: unknown; fallback?: unknown }
  return content ?? fallback
}

function at(state: HtmlState, key: string, nodes: unknown): string {
  return state.renderNodes(nodes, key)
}

function items<Item>(
  name: 'ol' | 'ul',
  list: readonly Item[],
  state: HtmlState,
  render: (item: Item) => string,
): string {
  if (!Array.isArray(list) || list.length === 0) return ''
  const html = list.map((item, index) => {
    state.path.push('items', index)
    const inner = item ? render(item) : ''
    state.path.length -= 2
    return `<li>${inner}</li>`
  })
  return `<${name}>${html.join('')}</${name}>`
}

function faq(list: readonly { question: string; answer: unknown }[], state: HtmlState): string {
  if (!Array.isArray(list)) return ''
  const base = state.outline.base + 1
  const rank = Math.min(6, base)
  return list
    .map((item, index) => {
      state.outline = { base, depths: [] }
      state.path.push('items', index)
      const answer = at(state, 'answer', item?.answer)
      state.path.length -= 2
      return `<h${rank}>${escapeHtml(item?.question)}</h${rank}>${answer}`
    })
    .join('')
}
