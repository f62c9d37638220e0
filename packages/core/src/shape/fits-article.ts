import type { AiDisclosure } from '../model/ai-disclosure.ts'
import type { Article, Category } from '../model/article.ts'
import type { Author } from '../model/author.ts'
import type { Episode, EpisodePerson } from '../model/episode.ts'
import type { Chapter, Image, Media, MediaVariant } from '../model/media.ts'
import { fitsRights } from './fits-rights.ts'
import { fitsSection } from './fits-section.ts'
import {
  isListOf,
  isRecord,
  isText,
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
  return (
    isRecord<Article>(value) &&
    isText(value.title) &&
    isText(value.id) &&
    isText(value.url) &&
    isText(value.language) &&
    isText(value.summary) &&
    isText(value.publishedAt) &&
    maybeText(value.subtitle) &&
    maybeText(value.updatedAt) &&
    isOneOf(types, value.type) &&
    isOneOf(statuses, value.status) &&
    isOneOf(accesses, value.access) &&
    isListOf(value.authors, fitsAuthor) &&
    maybe(value.publisher, fitsAuthor) &&
    maybe(value.category, fitsCategory) &&
    isListOf(value.tags, isText) &&
    maybe(value.image, fitsImage) &&
    isListOf(value.media, fitsMedia) &&
    maybe(value.episode, fitsEpisode) &&
    isListOf(value.sections, (section) => fitsSection(section, depth)) &&
    isListOf(value.related, fitsRelated) &&
    isListOf(value.corrections, fitsCorrection) &&
    isListOf(value.translations, fitsTranslation) &&
    maybe(value.source, fitsTexts) &&
    maybe(value.aiDisclosure, fitsDisclosure) &&
    maybe(value.rights, fitsRights)
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
  return (
    isRecord<Author>(value) &&
    isText(value.name) &&
    maybeText(value.url) &&
    maybeText(value.email) &&
    (value.type === undefined || value.type === 'person' || value.type === 'organization') &&
    maybe(value.image, fitsImage) &&
    maybe(value.handles, fitsTexts)
  )
}

/** Whether a value is a category that renderers can read. */
export function fitsCategory(value: unknown): boolean {
  return (
    isRecord<Category>(value) && isText(value.name) && maybeText(value.slug) && maybeText(value.url)
  )
}

/** Whether a value is a picture that renderers can read. */
export function fitsImage(value: unknown): boolean {
  return (
    isRecord<Image>(value) &&
    isText(value.url) &&
    maybeText(value.alt) &&
    maybeCount(value.width) &&
    maybeCount(value.height) &&
    maybeText(value.caption) &&
    maybeText(value.credit) &&
    maybeText(value.license) &&
    maybeText(value.mediaType) &&
    maybeCount(value.bytes) &&
    maybeListOf(value.variants, fitsVariant)
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
  return (
    isRecord<Media>(value) &&
    isText(value.url) &&
    (value.type === 'audio' || value.type === 'video' || value.type === 'document') &&
    isText(value.mediaType) &&
    maybeCount(value.bytes) &&
    maybeNumber(value.durationSeconds) &&
    maybeText(value.title) &&
    maybeText(value.poster) &&
    maybeText(value.transcriptUrl) &&
    maybeText(value.transcriptType) &&
    maybeListOf(value.chapters, fitsChapter) &&
    maybeText(value.chaptersUrl) &&
    maybeListOf(value.variants, fitsFile)
  )
}

function fitsChapter(value: unknown): boolean {
  return (
    isRecord<Chapter>(value) &&
    typeof value.startSeconds === 'number' &&
    maybeNumber(value.startSeconds) &&
    maybeNumber(value.endSeconds) &&
    isText(value.title) &&
    maybeText(value.url) &&
    maybeText(value.image)
  )
}

function fitsFile(value: unknown): boolean {
  return (
    isRecord<MediaVariant>(value) &&
    isText(value.url) &&
    isText(value.mediaType) &&
    maybeCount(value.bytes) &&
    maybeText(value.title) &&
    maybeCount(value.height) &&
    maybeCount(value.bitrate)
  )
}

function fitsEpisode(value: unknown): boolean {
  return (
    isRecord<Episode>(value) &&
    maybeNumber(value.number) &&
    maybeCount(value.season) &&
    maybeText(value.type) &&
    maybeListOf(value.people, fitsPerson)
  )
}

function fitsPerson(value: unknown): boolean {
  return (
    isRecord<EpisodePerson>(value) &&
    isText(value.name) &&
    maybeText(value.role) &&
    maybeText(value.group) &&
    maybeText(value.url) &&
    maybeText(value.image)
  )
}

/** Whether all that an object says is text. */
function fitsTexts(value: unknown): boolean {
  return isRecord(value) && isListOf(Object.values(value), maybeText)
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
  return (
    isRecord<AiDisclosure>(value) &&
    (value.use === 'none' || value.use === 'assisted' || value.use === 'generated') &&
    maybe(value.humanReview, fitsTexts) &&
    maybeText(value.editorialResponsibility) &&
    maybeListOf(value.tools, isText) &&
    maybeNumber(value.share, 0, 1) &&
    maybeText(value.note)
  )
}
