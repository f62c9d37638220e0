import { fill, formatDate } from '@standfirst/core'
import { linkText } from '../link-text.ts'
import { oneLine } from '../plain-writer.ts'
import { textBlocks } from '../render-blocks.ts'
import type { Block, TextState } from '../text-options.ts'
import { underlined } from '../underlined.ts'
import { names } from './names.ts'

/** Category, title, subtitle, byline and dates, and the address of the page. */
export function header(state: TextState): Block[] {
  const { article, words } = state
  const { authors, category, publishedAt, subtitle, title, updatedAt, url } = article
  const date = (time: string) => state.plain(formatDate(time, words))
  const facts = [
    authors.length ? fill(words.by, { names: names(authors, state) }) : '',
    publishedAt ? date(publishedAt) : '',
    updatedAt ? fill(words.updated, { date: date(updatedAt) }) : '',
  ]
  return [
    ...textBlocks(state.plain(category?.name), state),
    ...underlined(state.plain(title), '=', state),
    ...textBlocks(state.plain(subtitle), state),
    ...textBlocks(facts.filter(Boolean).join(' · '), state),
    ...textBlocks(address(url, state), state),
  ]
}

/** The address of a page, whole: it is the link that nobody looks for at the end. */
export function address(url: unknown, state: TextState): string {
  if (state.options.links === 'none') return linkText({ url }, '', state, 'media')
  return linkText({ url }, oneLine(url), state, 'media')
}
