import type { ArticleStatus, Issue, Media } from '@standfirst/core'
import type { Root } from 'hast'
import { absoluteAddress } from '../absolute-address.ts'
import type { ImportDraft } from '../content-system/imported-article.ts'
import { namedAuthors } from '../content-system/named-authors.ts'
import { readParts } from '../content-system/read-parts.ts'
import type { SiteScope } from '../content-system/site-scope.ts'
import { unclearStatus } from '../content-system/unclear-status.ts'
import { permanentId } from '../feed/permanent-id.ts'
import { element } from '../html/hast.ts'
import { plainText } from '../plain-text.ts'
import { toTimestamp } from '../time/to-timestamp.ts'
import { inZone } from '../time/zone-time.ts'
import { unescapeHtml } from '../unescape-html.ts'
import { type BloggerEntry, numberOf } from './blogger-entry.ts'

/** What the entries of an export share. */
export interface BloggerScope extends SiteScope {
  /** Whether everyone may read the blog. */
  isPublic: boolean
}

/** Turn a post or a page into the draft of an article, or a reason to leave it out. */
export function entryDraft(
  entry: BloggerEntry,
  kind: string,
  scope: BloggerScope,
): ImportDraft | { leaveOut: string } {
  const { categories, fields, types } = entry
  const issues: Issue[] = []
  const status = statusOf(entry, scope, issues)
  if (status === undefined) return { leaveOut: 'It is deleted.' }
  const { labels, language, site } = scope
  const id = numberOf(entry)
  const url = addressOf(entry, scope) ?? `${site}?postID=${encodeURIComponent(id.toWellFormed())}`
  const written = fields.get('title') ?? ''
  const title = types.get('title') === 'html' ? plainText(written) : unescapeHtml(written)
  const summary = plainText(fields.get('blogger:metaDescription') ?? '')
  const media = mediaOf(entry, url)
  const known = { url, ...(title && { title }), ...(media.length && { media }) }
  const parts = [{ content: contentOf(entry), isPaid: false }]
  const read = readParts(parts, { base: url, language, labels, known })
  issues.push(...read.issues)
  const tags = categories.flatMap(({ scheme, term }) =>
    scheme.endsWith('#kind') ? [] : unescapeHtml(term) || [],
  )
  return {
    article: {
      ...known,
      ...read.found,
      id: permanentId(fields.get('id'), { feedUrl: site }) ?? url,
      language,
      status,
      ...(summary && { summary }),
      authors: namedAuthors(entry.authors.map(unescapeHtml), issues),
      ...timesOf(entry, scope.timeZone),
      ...(tags.length && { tags: [...new Set(tags)] }),
      sections: read.sections,
    },
    origin: { id, kind, addresses: [url] },
    issues,
  }
}

/** `undefined` for what is in the trash. */
function statusOf(
  { fields }: BloggerEntry,
  { isPublic }: BloggerScope,
  issues: Issue[],
): ArticleStatus | undefined {
  const written = fields.get('blogger:status')?.trim().toUpperCase()
  const isDraft = fields.get('app:draft')?.toLowerCase() === 'yes'
  if (written === 'SOFT_TRASHED' || written === 'TRASHED') return undefined
  if (isDraft || written === 'DRAFT' || written === 'SCHEDULED') return 'draft'
  if (written !== undefined && written !== 'LIVE') {
    issues.push(unclearStatus(written, '`LIVE` or `DRAFT`'))
    return 'draft'
  }
  return isPublic ? 'published' : 'withheld'
}

/** Takeout has the path of a page, and an empty link. */
function addressOf({ fields, links }: BloggerEntry, { site }: BloggerScope): string | undefined {
  const path = fields.get('blogger:filename')?.trim()
  const link = links.find(({ href, rel }) => href && (rel === 'alternate' || !rel))
  return absoluteAddress(link?.href, site) ?? absoluteAddress(path, site)
}

function contentOf({ fields, types }: BloggerEntry): string | Root {
  const text = fields.get('content') ?? fields.get('summary') ?? ''
  if (types.get('content') !== 'text') return text
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => element('p', [paragraph]))
  return { type: 'root', children: paragraphs }
}

function mediaOf({ links }: BloggerEntry, base: string): Media[] {
  return links.flatMap(({ href, length, rel, type = '' }): Media[] => {
    const url = rel === 'enclosure' ? absoluteAddress(href, base) : undefined
    if (!url || !/^[a-z]+\/[\w.+-]+$/.test(type)) return []
    const [kind] = type.split('/')
    const bytes = Number(length)
    return [
      {
        type: kind === 'audio' || kind === 'video' ? kind : 'document',
        url,
        mediaType: type,
        ...(Number.isSafeInteger(bytes) && bytes > 0 && { bytes }),
      },
    ]
  })
}

/** Takeout has times in UTC, the older export with the offset of the blog. */
function timesOf(
  { fields }: BloggerEntry,
  timeZone: string | undefined,
): { publishedAt?: string; updatedAt?: string } {
  const time = (name: string) => {
    const timestamp = toTimestamp(fields.get(name) ?? '')?.timestamp
    return timestamp?.endsWith('Z') ? inZone(Date.parse(timestamp), timeZone) : timestamp
  }
  const published = time('published') ?? time('blogger:created')
  const updated = time('updated')
  const isLater = published && updated && Date.parse(updated) > Date.parse(published)
  return {
    ...(published && { publishedAt: published }),
    ...(isLater && { updatedAt: updated }),
  }
}
