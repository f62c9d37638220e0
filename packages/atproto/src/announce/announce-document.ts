import type { Article, OnIssue } from '@standfirst/core'
import { articleToPost } from '../article-to-post.ts'
import { articleToStandardDocument } from '../article-to-standard-document.ts'
import { type Blob, checkedBlob, checkedRef, type StrongRef } from '../blob.ts'
import { coverInput } from '../cover-input.ts'
import { standardDocumentKey } from '../standard-document-key.ts'
import type { AnnounceOptions } from './announce-options.ts'
import { fitRecord } from './fit-record.ts'
import type { Journal } from './journal.ts'
import type { Repository, StoredRecord } from './repository.ts'
import { isSameRecord } from './same-record.ts'
import { uploadPicture } from './upload-picture.ts'
import { usable } from './usable.ts'

const postCollection = 'app.bsky.feed.post'

const toldCodes: ReadonlySet<string> = new Set(['address-elsewhere', 'cut-text'])

/** What every record leaves to the page is no news. */
function newsOnly(onIssue: OnIssue): OnIssue {
  return (issue) => void (toldCodes.has(issue.code) && onIssue(issue))
}

/** What all articles of one call share. */
export interface Announcing {
  options: AnnounceOptions
  journal: Journal
  repository: Repository
  now: Date
  /** The record of the publication, as it was found or written; in a dry run it may not be there. */
  publication?: StrongRef | undefined
}

/**
 * Write the record of an article, where it is not there as it should be, and its post.
 *
 * @param old - The record as it is.
 */
export async function announceDocument(
  article: Article,
  old: StoredRecord | undefined,
  announcing: Announcing,
  onIssue: OnIssue,
): Promise<void> {
  const { journal, now, options, repository } = announcing
  const { covers, feed, labels, publication: uri } = options
  const key = standardDocumentKey(article)
  const publication = { uri, url: feed.url }
  const make = (coverImage?: Blob, post?: StrongRef, tell: OnIssue = () => {}) => {
    const given = { publication, labels, coverImage, post, onIssue: newsOnly(tell) }
    return fitRecord(articleToStandardDocument(article, given), tell)
  }

  const { coverImage, post } = keptOf(old)
  let cover = coverInput(article) ? coverImage : undefined
  const isAsBefore = isSameRecord(make(cover, post), old?.value)
  if (covers || !isAsBefore || !cover) {
    const input = coverInput(article, onIssue)
    const lost = cover ? 'the document keeps the cover that it has' : 'the document has no cover'
    const wanted = input && { candidates: input.candidates, path: ['image', 'url'], lost }
    cover = wanted && (await uploadPicture(wanted, cover, { journal, options }, onIssue))
  }
  const record = make(cover, post, onIssue)
  const isSame = isSameRecord(record, old?.value)
  const stored = isSame ? old : await journal.put(key, record, old, article.url)
  if (post || !isNew(article, options, now)) return

  // It is there if the last run ended between the post and the record that names it.
  const posted = await repository.get(postCollection, key)
  const { hashtags } = Object(options.posts) as { hashtags?: number }
  const made = articleToPost(article, {
    hashtags,
    createdAt: now.toISOString(),
    thumb: cover,
    document: stored && { uri: stored.uri, cid: stored.cid },
    publication: announcing.publication,
    onIssue: newsOnly(onIssue),
  })
  const its = posted ?? (await journal.put(key, made, undefined, article.url))
  if (its) await journal.put(key, make(cover, { uri: its.uri, cid: its.cid }), stored, article.url)
}

/**
 * Address of the post that was written with the record of an article, if it was written by this: the record does not
 * name it yet if the last run ended between the two.
 */
export async function ownPostOf(
  { uri, value }: StoredRecord,
  repository: Repository,
): Promise<string | undefined> {
  const [, , did, , key = ''] = uri.split('/')
  const own = `at://${did}/${postCollection}/${key}`
  if (value.bskyPostRef !== undefined) {
    return Object(value.bskyPostRef).uri === own ? own : undefined
  }
  return (await repository.get(postCollection, key)) && own
}

/** What a record keeps: its cover as long as the article has one, and the post that announced it. */
function keptOf(old: StoredRecord | undefined): { coverImage?: Blob; post?: StrongRef } {
  const { bskyPostRef, coverImage } = Object(old?.value) as Record<string, unknown>
  const cover = usable(() => checkedBlob('coverImage', coverImage as Blob))
  const post = usable(() => checkedRef('post', bskyPostRef as StrongRef))
  return { ...(cover && { coverImage: cover }), ...(post && { post }) }
}

/** Whether an article is to be posted of. */
function isNew(
  { publishedAt, status }: Article,
  { posts }: Pick<AnnounceOptions, 'posts'>,
  now: Date,
): boolean {
  if (!posts || status === 'retracted') return false
  const { days = 7 } = Object(posts) as { days?: number }
  return Date.parse(publishedAt) > now.getTime() - days * 86_400_000
}
