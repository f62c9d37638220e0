import type { FaqItem, Flow, Section } from '@standfirst/core'
import { anchor } from '../anchor.ts'
import { each } from '../each.ts'
import { escapeHtml } from '../escape-html.ts'
import { headingTag } from '../heading-tag.ts'
import type { HtmlState } from '../html-options.ts'
import { reportLost } from '../report.ts'
import { originalPost } from './original-post.ts'

/** The content of a section, without its heading; empty where there is none. */
export function sectionContent(section: Section, state: HtmlState): string {
  switch (section.kind) {
    case 'steps':
      return items('ol', section.items, state, (step) => {
        const title = step.title ? `<p><strong>${escapeHtml(step.title)}</strong></p>` : ''
        const alone = !title && step.content.length === 1
        // The only paragraph of a step is its line.
        const line = each<Flow>(state, 'content', step.content, (node) =>
          alone && node.type === 'paragraph'
            ? state.renderNodes(node.children)
            : state.renderNode(node),
        )
        return title + line
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
      const { label, url } = section.link
      const button = `<p>${anchor(url, escapeHtml(label), state, 'sf-button')}</p>`
      return state.renderNodes(section.content, 'content') + button
    }
    case 'faq':
      return faq(section.items, state)
    default:
      if (!('content' in section)) reportLost(section, 'data', state)
      return 'content' in section
        ? state.renderNodes(section.content, 'content')
        : state.renderNodes(section.fallback, 'fallback')
  }
}

function items<Item>(
  name: 'ol' | 'ul',
  list: readonly Item[],
  state: HtmlState,
  render: (item: Item) => string,
): string {
  const html = each<Item>(state, 'items', list, (item) => `<li>${render(item)}</li>`)
  return html && `<${name}>${html}</${name}>`
}

function faq(list: readonly FaqItem[], state: HtmlState): string {
  const base = state.outline.base + 1
  return each<FaqItem>(state, 'items', list, (item) => {
    state.outline = { base, depths: [] }
    const answer = state.renderNodes(item.answer, 'answer')
    return headingTag(base, escapeHtml(item.question)) + answer
  })
}
