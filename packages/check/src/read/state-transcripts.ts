import { type Article, mediaTypeOf } from '@standfirst/core'
import type { Statements } from '../agree/statement.ts'
import type { XmlElement } from './xml-element.ts'

/** Collect what the links of an entry to the words of recordings say of them: their types and titles. */
export function stateTranscripts(
  links: readonly XmlElement[],
  { media }: Article,
  say: Statements,
): void {
  const shown = new Map(
    media.flatMap((one) => (one.transcriptUrl ? [[one.transcriptUrl, one] as const] : [])),
  )
  const found = links.flatMap(({ attributes: { href = '', rel, title = '', type = '' } }) => {
    const one = rel === 'related' ? shown.get(href) : undefined
    if (!one) return []
    const meant = mediaTypeOf(one.transcriptType, href) ?? ''
    return [{ title, type, one, meant }]
  })
  say.exact(
    'link related type',
    ['media'],
    found.map(({ type }) => type),
    found.map(({ meant }) => meant),
  )
  say.text(
    'link related title',
    ['media'],
    found.map(({ title }) => title),
    found.map(({ one }) => one.title ?? ''),
  )
}
