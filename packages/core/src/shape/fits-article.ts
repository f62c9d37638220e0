import type { AiDisclosure } from '../model/ai-disclosure.ts'
import type { Article, Category } from '../model/article.ts'
import type { Author } from '../model/author.ts'
import type { Image, Media } from '../model/media.ts'
import { fitsRights } from './fits-rights.ts'
import { fitsSection } from './fits-section.ts'
import {
  isListOf,
  isRecord,
  isText,
  type Loose,
  maybe,
  maybeCount,
  maybeListOf,
  maybeNumber,
  maybeText,
} from './loose.ts'

/**
 * Whether a value is an article that renderers can read: what it says is of the kinds that the
 * format has. Members of other names are nobody's, and not looked at.
 *
 * @param depth - Level of content: 1, or more than 100 where content is not to be looked at.
 */
export function fitsArticle(value: unknown, depth: number): boolean {
  if (!isRecord(value)) return false
  const article: Loose<Article> = value
  return (
    isText(article.title) &&
    isText(article.id) &&
    isText(article.url) &&
    isText(article.language) &&
    isText(article.summary) &&
    isText(article.publishedAt) &&
    maybeText(article.subtitle) &&
    maybeText(article.updatedAt) &&
    isOneOf(types, article.type) &&
    isOneOf(statuses, article.status) &&
    isOneOf(accesses, article.access) &&
    isListOf(article.authors, fitsAuthor) &&
    maybe(article.publisher, fitsAuthor) &&
    maybe(article.category, fitsCategory) &&
    isListOf(article.tags, isText) &&
    maybe(article.image, fitsImage) &&
    isListOf(article.media, fitsMedia) &&
    isListOf(article.sections, (section) => fitsSection(section, depth)) &&
    isListOf(article.related, fitsRelated) &&
    isListOf(article.corrections, fitsCorrection) &&
    isListOf(article.translations, fitsTranslation) &&
    maybe(article.aiDisclosure, fitsDisclosure) &&
    maybe(article.rights, fitsRights)
  )
}

/** Whether a value is one of the words, or is not there. */
function isOneOf(words: ReadonlySet<unknown>, value: unknown): boolean {
  return value === undefined || words.has(value)
}

const types: ReadonlySet<unknown> = new Set<Article['type']>([
  'article',
  'news',
  'analysis',
  'opinion',
  'report',
  'review',
  'tutorial',
  'blog',
])
const statuses: ReadonlySet<unknown> = new Set<Article['status']>([
  'draft',
  'published',
  'withheld',
  'retracted',
])
const accesses: ReadonlySet<unknown> = new Set<Article['access']>(['free', 'metered', 'paid'])

/** Whether a value is an author or organization that renderers can read. */
export function fitsAuthor(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { email, handles, image, name, type, url }: Loose<Author> = value
  return (
    isText(name) &&
    maybeText(url) &&
    maybeText(email) &&
    (type === undefined || type === 'person' || type === 'organization') &&
    maybe(image, fitsImage) &&
    (handles === undefined || (isRecord(handles) && isListOf(Object.values(handles), isText)))
  )
}

/** Whether a value is a category that renderers can read. */
export function fitsCategory(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { name, slug, url }: Loose<Category> = value
  return isText(name) && maybeText(slug) && maybeText(url)
}

/** Whether a value is a picture that renderers can read. */
export function fitsImage(value: unknown): boolean {
  if (!isRecord(value)) return false
  const image: Loose<Image> = value
  return (
    isText(image.url) &&
    maybeText(image.alt) &&
    maybeCount(image.width) &&
    maybeCount(image.height) &&
    maybeText(image.caption) &&
    maybeText(image.credit) &&
    maybeText(image.license) &&
    maybeText(image.mediaType) &&
    maybeCount(image.bytes) &&
    maybeListOf(image.variants, fitsVariant)
  )
}

function fitsVariant(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value.url) &&
    typeof value.width === 'number' &&
    maybeCount(value.width) &&
    maybeText(value.mediaType)
  )
}

function fitsMedia(value: unknown): boolean {
  if (!isRecord(value)) return false
  const media: Loose<Media> = value
  return (
    isText(media.url) &&
    (media.type === 'audio' || media.type === 'video' || media.type === 'document') &&
    isText(media.mediaType) &&
    maybeCount(media.bytes) &&
    maybeNumber(media.durationSeconds) &&
    maybeText(media.title) &&
    maybeText(media.poster) &&
    maybeText(media.transcriptUrl) &&
    maybeText(media.transcriptType)
  )
}

function fitsRelated(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value.url) &&
    isText(value.title) &&
    maybeText(value.summary) &&
    maybeText(value.publishedAt) &&
    maybe(value.image, fitsImage)
  )
}

function fitsCorrection(value: unknown): boolean {
  return isRecord(value) && isText(value.at) && isText(value.note)
}

function fitsTranslation(value: unknown): boolean {
  return isRecord(value) && isText(value.language) && isText(value.url)
}

function fitsDisclosure(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { editorialResponsibility, humanReview, note, share, tools, use }: Loose<AiDisclosure> =
    value
  return (
    (use === 'none' || use === 'assisted' || use === 'generated') &&
    (humanReview === undefined ||
      (isRecord(humanReview) && maybeText(humanReview.by) && maybeText(humanReview.at))) &&
    maybeText(editorialResponsibility) &&
    maybeListOf(tools, isText) &&
    maybeNumber(share, 0, 1) &&
    maybeText(note)
  )
}
