import { type Article, mediaTypeOf, safeLanguage, safeUrl } from '@standfirst/core'
import type { Statements } from '../agree/statement.ts'
import { line } from '../text/line.ts'
import type { XmlElement } from './xml-element.ts'

/**
 * Collect what the links of an item say beside their addresses: the languages of translations, the
 * titles of related articles, the types and titles of transcripts.
 *
 * @param links - The item's links, as Atom has them.
 * @param place - What they are called in the format.
 */
export function stateLinks(
  links: readonly XmlElement[],
  place: string,
  { media, related, translations, url }: Article,
  say: Statements,
): void {
  const elsewhere = links.filter(
    ({ attributes: { href, rel = 'alternate' } }) =>
      (rel === 'alternate' || rel === 'canonical') && href !== url,
  )
  const places = elsewhere.map(({ attributes: { href, rel = 'alternate' } }) => `${rel} ${href}`)
  say.exact(`${place} of the page`, ['url'], places, [])
  // What a reader follows beside: a place to pay or to change it, and files that an item of RSS has elements of its own for.
  const inAtom = place === 'link'
  const beside = links.flatMap(({ attributes: { href, rel = '' } }) =>
    strange.has(rel) || (rel === 'enclosure' && !inAtom) ? `${rel} ${href}` : [],
  )
  say.exact(`${place} beside`, ['url'], beside, [])
  const others = links.filter(({ attributes }) => attributes.rel === 'related')
  const spoken = others.flatMap(({ attributes: { href, hreflang } }) =>
    hreflang ? `${hreflang} ${href}` : [],
  )
  const languages = translations.map(({ language, url }) => `${safeLanguage(language)} ${url}`)
  say.exact(`${place} related hreflang`, ['translations'], spoken, languages)
  const named = (one: string, text: string | undefined) => (text ? `${line(text)} ${one}` : [])
  const said = links.filter(({ attributes: { rel } }) => rel !== 'enclosure')
  const titles = said.flatMap(({ attributes: { href = '', title } }) => named(href, title))
  const transcripts = inAtom
    ? media.filter(({ transcriptUrl }) => safeUrl(transcriptUrl, 'media'))
    : []
  say.text(`${place} related title`, ['related'], titles, [
    ...related.flatMap(({ title, url }) => named(url, title)),
    ...transcripts.flatMap(({ title, transcriptUrl = '' }) => named(transcriptUrl, title)),
  ])
  const types = said
    .filter(({ attributes: { href, rel = 'alternate' } }) => rel !== 'alternate' || href !== url)
    .flatMap(({ attributes: { href = '', type } }) => named(href, type))
  const typed = transcripts.flatMap(({ transcriptType, transcriptUrl = '' }) =>
    named(transcriptUrl, mediaTypeOf(transcriptType, transcriptUrl)),
  )
  say.exact(`${place} type`, ['media'], types, typed)
}

const strange = new Set('edit monetization payment'.split(' '))
