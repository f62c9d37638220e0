import { fill, formatDate, type OriginalPost, type Section, sectionHeading } from '@standfirst/core'
import type { Path } from '../../finding.ts'
import type { Unit } from '../unit.ts'
import { plainFlow, plainItem } from './plain-flow.ts'
import { plainPhrasing } from './plain-phrasing.ts'
import { linked, oneLine, type PlainState, piece } from './plain-state.ts'

/** The pieces that plain text has of a section; none of one for paying readers, or without content. */
export function plainSection(section: Section, path: Path, state: PlainState): Unit[] {
  if (section.paid) return []
  const at = [...path, 'heading']
  const heading = plainPhrasing(sectionHeading(section, state.words), at, state)
  const content = contentPieces(section, path, state)
  return content.length ? [...piece('heading', at, heading), ...content] : []
}

function contentPieces(section: Section, path: Path, state: PlainState): Unit[] {
  const at = (...keys: Path) => [...path, ...keys]
  switch (section.kind) {
    case 'steps':
      return section.items.flatMap(({ content, title }, index) =>
        plainItem(`${index + 1}.`, at('items', index), () => [
          ...piece('title of a step', at('items', index, 'title'), oneLine(title)),
          ...plainFlow('step', content, at('items', index, 'content'), state),
        ]),
      )
    case 'audience':
      return section.items.flatMap(({ description, name, url }, index) => {
        const here = at('items', index)
        const who = linked(oneLine(name), { url }, 'link', [...here, 'url'], state)
        return piece('audience', here, description ? `${who}: ${oneLine(description)}` : who)
      })
    case 'takeaways':
      return section.items.flatMap((item, index) =>
        piece('takeaway', at('items', index), plainPhrasing(item, at('items', index), state)),
      )
    case 'originalPost':
      return post(section, path, state)
    case 'callToAction': {
      const content = plainFlow('call to action', section.content, at('content'), state)
      const { label, url } = section.link
      const link = linked(oneLine(label), { url }, 'link', at('link', 'url'), state)
      return [...content, ...piece('label of a link', at('link', 'label'), link)]
    }
    case 'faq':
      return section.items.flatMap(({ answer, question }, index) => [
        ...piece('question', at('items', index, 'question'), oneLine(question)),
        ...plainFlow('answer', answer, at('items', index, 'answer'), state),
      ])
    case 'prose':
    case 'whyItMatters':
      return plainFlow('text', section.content, at('content'), state)
    default:
      return plainFlow('text', section.fallback, at('fallback'), state)
  }
}

/** A post of someone else: who wrote it, where and when, stands below, with the first numbers. */
function post(section: OriginalPost, path: Path, state: PlainState): Unit[] {
  const { author, platform, publishedAt, url } = section
  const { words } = state
  const where = oneLine(platform)
  let by = url ? '' : where
  if (author) {
    const own = [...path, 'author', 'url']
    const name = linked(oneLine(author.name), { url: author.url }, 'link', own, state)
    const handle = author.handle !== author.name ? oneLine(author.handle) : ''
    const shown = handle ? `${name} (${handle})` : name
    by = fill(where ? words.postedByOn : words.postedBy, { name: shown, platform: where })
  }
  const date = publishedAt ? oneLine(formatDate(publishedAt, words)) : ''
  const label = where ? fill(words.viewOn, { platform: where }) : words.viewSource
  const view = url ? linked(label, { url }, 'link', [...path, 'url'], state) : ''
  return [
    ...plainFlow('quotation', section.quote, [...path, 'quote'], state).map((unit) => ({
      ...unit,
      quoted: true as const,
    })),
    ...piece('source of a post', path, [by, date, view].filter(Boolean).join(' · ')),
  ]
}
