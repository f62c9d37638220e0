import { type Article, checkedUrl, type Image, type OnIssue, type Rights } from '@standfirst/core'
import { episodeExtension } from './episode-extension.ts'
import { orNothing } from './or-nothing.ts'

/** What an article says that JSON Feed has no field for, under the names of the article model. */
export function feedExtension(
  article: Article,
  fingerprint: string | undefined,
  onIssue?: OnIssue,
): object {
  const { category, corrections, publisher, source } = article
  const link = (url: unknown, ...path: (string | number)[]) =>
    checkedUrl(url, 'media', path, onIssue)
  const translations = article.translations.flatMap(({ language, url }, index) =>
    link(url, 'translations', index, 'url') ? [{ language, url }] : [],
  )
  const related = article.related.flatMap(({ title, url }, index) =>
    link(url, 'related', index, 'url') ? [{ title, url }] : [],
  )
  return {
    type: article.type,
    status: article.status === 'published' ? undefined : article.status,
    subtitle: article.subtitle,
    category: category && { ...category, url: link(category.url, 'category', 'url') },
    publisher: publisher && { name: publisher.name, url: link(publisher.url, 'publisher', 'url') },
    image: article.image && imageExtension(article.image, onIssue),
    source: source && {
      name: source.name,
      url: link(source.url, 'source', 'url'),
      feed: link(source.feed, 'source', 'feed'),
    },
    episode: episodeExtension(article.episode, onIssue),
    access: article.access,
    rights: rightsExtension(article.rights, onIssue),
    aiDisclosure: article.aiDisclosure,
    corrections: corrections.length ? corrections : undefined,
    translations: translations.length ? translations : undefined,
    related: related.length ? related : undefined,
    fingerprint,
  }
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
