import {
  type Article,
  type Feed,
  itemId,
  type Rights,
  safeCount,
  safeMediaType,
  safeUrl,
} from '@standfirst/core'
import { compareFeedHtml, expectedSummary } from '../agree/compare-feed-html.ts'
import { compareStatements } from '../agree/compare-statements.ts'
import type { Reporter } from '../agree/reporter.ts'
import { createStatements, type Statements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { postAddresses } from '../text/post-addresses.ts'
import { repeatedMembers } from '../text/repeated-members.ts'
import type { FeedParser } from './parsed-feed.ts'
import { stateRecord } from './state-record.ts'
import { strangeMembers } from './strange-parts.ts'

type Raw = Record<string, unknown>

/** Parse a JSON Feed. */
export const readJsonFeed: FeedParser = (source, reporter) => {
  const feed = parse(source)
  if (!feed) {
    reporter.stop(
      'copy-unreadable',
      'Found a JSON Feed that is not JSON with `items`, expected one that parses.',
      'Write it with `renderJsonFeed`, and change nothing in it.',
    )
    return undefined
  }
  const repeated = repeatedMembers(source)
  return {
    items: members(feed.items).map((item, index) => ({
      id: asText(item.id),
      url: asText(item.url),
      copy: () => ({
        title: asText(item.title),
        summary: asText(item.summary),
        published: asText(item.date_published),
        updated: asText(item.date_modified),
        authors: members(item.authors).map(({ name }) => asText(name) ?? ''),
        html: asText(item.content_html),
        beside: strangeMembers(item),
        identifiers: [asText(record(item._standfirst).fingerprint)],
      }),
      compare: (subject, reporter) => {
        const place = `items.${index}.`
        const own = repeated.filter((path) => path.startsWith(place))
        compareItem(item, { feed, repeated: own }, subject, reporter)
      },
    })),
    state: (expected, say) => {
      const twice = repeated.filter((path) => !path.startsWith('items.'))
      say.exact('member that is there twice', [], twice, [])
      const hubs = members(feed.hubs).map(({ url }) => asText(url))
      say.text('title', ['title'], asText(feed.title), expected.title)
      say.text('description', ['description'], asText(feed.description), expected.description)
      say.exact('home_page_url', ['url'], asText(feed.home_page_url), expected.url)
      say.exact('feed_url', ['feedUrl'], asText(feed.feed_url), expected.feedUrl)
      say.exact('language', ['language'], asText(feed.language), expected.language)
      say.exact('hubs', ['hubs'], hubs, expected.hubs)
      statePeople(feed, expected, say)
      // Its own extension, which other writers don't have.
      const { updatedAt } = record(feed._standfirst)
      if (updatedAt !== undefined) {
        say.time('_standfirst updatedAt', ['updatedAt'], asText(updatedAt), expected.updatedAt)
      }
    },
  }
}

function parse(source: string): Raw | undefined {
  try {
    const feed = JSON.parse(source)
    return Array.isArray(feed?.items) ? feed : undefined
  } catch {
    return undefined
  }
}

function compareItem(
  item: Raw,
  { feed, repeated }: { feed: Raw; repeated: readonly string[] },
  subject: Subject,
  reporter: Reporter,
): void {
  const { article, content } = subject
  const { authors, category, image, media, tags } = article
  const say = createStatements()
  say.exact('member that is there twice', [], repeated, [])
  say.exact('id', ['id'], asText(item.id), itemId(article.id))
  say.exact('url', ['url'], asText(item.url), article.url)
  say.exact('external_url', ['sections'], asText(item.external_url), postAddresses(article)[0])
  say.text('title', ['title'], asText(item.title), article.title)
  say.text('summary', ['summary'], asText(item.summary), expectedSummary(subject))
  say.time('date_published', ['publishedAt'], asText(item.date_published), article.publishedAt)
  say.time('date_modified', ['updatedAt'], asText(item.date_modified), article.updatedAt)
  say.exact('image', ['image', 'url'], asText(item.image), image?.url)
  say.exact('language', ['language'], asText(item.language ?? feed.language), article.language)
  const people = members(item.authors)
  const files = members(item.attachments)
  say.text(
    'authors name',
    ['authors'],
    people.map(({ name }) => asText(name)),
    authors.map(({ name }) => name),
  )
  say.exact(
    'authors url',
    ['authors'],
    people.map(({ url }) => asText(url)),
    authors.map(({ url }) => url),
  )
  const categories = [...new Set(category ? [category.name, ...tags] : tags)]
  say.text('tags', ['tags'], Array.isArray(item.tags) ? item.tags.map(asText) : [], categories)
  const avatars = people.map(({ avatar }) => asText(avatar))
  const portraits = authors.map(({ image }) => image?.url)
  say.exact('authors avatar', ['authors'], avatars, portraits)
  if (content !== 'full') {
    say.text('content_text', ['summary'], asText(item.content_text), expectedSummary(subject))
  }
  if (files.length === media.length) stateFiles(files, media, say)
  say.exact(
    'attachments url',
    ['media'],
    files.map(({ url }) => asText(url)),
    media.map(({ url }) => url),
  )
  say.text(
    'attachments title',
    ['media'],
    files.map(({ title }) => asText(title)),
    media.map(({ title }) => title),
  )
  stateRecord('_standfirst', withoutFingerprint(item._standfirst), extensionOf(subject), say)
  for (const { place, text } of strangeMembers(item)) say.exact(place, [], text, undefined)
  compareStatements(say.list, reporter)
  compareFeedHtml(asText(item.content_html), 'content_html', subject, reporter)
}

/** The types, sizes and lengths of recordings, their still pictures and words. */
function stateFiles(files: readonly Raw[], media: Article['media'], say: Statements): void {
  for (const [index, file] of files.entries()) {
    const { bytes, durationSeconds, mediaType, poster } = media[index] ?? {}
    const { chapters, chaptersUrl, transcriptType, transcriptUrl, variants } = media[index] ?? {}
    const path = ['media', index]
    const own = record(file._standfirst)
    const exact = (place: string, key: string, found: unknown, expected?: string | number) => {
      say.exact(`attachments ${place}`, [...path, key], plain(found), expected)
    }
    exact('mime_type', 'mediaType', file.mime_type, safeMediaType(mediaType) ?? unknownType)
    exact('size_in_bytes', 'bytes', file.size_in_bytes, safeCount(bytes))
    exact('duration_in_seconds', 'durationSeconds', file.duration_in_seconds, durationSeconds)
    exact('_standfirst.poster', 'poster', own.poster, poster)
    exact('_standfirst.transcriptUrl', 'transcriptUrl', own.transcriptUrl, transcriptUrl)
    exact('_standfirst.transcriptType', 'transcriptType', own.transcriptType, transcriptType)
    exact('_standfirst.chaptersUrl', 'chaptersUrl', own.chaptersUrl, chaptersUrl)
    const parts = { chapters: own.chapters, variants: own.variants }
    stateRecord('attachments _standfirst', parts, { chapters, variants }, say, path)
  }
}

const unknownType = 'application/octet-stream'

/** Who makes the feed, what it is about, and how it may be used. */
function statePeople(raw: Raw, feed: Feed, say: Statements): void {
  const people = feed.authors?.length ? feed.authors : feed.publisher ? [feed.publisher] : []
  const names = members(raw.authors).map(({ name }) => asText(name))
  say.text(
    'feed authors name',
    ['authors'],
    names,
    people.map(({ name }) => name),
  )
  say.exact('favicon', ['icon'], asText(raw.favicon), feed.icon)
  say.exact('next_url', ['archive', 'previous'], asText(raw.next_url), feed.archive?.previous)
  if (raw._standfirst === undefined) return
  const own = record(raw._standfirst)
  const categories = Array.isArray(own.categories) ? own.categories.map(asText) : []
  const meant = feed.categories?.map(({ name }) => name)
  say.text('feed _standfirst.categories', ['categories'], categories, meant)
  const rights = { rights: own.rights }
  stateRecord('feed _standfirst', rights, { rights: feed.rights && policyOf(feed.rights) }, say)
}

function record(value: unknown): Raw {
  return typeof value === 'object' && value !== null ? (value as Raw) : {}
}

function plain(value: unknown): string | number | undefined {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}

/** A fingerprint is of the article, and no part of it. */
function withoutFingerprint(extension: unknown): unknown {
  return typeof extension === 'object' ? { ...extension, fingerprint: undefined } : extension
}

function members(value: unknown): Raw[] {
  if (!Array.isArray(value)) return []
  return value.filter((one): one is Raw => typeof one === 'object' && one !== null)
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function policyOf(rights: Rights): object {
  const { contact } = rights
  // What looks like an address and is none leads nowhere, and is left out with an issue.
  return contact?.includes(':') ? { ...rights, contact: safeUrl(contact) } : rights
}

/** What the format has no field for stands in an extension, under the names of the article model. */
function extensionOf({ article }: Subject): object {
  const { access, aiDisclosure, category, corrections, episode, image, publisher } = article
  const { related, rights, source, status, subtitle, translations, type } = article
  return {
    type,
    status: status === 'published' ? undefined : status,
    subtitle,
    category,
    publisher: publisher && { name: publisher.name, url: publisher.url },
    image: image && {
      alt: image.alt,
      width: image.width,
      height: image.height,
      caption: image.caption,
      credit: image.credit,
      license: image.license,
      aiDisclosure: image.aiDisclosure,
    },
    source,
    episode,
    access,
    rights: rights && policyOf(rights),
    aiDisclosure,
    corrections,
    translations,
    related: related.map(({ title, url }) => ({ title, url })),
  }
}
