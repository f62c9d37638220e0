import type { Issue, SectionInput } from '@standfirst/core'
import type { ImportDraft } from '../content-system/imported-article.ts'
import { permanentId } from '../feed/permanent-id.ts'
import { languageTag } from '../language-tag.ts'
import { plainText } from '../plain-text.ts'
import { problem, shown } from '../problem.ts'
import { toTimestamp } from '../time/to-timestamp.ts'
import { imageOf } from './attachment.ts'
import { type LocalTime, localTime } from './local-time.ts'
import { postAccess } from './post-access.ts'
import { postAddresses } from './post-addresses.ts'
import { postAuthors } from './post-authors.ts'
import { postMedia, postMeta } from './post-meta.ts'
import { postStatus } from './post-status.ts'
import { postTerms } from './post-terms.ts'
import type { SiteIndex } from './site-index.ts'
import { keptElsewhere } from './text/kept-elsewhere.ts'
import { postText } from './text/post-text.ts'
import type { WordPressOptions } from './wordpress-options.ts'
import type { WxrItem } from './wxr-record.ts'

/** What the posts of an export share. */
export interface PostScope {
  index: SiteIndex
  options: WordPressOptions
  /** Absolute address of the site. */
  site: string
  language: string
}

/**
 * Turn an item into the draft of an article.
 *
 * @returns A reason to leave it out, as a text, where it is no article.
 */
export function postDraft(item: WxrItem, scope: PostScope): ImportDraft | { leaveOut: string } {
  const { fields, meta } = item
  const issues: Issue[] = []
  const found = postStatus(item, issues)
  if ('leaveOut' in found) return found
  const { index } = scope
  const kind = fields.get('wp:post_type')?.trim() || 'post'
  const id = fields.get('wp:post_id')?.trim() ?? ''
  const addresses = postAddresses(item, scope.site)
  const [url = scope.site] = addresses
  const terms = postTerms(item, index, issues)
  const language = languageTag(terms.language) ?? scope.language
  const title = plainText(fields.get('title') ?? '')
  const { canonical, description } = postMeta(item, url)
  const summary = plainText(fields.get('excerpt:encoded') ?? '') || description
  const image = pictureOf(meta.get('_thumbnail_id')?.trim(), index, issues)
  const media = postMedia(item, url, issues)
  const times = timesOf(item, scope, issues)
  const known = {
    url,
    ...(title && { title }),
    ...(image && { image }),
    ...(media.length && { media }),
  }
  const text = postText(item, { ...scope, base: url, language, known })
  issues.push(...text.issues)
  const elsewhere = text.sections.length ? undefined : keptElsewhere(meta)
  if (elsewhere) issues.push(elsewhere)
  const access = postAccess(item, text.access, issues)
  if (canonical && canonical !== url) issues.push(otherCanonical(canonical))
  const isSticky = fields.get('wp:is_sticky')?.trim() === '1'
  return {
    article: {
      ...known,
      ...text.found,
      id: permanentId(fields.get('guid'), { feedUrl: scope.site }) ?? url,
      language,
      status: found.status,
      ...(summary && { summary }),
      authors: postAuthors(item, index, issues),
      ...times,
      ...(terms.category !== undefined && { category: terms.category }),
      ...(terms.tags.length && { tags: terms.tags }),
      sections: access.isWhole ? text.sections.map(paid) : text.sections,
      ...(access.access && { access: access.access }),
    },
    origin: {
      id,
      kind,
      addresses,
      extra: {
        ...(terms.format && { format: terms.format }),
        ...(isSticky && { sticky: true }),
        ...(canonical && { canonical }),
      },
    },
    issues,
  }
}

function paid(section: SectionInput): SectionInput {
  return { ...section, paid: true }
}

function pictureOf(
  id: string | undefined,
  { attachments }: SiteIndex,
  issues: Issue[],
): ReturnType<typeof imageOf> | undefined {
  if (!id || !/^[1-9]\d*$/.test(id)) return undefined
  const attachment = attachments.get(id)
  if (attachment) return imageOf(attachment)
  issues.push(
    problem(
      'missing-attachment',
      ['image'],
      `The lead picture is the attachment ${shown(id)}, expected one that the export holds`,
      'the article has none',
      'Export the media together with the posts, or add `image`.',
    ),
  )
  return undefined
}

function timesOf(
  { fields }: WxrItem,
  { index: { offsets }, options: { timeZone } }: PostScope,
  issues: Issue[],
): { publishedAt?: string; updatedAt?: string } {
  const zone = { offsets, timeZone }
  const published =
    localTime(fields.get('wp:post_date'), fields.get('wp:post_date_gmt'), zone) ??
    feedTime(fields.get('pubDate'))
  const updated = localTime(
    fields.get('wp:post_modified'),
    fields.get('wp:post_modified_gmt'),
    zone,
  )
  if (published?.assumed) {
    issues.push(
      problem(
        'assumed-offset',
        ['publishedAt'],
        `The time is ${shown(fields.get('wp:post_date') ?? fields.get('pubDate'))}, expected one with an offset from UTC`,
        `it was read as \`${published.timestamp}\``,
        'Give `timeZone` in the options.',
      ),
    )
  }
  const isLater =
    published && updated && Date.parse(updated.timestamp) > Date.parse(published.timestamp)
  return {
    ...(published && { publishedAt: published.timestamp }),
    ...(isLater && { updatedAt: updated.timestamp }),
  }
}

/**
 * The time that an item has as one of a feed, where it has none of WordPress's own: other programs write
 * exports, too. What was never published has a day before the year 1 there.
 */
function feedTime(text: string | undefined): LocalTime | undefined {
  const time = /\s-\d{4}\s/.test(text ?? '') ? undefined : toTimestamp(text ?? '')
  return time && Date.parse(time.timestamp) > 0
    ? { timestamp: time.timestamp, assumed: time.assumed }
    : undefined
}

function otherCanonical(canonical: string): Issue {
  return problem(
    'canonical-elsewhere',
    ['url'],
    `The canonical address is ${shown(canonical)}, expected that of the post`,
    'the article has that of the post',
    'Set `url` to the canonical address, if the article should have no page on this site.',
  )
}
