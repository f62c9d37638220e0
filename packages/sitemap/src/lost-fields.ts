import type { Article } from '@standfirst/core'

/** What an article has that no sitemap has a place for. */
const lostFields =
  '. id type status subtitle summary authors publisher category tags media episode sections related corrections source aiDisclosure access rights'

/** What an article has that a sitemap of pages has no place for, besides. */
export function lostInPages({ translations, updatedAt }: Article): string[] {
  const pictures =
    'image alt width height caption credit license mediaType bytes aiDisclosure variants'
  // A page has one time: that of its last change. Its language is named beside others.
  const more = [updatedAt ? ' publishedAt' : '', translations.length ? '' : ' language']
  return [`${lostFields} title${more.join('')}`, pictures]
}

/** What an article has that a news sitemap has no place for, besides. */
export function lostInNews(): string[] {
  return [`${lostFields} updatedAt image translations`]
}
