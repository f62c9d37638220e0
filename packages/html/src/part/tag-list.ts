import { givenText } from '@standfirst/core'
import { anchor } from '../anchor.ts'
import { escapeHtml } from '../escape-html.ts'
import type { HtmlState } from '../html-options.ts'

/** Keywords. */
export function tagList(state: HtmlState): string {
  const { article, options } = state
  const { tags } = article
  if (tags.length === 0) return ''
  const items = tags.map((tag) => {
    const text = anchor(
      givenText('tagUrl', options.tagUrl?.(tag)),
      escapeHtml(tag),
      state,
      '',
      ' rel="tag"',
    )
    return `<li class="p-category">${text}</li>`
  })
  return `<ul class="sf-tags">${items.join('')}</ul>`
}
