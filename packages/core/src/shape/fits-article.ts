import type { AiDisclosure, MediaDisclosure } from '../model/ai-disclosure.ts'
import type { Article, Category, SourceFeed } from '../model/article.ts'
import type { Publisher } from '../model/author.ts'
import type { Episode, EpisodePerson } from '../model/episode.ts'
import type { Chapter, Image, Media, MediaVariant } from '../model/media.ts'
import { fitsRights } from './fits-rights.ts'
import { fitsSection } from './fits-section.ts'
import {
  isAddress,
  isLanguage,
  isListOf,
  isMediaType,
  isRecord,
  isText,
  isTime,
  isWord,
  maybe,
  maybeAddress,
  maybeCount,
  maybeFlag,
  maybeListOf,
  maybeMediaType,
  maybeNumber,
  maybeText,
  maybeTime,
  maybeWord,
} from './loose.ts'

/**
 * Whether a value is an article that renderers can read: what it says is of the kinds that the
 * format has. Members of other names are nobody's, and not looked at.
 *
 * @param depth - Level of the content of sections: 3, or infinite where content is not to be looked at.
 */
export function fitsArticle(value: unknown, depth: number): boolean {
  return (
    isRecord<Article>(value) &&
    isText(value.title) &&
    isText(value.id) &&
    isAddress(value.url) &&
    isLanguage(value.language) &&
    isText(value.summary) &&
    isTime(value.publishedAt) &&
    maybeText(value.subtitle) &&
    maybeTime(value.updatedAt) &&
    maybeWord(value.type, types) &&
    maybeWord(value.status, statuses) &&
    maybeWord(value.access, accesses) &&
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
    maybe(value.source, fitsSource) &&
    maybe(value.aiDisclosure, fitsDisclosure) &&
    maybe(value.rights, fitsRights)
  )
}

const types = /^(article|news|analysis|opinion|report|review|tutorial|blog)$/
const statuses = /^(draft|published|withheld|retracted)$/
const accesses = /^(free|metered|paid)$/

/** Whether a value is an author or organization that renderers can read. */
export function fitsAuthor(value: unknown): boolean {
  return (
    isRecord<Publisher>(value) &&
    isText(value.name) &&
    maybeAddress(value.url) &&
    maybeText(value.email) &&
    maybeWord(value.type, /^(person|organization)$/) &&
    maybe(value.image, fitsImage) &&
    maybe(value.handles, fitsTexts) &&
    maybe(value.policies, fitsAddresses)
  )
}

/** Whether a value is a category that renderers can read. */
export function fitsCategory(value: unknown): boolean {
  return (
    isRecord<Category>(value) &&
    isText(value.name) &&
    maybeAddress(value.url) &&
    maybeText(value.slug)
  )
}

/** Whether a value is a picture that renderers can read. */
export function fitsImage(value: unknown): boolean {
  return (
    isRecord<Image>(value) &&
    isAddress(value.url) &&
    maybeText(value.alt) &&
    maybeCount(value.width) &&
    maybeCount(value.height) &&
    maybeText(value.caption) &&
    maybeText(value.credit) &&
    maybeAddress(value.license) &&
    maybeMediaType(value.mediaType) &&
    maybeCount(value.bytes) &&
    maybe(value.aiDisclosure, fitsMediaDisclosure) &&
    maybeListOf(value.variants, fitsVariant)
  )
}

function fitsVariant(value: unknown): boolean {
  return (
    isRecord(value) &&
    isAddress(value.url) &&
    typeof value.width === 'number' &&
    maybeCount(value.width) &&
    maybeMediaType(value.mediaType)
  )
}

function fitsMedia(value: unknown): boolean {
  return (
    isRecord<Media>(value) &&
    isAddress(value.url) &&
    isWord(value.type, /^(audio|video|document)$/) &&
    isMediaType(value.mediaType) &&
    maybeCount(value.bytes) &&
    maybeNumber(value.durationSeconds) &&
    maybeText(value.title) &&
    maybeAddress(value.poster) &&
    maybeAddress(value.transcriptUrl) &&
    maybeMediaType(value.transcriptType) &&
    maybeListOf(value.chapters, fitsChapter) &&
    maybeAddress(value.chaptersUrl) &&
    maybe(value.aiDisclosure, fitsMediaDisclosure) &&
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
    maybeAddress(value.url) &&
    maybeAddress(value.image)
  )
}

function fitsFile(value: unknown): boolean {
  return (
    isRecord<MediaVariant>(value) &&
    isAddress(value.url) &&
    isMediaType(value.mediaType) &&
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
    maybeFlag(value.explicit) &&
    maybeListOf(value.people, fitsPerson)
  )
}

function fitsPerson(value: unknown): boolean {
  return (
    isRecord<EpisodePerson>(value) &&
    isText(value.name) &&
    maybeAddress(value.url) &&
    maybeText(value.role) &&
    maybeText(value.group) &&
    maybeAddress(value.image)
  )
}

function fitsSource(value: unknown): boolean {
  return (
    isRecord<SourceFeed>(value) &&
    // One that says nothing of these is no source.
    ['name', 'url', 'feed'].some((key) => key in value) &&
    maybeText(value.name) &&
    maybeAddress(value.url) &&
    maybeAddress(value.feed)
  )
}

function fitsReview(value: unknown): boolean {
  return fitsTexts(value) && maybeTime((value as { at?: unknown }).at)
}

function fitsAddresses(value: unknown): boolean {
  return isRecord(value) && isListOf(Object.values(value), maybeAddress)
}

/** Whether all that an object says is text. */
function fitsTexts(value: unknown): boolean {
  return isRecord(value) && isListOf(Object.values(value), maybeText)
}

function fitsRelated(value: unknown): boolean {
  return (
    isRecord(value) &&
    isAddress(value.url) &&
    isText(value.title) &&
    maybeText(value.summary) &&
    maybeTime(value.publishedAt) &&
    maybe(value.image, fitsImage)
  )
}

function fitsCorrection(value: unknown): boolean {
  return isRecord(value) && isTime(value.at) && isText(value.note)
}

function fitsTranslation(value: unknown): boolean {
  return isRecord(value) && isAddress(value.url) && isLanguage(value.language)
}

function fitsMediaDisclosure(value: unknown): boolean {
  return isRecord<MediaDisclosure>(value) && isWord(value.use, /^(modified|generated)$/)
}

function fitsDisclosure(value: unknown): boolean {
  return (
    isRecord<AiDisclosure>(value) &&
    isWord(value.use, /^(none|assisted|modified|generated|translated|summarised)$/) &&
    maybe(value.humanReview, fitsReview) &&
    maybeText(value.editorialResponsibility) &&
    maybeListOf(value.tools, isText) &&
    maybeNumber(value.share, 0, 1) &&
    maybeText(value.note)
  )
}
