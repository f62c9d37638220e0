import {
  type Article,
  expectOptions,
  type Issue,
  isUnpublished,
  type OnIssue,
  optionError,
  safeUrl,
} from '@standfirst/core'
import { type Blob, checkedBlob, checkedUri, type StrongRef } from '../blob.ts'
import { feedToStandardPublication } from '../feed-to-standard-publication.ts'
import { isStandardDocumentKey, standardDocumentKey } from '../standard-document-key.ts'
import { type Announcing, announceDocument, ownPostOf } from './announce-document.ts'
import type { AnnounceOptions } from './announce-options.ts'
import { type AnnouncedRecord, createJournal } from './journal.ts'
import { proofIssue } from './proof-issue.ts'
import { RefusedRequest, repositoryOf, type StoredRecord } from './repository.ts'
import { isSameRecord } from './same-record.ts'
import { uploadPicture } from './upload-picture.ts'
import { usable } from './usable.ts'

/** What was announced. */
export interface AnnounceResult {
  /** What was written, or in a dry run would be; empty if all was there already. */
  records: AnnouncedRecord[]
  /** What could not be written, and covers that are missing. */
  issues: Issue[]
}

/**
 * Write the records of a publication and its articles into a repository of the AT Protocol, and posts that announce
 * new ones: what readers of standard.site list, and Bluesky shows cards from.
 *
 * What is there already as it should be is not written again; the repository itself says what is there, so that it
 * may run anywhere, and again after it was cut off. Drafts, withheld articles and those that are dated after now are
 * not announced, and their records are deleted, with their posts; a retracted one says so. What the server does not
 * take is told by the issue `not-announced`.
 *
 * @param articles - All articles, whatever their status.
 * @param options - Configuration.
 * @throws `TypeError` for an option that is of the wrong kind.
 *
 * @example
 * ```ts
 * const session = await PasswordSession.login({ service, identifier, password })
 * const { issues, records } = await announceArticles(articles, { session, publication, feed })
 * ```
 */
export async function announceArticles(
  articles: readonly Article[],
  options: AnnounceOptions,
): Promise<AnnounceResult> {
  expectOptions(options, 'announceArticles')
  const { dryRun = false, now = new Date(), session } = options
  const uri = checkedUri('publication', options.publication, 'site.standard.publication')
  const [, , did = '', , key = ''] = uri.split('/')
  if (session.did !== undefined && session.did !== did) {
    throw optionError(
      'publication',
      uri,
      `a record in the session's repository, \`${session.did}\``,
    )
  }
  const repository = repositoryOf(session, did, options)
  const journal = createJournal(repository, did, dryRun)
  const announcing: Announcing = { options, journal, repository, now }
  const issues: Issue[] = []
  const waiting = [...articles.entries()].sort(
    ([, one], [, other]) => Date.parse(one.publishedAt) - Date.parse(other.publishedAt),
  )
  try {
    const tell: OnIssue = (issue) => void issues.push(issue)
    announcing.publication = await announcePublication(key, announcing, tell)
    // A post brings readers at once, and stays as it is: it waits for the card of which the site is the proof.
    const unproven = await proofIssue(options)
    // A dry run shows it all the same: the site is often built after it.
    if (unproven && !dryRun) announcing.options = { ...options, posts: undefined }
    const stored = await repository.list('site.standard.document')
    const there = new Map(stored.map((record) => [record.uri.split('/')[4] ?? '', record]))
    for (let entry = waiting[0]; entry; waiting.shift(), entry = waiting[0]) {
      const [index, article] = entry
      const onIssue: OnIssue = (issue) =>
        void issues.push({ ...issue, path: ['articles', index, ...issue.path] })
      await announceArticle(article, there.get(standardDocumentKey(article)), announcing, onIssue)
    }
    await settleGone(articles, there, announcing, tell)
    if (unproven) issues.push(unproven)
  } catch (error) {
    // What stops it would stop the rest, too: the server is not there, takes no more, or does not know who asks.
    issues.push(stopped(error, waiting.length))
  }
  return { records: journal.records, issues }
}

