import {
  disclosureText,
  fill,
  formatDate,
  type Media,
  mediaDisclosureText,
  safeUrl,
  showsSummary,
} from '@standfirst/core'
import type { Path } from '../../finding.ts'
import type { Unit } from '../unit.ts'
import { plainFlow, plainItem } from './plain-flow.ts'
import { plainPicture } from './plain-phrasing.ts'
import { plainSection } from './plain-sections.ts'
import { linked, oneLine, type PlainState, piece } from './plain-state.ts'

/**
 * All that plain text has of an article, in its order.
 *
 * @param whole - Whether it has title, byline, summary, rights and what to read next, too.
 */
export function plainArticle(state: PlainState, whole: boolean): Unit[] {
  const { article } = state
  return [
    ...(whole ? [...head(state), ...leadImage(state)] : []),
    ...notices(state),
    ...(whole ? article.media.flatMap((one, at) => recording(one, ['media', at], state)) : []),
    ...article.sections.flatMap((one, index) => plainSection(one, ['sections', index], state)),
    ...footnotes(state),
    ...(whole ? [...tags(state), ...rights(state), ...related(state)] : []),
    ...addressList(state),
  ]
}

/** Texts of one line, parted by points. */
function inOneLine(...parts: readonly (readonly [name: string, path: Path, text: string])[]) {
  const told = parts.filter(([, , text]) => text)
  return told.flatMap(([name, path, text], index) =>
    piece(name, path, index === 0 ? text : `· ${text}`),
  )
}

function head({ article, links, words }: PlainState): Unit[] {
  const { authors, category, publishedAt, subtitle, summary, title, updatedAt, url } = article
  const names = authors.map(({ name }) => oneLine(name)).filter(Boolean)
  const last = names.pop() ?? ''
  const all = names.length ? `${names.join(', ')}${words.and}${last}` : last
  const date = (time: string) => oneLine(formatDate(time, words))
  const free = article.sections.filter(({ paid }) => !paid)
  const page = links === 'none' ? '' : oneLine(safeUrl(url, 'media'))
  return [
    ...piece('category', ['category'], oneLine(category?.name)),
    ...piece('title', ['title'], oneLine(title)),
    ...piece('subtitle', ['subtitle'], oneLine(subtitle)),
    ...inOneLine(
      ['author', ['authors'], authors.length ? fill(words.by, { names: all }) : ''],
      ['date', ['publishedAt'], publishedAt ? date(publishedAt) : ''],
      ['date', ['updatedAt'], updatedAt ? fill(words.updated, { date: date(updatedAt) }) : ''],
    ),
    ...piece('address', ['url'], page),
    ...(showsSummary({ summary, sections: free })
      ? piece('summary', ['summary'], oneLine(summary))
      : []),
  ]
}

function leadImage(state: PlainState): Unit[] {
  const { image } = state.article
  if (!image) return []
  const { alt, caption, credit, url } = image
  return [
    ...piece('lead picture', ['image'], plainPicture({ url, alt }, ['image', 'url'], state)),
    ...inOneLine(
      ['caption', ['image', 'caption'], oneLine(caption)],
      ['credit', ['image', 'credit'], oneLine(credit)],
      [
        'AI disclosure',
        ['image', 'aiDisclosure'],
        oneLine(mediaDisclosureText(image, state.words)),
      ],
    ),
  ]
}

function notices({ article, words }: PlainState): Unit[] {
  const { aiDisclosure, corrections, status } = article
  return [
    ...(status === 'retracted' ? piece('notice of retraction', ['status'], words.retracted) : []),
    ...corrections.flatMap(({ at, note }, index) => {
      const date = oneLine(formatDate(at, words))
      const text = `${words.correction} (${date}): ${oneLine(note)}`
      return piece('correction', ['corrections', index, 'note'], text)
    }),
    ...(aiDisclosure
      ? piece('AI disclosure', ['aiDisclosure'], oneLine(disclosureText(aiDisclosure, words)))
      : []),
  ]
}

function recording(one: Media, path: Path, state: PlainState): Unit[] {
  const { title, transcriptUrl, url } = one
  const address = oneLine(url)
  const file = address.replace(/[?#].*/, '').replace(/.*\//, '')
  const name = oneLine(title) || file || address
  const shown = linked(name, { url }, 'media', [...path, 'url'], state)
  const at = [...path, 'transcriptUrl']
  const transcript = transcriptUrl
    ? linked(state.words.transcript, { url: transcriptUrl }, 'media', at, state)
    : ''
  const made = oneLine(mediaDisclosureText(one, state.words))
  const label: [string, Path, string] = ['AI disclosure', [...path, 'aiDisclosure'], made]
  return inOneLine(['title of a recording', path, shown], label, ['transcript', at, transcript])
}

/** The footnotes that were called; one may call another, which then follows. */
function footnotes(state: PlainState): Unit[] {
  const notes: Unit[] = []
  for (const [name, number] of state.calls) {
    const definition = state.definitions.get(name)
    if (!definition) continue
    const { children, path } = definition
    const marker = state.marks ? `[^${number}]` : `${number}.`
    notes.push(...plainItem(marker, path, () => plainFlow('footnote', children, path, state)))
  }
  return notes.length ? [...piece('heading', [], state.words.footnotes), ...notes] : []
}

function tags({ article }: PlainState): Unit[] {
  return piece('tags', ['tags'], article.tags.map(oneLine).filter(Boolean).join(' · '))
}

function rights(state: PlainState): Unit[] {
  const { rights } = state.article
  if (!rights) return []
  const { copyright, credit, license, terms } = rights
  const key = license ? 'license' : 'terms'
  const path = ['rights', key]
  const url = license || terms
  const link = url ? linked(state.words.license, { url }, 'link', path, state) : ''
  return inOneLine(
    ['copyright', ['rights', 'copyright'], oneLine(copyright)],
    ['credit', ['rights', 'credit'], oneLine(credit)],
    ['licence', path, link],
  )
}

function related(state: PlainState): Unit[] {
  const { article, words } = state
  const { category } = article
  const items = article.related.flatMap(({ summary, title, url }, index) => {
    const path = ['related', index]
    const shown = linked(oneLine(title), { url }, 'link', [...path, 'url'], state)
    return [
      ...piece('title of a related article', [...path, 'title'], shown),
      ...piece('summary of a related article', [...path, 'summary'], oneLine(summary)),
    ]
  })
  const heading = category
    ? fill(words.relatedIn, { category: oneLine(category.name) })
    : words.related
  return items.length ? [...piece('heading', ['related'], heading), ...items] : []
}

function addressList({ addresses }: PlainState): Unit[] {
  return [...addresses].flatMap(([address, { number, path }]) =>
    piece('link', path, `[${number}] ${address}`),
  )
}
