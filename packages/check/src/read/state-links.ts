import { type Article, safeLanguage } from '@standfirst/core'
import type { Statements } from '../agree/statement.ts'
import type { XmlElement } from './xml-element.ts'

/**
 * Collect what the links of an item say beside their addresses: the languages of translations, the
 * titles of related articles.
 *
 * @param links - The item's links, as Atom has them.
 * @param place - What they are called in the format.
 */
export function stateLinks(
  links: readonly XmlElement[],
  place: string,
  { related, translations, url }: Article,
  say: Statements,
): void {
  const elsewhere = links.filter(
    ({ attributes: { href, rel = 'alternate' } }) =>
      (rel === 'alternate' || rel === 'canonical') && href !== url,
  )
  const places = elsewhere.map(({ attributes: { href, rel = 'alternate' } }) => `${rel} ${href}`)
  say.exact(`${place} of the page`, ['url'], places, [])
  // What a reader follows beside: a place to pay, and files that an item of RSS has elements of its own for.
  const beside = links.flatMap(({ attributes: { href, rel = '' } }) =>
    rel === 'payment' || (rel === 'enclosure' && place !== 'link') ? `${rel} ${href}` : [],
  )
  say.exact(`${place} beside`, ['url'], beside, [])
  const others = links.filter(({ attributes }) => attributes.rel === 'related')
  const spoken = others.flatMap(({ attributes: { href, hreflang } }) =>
    hreflang ? `${hreflang} ${href}` : [],
  )
  const languages = translations.map(({ language, url }) => `${safeLanguage(language)} ${url}`)
  say.exact(`${place} related hreflang`, ['translations'], spoken, languages)
  const titled = others.slice(translations.length, translations.length + related.length)
  say.text(
    `${place} related title`,
    ['related'],
    titled.map(({ attributes }) => attributes.title),
    related.map(({ title }) => title),
  )
}
