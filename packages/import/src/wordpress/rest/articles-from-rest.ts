import { expectOptions } from '@standfirst/core'
import { type ContentImport, contentImport } from '../../content-system/content-import.ts'
import { ImportError } from '../../content-system/import-error.ts'
import type { ImportRecorder } from '../../content-system/import-recorder.ts'
import type { ImportDraft } from '../../content-system/imported-article.ts'
import { jsonValue, objectOf, objectsOf, textIn } from '../../content-system/json-object.ts'
import type { FetchedFile } from '../../fetch/fetch-file.ts'
import { type PoliteOptions, politeFiles } from '../../fetch/polite-files.ts'
import { problem, shown } from '../../problem.ts'
import type { WordPressAttachment } from '../attachment.ts'
import { knownLogins } from '../known-logins.ts'
import { postDraft } from '../post-draft.ts'
import { postScope } from '../post-scope.ts'
import type { WordPressOptions } from '../wordpress-options.ts'
import { findRest, type RestSite, restAddress } from './find-rest.ts'
import { restItem } from './rest-item.ts'

/** Configuration for {@linkcode articlesFromRest}. */
export interface RestOptions
  extends Omit<WordPressOptions, 'blocks'>,
    Omit<PoliteOptions, 'accept'> {
  /** Pages of 50 posts that are asked at most, for each kind (default: `1000`). */
  maxPages?: number | undefined
}

/**
 * Read the posts and pages of a live site of WordPress by its REST pages, the oldest first: what the site
 * shows to everyone, whole, and more of it than its feed has. Drafts are not there; what has a password
 * is left out.
 *
 * One page is asked at a time, with a pause between two; `Retry-After` is waited for. None is asked twice.
 *
 * @param address - Of the site, or of its `wp-json`.
 * @param options - Configuration.
 *
 * @example
 * ```ts
 * for await (const { article } of articlesFromRest('https://example.com/')) save(article)
 * ```
 */
export function articlesFromRest(address: string, options: RestOptions = {}): ContentImport {
  expectOptions(options, 'articlesFromRest')
  return contentImport('wordpress', (recorder) => drafts(address, options, recorder))
}

async function* drafts(
  address: string,
  options: RestOptions,
  recorder: ImportRecorder,
): AsyncGenerator<ImportDraft> {
  const fetch = politeFiles({ maxBytes: 50_000_000, ...options })
  const found = await findRest(address, fetch)
  if ('issue' in found) throw new ImportError(found.issue)
  const authors = new Map<string, string>()
  const attachments = new Map<string, WordPressAttachment>()
  const index = {
    site: found.site,
    authors,
    logins: knownLogins(),
    categories: new Map(),
    attachments,
    uploads: new Map(),
    isHtml: true,
    blocks: new Map(),
    offsets: [],
  }
  const scope = postScope(index, options, recorder)
  for (const path of await pathsOf(found, options.types ?? ['post', 'page'], fetch, recorder)) {
    for await (const post of postsAt(found, path, fetch, options, recorder)) {
      const kind = textIn(post.type) ?? 'post'
      if (textIn(post.status) !== 'publish') {
        recorder.leaveOut(kind, 'It is not published.')
        continue
      }
      if (objectOf(post.content).protected === true) {
        recorder.leaveOut(kind, 'It has a password.')
        continue
      }
      const { attachment, authors: named, item } = restItem(post)
      for (const [login, name] of named) {
        authors.set(login, name)
        index.logins.add(login)
      }
      attachments.clear()
      const lead = item.meta.get('_thumbnail_id')
      if (attachment && lead) attachments.set(lead, attachment)
      const draft = postDraft(item, scope)
      if ('leaveOut' in draft) recorder.leaveOut(kind, draft.leaveOut)
      else yield draft
    }
  }
}

type Fetch = (url: string) => Promise<FetchedFile>

/** The paths of kinds of posts: those of WordPress are known, all others stand in a list. */
async function pathsOf(
  { root }: RestSite,
  types: readonly string[],
  fetch: Fetch,
  { note }: ImportRecorder,
): Promise<string[]> {
  const usual: Readonly<Record<string, string>> = { post: 'wp/v2/posts', page: 'wp/v2/pages' }
  const isKnown = types.every((type) => Object.hasOwn(usual, type))
  const list = isKnown ? undefined : await fetch(restAddress(root, 'wp/v2/types', {}))
  if (list?.issue) note(list.issue)
  const listed = objectOf(jsonValue(new TextDecoder().decode(list?.bytes)))
  return types.flatMap((type) => {
    if (Object.hasOwn(usual, type)) return usual[type] ?? []
    const { rest_base: base, rest_namespace: space } = objectOf(
      Object.hasOwn(listed, type) ? listed[type] : undefined,
    )
    const path = `${textIn(space) ?? 'wp/v2'}/${textIn(base) ?? ''}`
    if (/^[\w-]+(?:\/[\w-]+)+$/.test(path)) return path
    note(noType(type))
    return []
  })
}

async function* postsAt(
  { root }: RestSite,
  path: string,
  fetch: Fetch,
  { maxPages = 1000, signal }: RestOptions,
  { note }: ImportRecorder,
): AsyncGenerator<Readonly<Record<string, unknown>>> {
  const seen = new Set<unknown>()
  for (let page = 1; ; page++) {
    if (page > maxPages) return note(tooMany(maxPages))
    if (signal?.aborted) return
    const url = restAddress(root, path, {
      _embed: 'author,wp:term,wp:featuredmedia',
      order: 'asc',
      orderby: 'date',
      page: String(page),
      per_page: '50',
    })
    const fetched = await fetch(url)
    // It says so of a page after the last.
    if (page > 1 && fetched.status === 400) return
    if (fetched.issue) return note({ ...fetched.issue, severity: 'error' })
    const posts = jsonValue(new TextDecoder().decode(fetched.bytes))
    if (!Array.isArray(posts)) return note(noPosts(url))
    const fresh = objectsOf(posts).filter(({ id }) => !seen.has(id))
    for (const post of fresh) {
      seen.add(post.id)
      yield post
    }
    const total = Number(fetched.headers.get('x-wp-totalpages') ?? Number.NaN)
    // A server that gives the same again, whatever page is asked, is not asked on.
    if (!fresh.length || page >= total) return
  }
}

function noType(type: string) {
  return problem(
    'unknown-type',
    ['types'],
    `The kind of posts is ${shown(type)}, expected one that the site has REST pages of`,
    'it was left out',
    'Give names of kinds that `wp-json/wp/v2/types` lists.',
  )
}

function noPosts(url: string) {
  return {
    ...problem(
      'broken-export',
      [],
      `\`${url}\` gave no list of posts, expected JSON`,
      'it was read up to there',
      'Look at what the site answers; a plug-in may have switched its REST pages off.',
    ),
    severity: 'error' as const,
  }
}

function tooMany(maxPages: number) {
  return problem(
    'too-large',
    [],
    `The site has more than ${maxPages} pages of posts, expected no more`,
    'the rest was not asked',
    'Raise `maxPages`.',
  )
}
