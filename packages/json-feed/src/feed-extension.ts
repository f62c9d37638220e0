import { type Article, checkedUrl, type Image, type OnIssue, type Rights } from '@standfirst/core'
import { episodeExtension } from './episode-extension.ts'
import { orNothing } from './or-nothing.ts'

/** What an article says that JSON Feed has no field for, under the names of the article model. */
export function feedExtension(
  article: Article,
  fingerprint: string | undefined,
  onIssue?: OnIssue,
): object {
  const { access, aiDisclosure, category, corrections, image, publisher, source, status } = article
  const link = (url: unknown, ...path: (string | number)[]) =>
    checkedUrl(url, 'media', path, onIssue)
  const translations = article.translations.flatMap(({ language, url }, index) =>
    link(url, 'translations', index, 'url') ? [{ language, url }] : [],
  )
  const related = article.related.flatMap(({ title, url }, index) =>
    link(url, 'related', index, 'url') ? [{ title, url }] : [],
  )
  // A field without a value is not made: to write none of it would take longer.
  const json: Record<string, unknown> = { type: article.type }
  if (status !== 'published') json.status = status
  if (article.subtitle !== undefined) json.subtitle = article.subtitle
  if (category?.url === undefined) json.category = category && { ...category }
  else json.category = { ...category, url: link(category.url, 'category', 'url') }
  if (publisher) {
    json.publisher = { name: publisher.name, url: link(publisher.url, 'publisher', 'url') }
  }
  if (image) json.image = imageExtension(image, onIssue)
  if (source) {
    json.source = {
      name: source.name,
      url: link(source.url, 'source', 'url'),
      feed: link(source.feed, 'source', 'feed'),
    }
  }
  if (article.episode) json.episode = episodeExtension(article.episode, onIssue)
  if (access !== undefined) json.access = access
  if (article.rights) json.rights = rightsExtension(article.rights, onIssue)
  if (aiDisclosure) json.aiDisclosure = aiDisclosure
  if (corrections.length) json.corrections = corrections
  if (translations.length) json.translations = translations
  if (related.length) json.related = related
  if (fingerprint !== undefined) json.fingerprint = fingerprint
  return json
}

/** A rights policy whose addresses do no harm. */
export function rightsExtension(rights: Rights | undefined, onIssue?: OnIssue): object | undefined {
  if (!rights) return undefined
  const { contact, license, payment, terms } = rights
  const link = (url: unknown, ...path: string[]) =>
    checkedUrl(url, 'media', ['rights', ...path], onIssue)
  return orNothing({
    license: link(license, 'license'),
    copyright: rights.copyright,
    credit: rights.credit,
    terms: link(terms, 'terms'),
    contact: contact?.includes(':')
      ? checkedUrl(contact, 'link', ['rights', 'contact'], onIssue)
      : contact,
    ai: rights.ai,
    payment: payment && { ...payment, url: link(payment.url, 'payment', 'url') },
  })
}

function imageExtension(image: Image, onIssue?: OnIssue): object {
  const { aiDisclosure, alt, caption, credit, height, width } = image
  const license = checkedUrl(image.license, 'media', ['image', 'license'], onIssue)
  return { alt, width, height, caption, credit, license, aiDisclosure }
}
