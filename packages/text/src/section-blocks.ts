import {
  type AudienceItem,
  type FaqItem,
  fill,
  formatDate,
  type OriginalPost,
  type Phrasing,
  type Section,
  type Step,
  sectionHeading,
} from '@standfirst/core'
import { each } from './each.ts'
import { linkText } from './link-text.ts'
import { flowBlocks, itemBlocks, narrowed, textBlocks } from './render-blocks.ts'
import { phrasingText } from './render-phrasing.ts'
import { report, reportLost } from './report.ts'
import type { Block, TextState } from './text-options.ts'
import { underlined } from './underlined.ts'

/** A section as blocks; none if it is empty or not for everyone. */
export function sectionBlocks(section: Section, state: TextState): Block[] {
  if (section.paid) {
    // What stands empty in its place was reported by who emptied it.
    if (section.kind === 'prose' && section.content.length === 0 && !section.heading) return []
    report(
      state,
      'paid-section',
      'Found a section for paying readers, expected only what everyone may read: it was left out.',
      'Remove `paid` from the section if everyone may read it.',
    )
    return []
  }
  const heading = phrasingText(sectionHeading(section, state.words), state, 'heading')
  const content = contentBlocks(section, state)
  if (content.length === 0) {
    if (section.heading || section.kind.startsWith('x-')) {
      report(
        state,
        'empty-section',
        `Found a section of the kind \`${section.kind}\` without content, expected some: it was left out.`,
        'Fill it, or remove it.',
      )
    }
    return []
  }
  return [...underlined(heading, '-', state), ...content]
}

function contentBlocks(section: Section, state: TextState): Block[] {
  switch (section.kind) {
    case 'steps':
      return items(section.items, true, state, (step: Step) => [
        ...textBlocks(state.plain(step.title), state),
        ...flowBlocks(step.content, state, 'content'),
      ])
    case 'audience':
      return items(section.items, false, state, (item: AudienceItem) => {
        const name = linkText({ url: item.url }, state.plain(item.name), state)
        const said = item.description ? `${name}: ${state.plain(item.description)}` : name
        return textBlocks(said, state)
      })
    case 'takeaways':
      return items(section.items, false, state, (item: Phrasing[]) =>
        textBlocks(phrasingText(item, state, null), state),
      )
    case 'originalPost':
      return postBlocks(section, state)
    case 'callToAction': {
      const content = flowBlocks(section.content, state, 'content')
      const { label, url } = section.link
      state.path.push('link')
      const link = linkText({ url }, state.plain(label), state)
      state.path.pop()
      return [...content, ...textBlocks(link, state)]
    }
    case 'faq':
      return each<FaqItem, Block[]>(state, 'items', section.items, (item) => [
        ...textBlocks(state.plain(item.question), state),
        ...flowBlocks(item.answer, state, 'answer'),
      ]).flat()
    default:
      if (!('content' in section)) reportLost(section, 'data', state)
      return 'content' in section
        ? flowBlocks(section.content, state, 'content')
        : flowBlocks(section.fallback, state, 'fallback')
  }
}

/** Items with numbers or dashes: close together if each is one block. */
function items<Item>(
  list: readonly Item[],
  isOrdered: boolean,
  state: TextState,
  render: (item: Item) => Block[],
): Block[] {
  let isTight = true
  const blocks = each(state, 'items', list, (item, index) => {
    const marker = isOrdered ? `${index + 1}. ` : state.marks ? '- ' : ''
    return itemBlocks(marker, state, () => {
      const own = render(item)
      if (own.length > 1) isTight = false
      return own
    })
  }).flat()
  return isTight && blocks.length ? [blocks.flat()] : blocks
}

function postBlocks(section: OriginalPost, state: TextState): Block[] {
  const { author, platform, publishedAt, url } = section
  const { words } = state
  const where = state.plain(platform)
  let by = url ? '' : where
  if (author) {
    state.path.push('author')
    const name = linkText({ url: author.url }, state.plain(author.name), state)
    state.path.pop()
    const handle = author.handle !== author.name ? state.plain(author.handle) : ''
    const shown = handle ? `${name} (${handle})` : name
    by = fill(where ? words.postedByOn : words.postedBy, { name: shown, platform: where })
  }
  reportLost(section, 'publishedAt', state)
  const date = publishedAt ? state.plain(formatDate(publishedAt, words)) : ''
  const label = where ? fill(words.viewOn, { platform: where }) : words.viewSource
  const view = url ? linkText({ url }, label, state) : ''
  const quote = state.marks
    ? narrowed(state, 2, () => flowBlocks(section.quote, state, 'quote'))
    : flowBlocks(section.quote, state, 'quote')
  const lines = quote.flatMap((block, index) => (index ? ['', ...block] : block))
  const quoted = state.marks ? lines.map((line) => (line ? `> ${line}` : '>')) : lines
  const source = [by, date, view].filter(Boolean).join(' · ')
  return [...(quoted.length ? [quoted] : []), ...textBlocks(source, state)]
}