/** Write the record of the publication; what is not of the feed, such as a theme, stays. */
async function announcePublication(
  key: string,
  { journal, options, repository }: Announcing,
  onIssue: OnIssue,
): Promise<StrongRef | undefined> {
  const { covers, feed, showInDiscover } = options
  const old = await repository.get('site.standard.publication', key)
  const { description: _, icon: before, name: __, url: ___, ...others } = Object(old?.value)
  const make = (icon: Blob | undefined) => {
    const own = feedToStandardPublication(feed, { showInDiscover, icon })
    const preferences = own.preferences && { ...others.preferences, ...own.preferences }
    return { ...others, ...own, ...(preferences && { preferences }) }
  }
  const url = safeUrl(feed.icon, 'media')
  let icon = url === undefined ? undefined : usable(() => checkedBlob('icon', before))
  if (url !== undefined && (covers || !icon || !isSameRecord(make(icon), old?.value))) {
    const lost = icon ? 'the publication keeps the icon that it has' : 'the publication has no icon'
    const wanted = { candidates: [{ url }], path: ['feed', 'icon'], lost }
    icon = await uploadPicture(wanted, icon, { journal, options }, onIssue)
  }
  const record = make(icon)
  const isSame = isSameRecord(record, old?.value)
  const stored = isSame ? old : await journal.put(key, record, old, feed.url)
  return stored && { uri: stored.uri, cid: stored.cid }
}

async function announceArticle(
  article: Article,
  old: StoredRecord | undefined,
  announcing: Announcing,
  onIssue: OnIssue,
): Promise<void> {
  const { documents = {} } = announcing.options
  if (Object.hasOwn(documents, article.url)) return
  const isHidden =
    isUnpublished(article) || Date.parse(article.publishedAt) > announcing.now.getTime()
  try {
    if (!isHidden) await announceDocument(article, old, announcing, onIssue)
    else if (old) await removeDocument(old, announcing, article.url)
  } catch (error) {
    if (!(error instanceof RefusedRequest) || error.concernsAll) throw error
    onIssue({
      code: 'not-announced',
      severity: 'error',
      message: `Found ${error.message}, expected the server to take the record of \`${article.url}\`.`,
      path: [],
      fix: 'Do what it says, then announce again: what is there already is not written again.',
    })
  }
}

async function removeDocument(
  record: StoredRecord,
  { journal, repository }: Announcing,
  url?: string,
): Promise<void> {
  const post = await ownPostOf(record, repository)
  if (post !== undefined) await journal.remove(post, url)
  await journal.remove(record.uri, url)
}

/** Delete the records of articles that are not there any more, or tell of them. Those of other tools are none. */
async function settleGone(
  articles: readonly Article[],
  there: ReadonlyMap<string, StoredRecord>,
  announcing: Announcing,
  onIssue: OnIssue,
): Promise<void> {
  const { prune, publication } = announcing.options
  const known = new Set(articles.map(standardDocumentKey))
  const gone = [...there].filter(([key]) => isStandardDocumentKey(key) && !known.has(key))
  const isAlone = ([, { value }]: (typeof gone)[number]) => /^https?:/.test(String(value.site))
  // One that stands alone, for its page is at another site, may be of another publication, if there is one.
  const isOnly =
    gone.some(isAlone) &&
    (await announcing.repository.list('site.standard.publication')).every(
      ({ uri }) => uri === publication,
    )
  for (const one of gone) {
    const [, record] = one
    if (record.value.site !== publication && !(isOnly && isAlone(one))) continue
    if (prune) await removeDocument(record, announcing)
    else {
      onIssue({
        code: 'gone-record',
        severity: 'warning',
        message: `Found the record \`${record.uri}\` of \`${String(record.value.path ?? '/')}\`, expected its article to be there.`,
        path: [],
        fix: 'Bring the article back, or announce with `prune` to delete its record.',
      })
    }
  }
}

function stopped(error: unknown, left: number): Issue {
  if (!(error instanceof RefusedRequest)) throw error
  return {
    code: 'not-announced',
    severity: 'error',
    message: `Found ${error.message}, expected the server to take all records: \`${left}\` ${left === 1 ? 'article was' : 'articles were'} not looked at.`,
    path: [],
    fix: 'Announce again when it can be reached: what is there already is not written again.',
  }
}
