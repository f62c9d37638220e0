import { fill, type RelatedArticle } from '@standfirst/core'
import { each } from '../each.ts'
import { linkText } from '../link-text.ts'
import { itemBlocks, textBlocks } from '../render-blocks.ts'
import type { Block, TextState } from '../text-options.ts'
import { underlined } from '../underlined.ts'

/** Tags, rights, and what to read next. */
export function footer(state: TextState): Block[] {
  const { tags } = state.article
  return [
    ...textBlocks(tags.map(state.plain).filter(Boolean).join(' · '), state),
    ...rights(state),
    ...related(state),
  ]
}

function rights(state: TextState): Block[] {
  const { rights } = state.article
  if (!rights) return []
  const { copyright, credit, license, terms } = rights
  const parts = [copyright, credit].map(state.plain)
  state.path.push('rights')
  const key = license ? 'license' : 'terms'
  if (license || terms) {
    parts.push(linkText({ [key]: license ?? terms }, state.words.license, state, 'link', key))
  }
  state.path.pop()
  return textBlocks(parts.filter(Boolean).join(' · '), state)
}

function related(state: TextState): Block[] {
  const { category, related } = state.article
  const { words } = state
  const items = each<RelatedArticle, Block[]>(state, 'related', related, (one) =>
    itemBlocks(state.marks ? '- ' : '', state, () => {
      const title = linkText({ url: one.url }, state.plain(one.title), state)
      const text = [title, state.plain(one.summary)].filter(Boolean).join('\n')
      return textBlocks(text, state)
    }),
  ).flat()
  if (items.length === 0) return []
  const heading = category
    ? fill(words.relatedIn, { category: state.plain(category.name) })
    : words.related
  return [...underlined(heading, '-', state), items.flat()]
}
