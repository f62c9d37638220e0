import type { PlainArticleInput } from '@standfirst/core'
import type { Root } from 'hast'
import { absoluteAddress } from '../absolute-address.ts'
import { attribute, elements } from '../html/hast.ts'
import { languageTag } from '../language-tag.ts'

/**
 * The translations that the head of a page links to: those for other regions that have its own language are none,
 * and neither are home pages, which many sites link to where there is no translation.
 *
 * @param url - Address of the page, if it says one.
 * @see {@link https://developers.google.com/search/docs/specialty/international/localized-versions}
 */
export function translationsInHead(
  tree: Root,
  base: string,
  { language, url = base }: { language: string | undefined; url?: string | undefined },
): NonNullable<PlainArticleInput['translations']> {
  if (language === undefined) return []
  const found = new Map([[primary(language), url]])
  for (const link of elements(tree)) {
    if (link.tagName !== 'link' || !isAlternate(link.properties.rel)) continue
    const tag = languageTag(attribute(link, 'hrefLang'))
    const address = absoluteAddress(attribute(link, 'href'), base)
    if (!tag || !address || found.has(primary(tag)) || address === url) continue
    if (!isHome(address) || isHome(url)) found.set(primary(tag), address)
  }
  return [...found].slice(1).map(([key, address]) => ({ language: key, url: address }))
}

function isAlternate(rel: unknown): boolean {
  return [rel].flat().some((one) => String(one).toLowerCase() === 'alternate')
}

/** The language of a tag, with its script, and without its region. */
function primary(tag: string): string {
  return /^[a-z]+(?:-[a-z]{4}(?![a-z]))?/i.exec(tag)?.[0] ?? tag
}

function isHome(address: string): boolean {
  return /^\/(?:[a-z]{2,3}(?:[-_][a-z]{2,4})?\/?)?$/i.test(new URL(address).pathname)
}
