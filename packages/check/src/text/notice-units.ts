import {
  type Article,
  disclosureText,
  formatDate,
  type Labels,
  mediaDisclosureText,
} from '@standfirst/core'
import type { Path } from '../finding.ts'
import { line } from './line.ts'
import type { Unit } from './unit.ts'

/**
 * What an output must show of an article beside its sections, wherever it does: notices, captions,
 * what to read next.
 *
 * @param article - Article; not changed.
 * @param words - Labels of its language.
 * @param brief - Whether only what an output without metadata of its own shows counts.
 */
export function noticeUnits(article: Article, words: Labels, brief = false): Unit[] {
  const { aiDisclosure, corrections, image, media, related, rights, status } = article
  const units: Unit[] = []
  const need = (name: string, path: Path, ...texts: (string | undefined)[]): void => {
    const parts = texts.flatMap((text) => (text?.trim() ? line(text) : []))
    if (parts.length) units.push({ name, path, texts: [parts.join(' ')], parts })
  }
  if (status === 'retracted') need('notice of retraction', ['status'], words.retracted)
  corrections.forEach(({ at, note }, index) => {
    const date = formatDate(at, words)
    need('correction', ['corrections', index, 'note'], words.correction, date, note)
  })
  if (aiDisclosure) {
    need('AI disclosure', ['aiDisclosure'], disclosureText(aiDisclosure, words))
  }
  related.forEach(({ summary, title }, index) => {
    need('title of a related article', ['related', index, 'title'], title)
    need('summary of a related article', ['related', index, 'summary'], summary)
  })
  if (brief) return units
  need('caption', ['image', 'caption'], image?.caption)
  need('credit', ['image', 'credit'], image?.credit)
  // The same words may stand elsewhere: at a recording, in the notice of the text.
  const label = (
    path: Path,
    of: Parameters<typeof mediaDisclosureText>[0],
    own: boolean,
    ...beside: (string | undefined)[]
  ) => {
    const text = line(mediaDisclosureText(of, words))
    if (!text) return
    const others = beside.flatMap((one) => (one?.trim() ? line(one) : []))
    const isAlone = own && others.length === 0
    const unit = { name: 'AI disclosure', path, texts: [text] }
    units.push(isAlone ? unit : { ...unit, parts: [...others, text] })
  }
  if (image) label(['image', 'aiDisclosure'], image, true, image.caption, image.credit)
  media.forEach((one, index) => {
    need('title of a recording', ['media', index, 'title'], one.title)
    label(['media', index, 'aiDisclosure'], one, false, one.title)
  })
  need('copyright', ['rights', 'copyright'], rights?.copyright)
  need('credit', ['rights', 'credit'], rights?.credit)
  return units
}
