import {
  type Article,
  checkedUrl,
  cleanText,
  expectOptions,
  isUnpublished,
  noticeBefore,
  type OnIssue,
  optionError,
  type RenderOptions,
  readableArticle,
  reportLosses,
} from '@standfirst/core'
import { renderText } from '@standfirst/text'
import { type Blob, checkedBlob, checkedRef, checkedUri, type StrongRef } from './blob.ts'
import { cutText, plain } from './cut-text.ts'
import { datetime } from './datetime.ts'

/** Configuration for {@linkcode articleToStandardDocument}. */
export interface StandardDocumentOptions extends RenderOptions {
  /**
   * The publication that the article is in: the address of its record, and that of its site, as its record has it
   * (default: none; the document stands alone, at the host of its page).
   */
  publication?: { uri: string; url: string } | undefined
  /** The cover, as it was uploaded (default: none); `coverInput` says what to upload. */
  coverImage?: Blob | undefined
  /** The post that announces the article, for its replies (default: none). */
  post?: StrongRef | undefined
}

/**
 * An article as a record of `site.standard.document`.
 *
 * @see {@link https://standard.site/}
 */
export interface StandardDocument {
  $type: 'site.standard.document'
  /** Absent, as `publishedAt`, where the article has none that can be used: then it is no valid record. */
  site?: string
  path?: string
  title: string
  description?: string
  coverImage?: Blob
  textContent?: string
  bskyPostRef?: StrongRef
  tags?: string[]
  publishedAt?: string
  updatedAt?: string
}

/**
 * Make the record that stands for an article on the AT Protocol, where Bluesky and other apps read it.
 *
 * Its `textContent` is what `renderText` gives with `{ parts: 'text', marks: false, links: 'none' }`: sections for
 * paying readers are left out and reported. Texts that are longer than the lexicon allows are cut, with the issue
 * `cut-text`.
 *
 * @param given - Article; it is not changed.
 * @param options - Configuration.
 * @returns A record that the lexicon allows, if the article passed the gate.
 * @throws `TypeError` for an option that is of the wrong kind.
 */
export function articleToStandardDocument(
  given: Article,
  options: StandardDocumentOptions = {},
): StandardDocument {
  expectOptions(options, 'articleToStandardDocument')
  const [article, onIssue] = readableArticle(given, options.onIssue)
  const { summary, title, updatedAt } = article
  const coverImage = checkedBlob('coverImage', options.coverImage)
  const bskyPostRef = checkedRef('post', options.post)
  report(article, coverImage !== undefined, onIssue)
  const told = noticeBefore(summary, article, options.labels)
  const description = cutText(told, { graphemes: 3000, bytes: 30_000 }, ['summary'], onIssue)
  const text = renderText(article, {
    parts: 'text',
    marks: false,
    links: 'none',
    labels: options.labels,
    onIssue: ofText(onIssue),
  }).trimEnd()
  const tags = tagsOf(article, onIssue)
  const published = datetime(article.publishedAt, ['publishedAt'], onIssue)
  const updated = datetime(updatedAt, ['updatedAt'], onIssue)
  return {
    $type: 'site.standard.document',
    ...place(article, options.publication, onIssue),
    title: cutText(title, { graphemes: 500, bytes: 5000 }, ['title'], onIssue),
    ...(description && { description }),
    ...(coverImage && { coverImage }),
    ...(text && { textContent: text }),
    ...(bskyPostRef && { bskyPostRef }),
    ...(tags.length && { tags }),
    ...(published && { publishedAt: published }),
    ...(updated && { updatedAt: updated }),
  }
}

/** Where the document is: the address of its page is `site` and `path`, one after the other. */
function place(
  { url }: Article,
  publication: StandardDocumentOptions['publication'],
  onIssue: OnIssue | undefined,
): { site?: string; path?: string } {
  const page = checkedUrl(url, 'media', ['url'], onIssue)
  const address = page === undefined ? undefined : cleanText(page)
  const [, host = '', rest = ''] = /^(https?:\/\/[^/?#]+)(.*)$/i.exec(address ?? '') ?? []
  const alone = { ...(host && { site: host }), ...pathOf(rest) }
  if (publication === undefined) return alone
  const site = checkedUri('publication.uri', Object(publication).uri, 'site.standard.publication')
  const base = checkedUrl(Object(publication).url, 'media', [], undefined)?.replace(/\/+$/, '')
  if (base === undefined) {
    throw optionError('publication.url', publication.url, 'an absolute http(s) address')
  }
  const path = restOf(address, base) ?? restOf(hrefOf(address), hrefOf(base)?.replace(/\/$/, ''))
  if (path !== undefined) return { site, ...pathOf(path) }
  onIssue?.({
    code: 'address-elsewhere',
    severity: 'warning',
    message: `Found the address \`${address ?? ''}\`, expected one at \`${base}\`: the document stands alone, not in the publication.`,
    path: ['url'],
    fix: 'Correct `url`, or leave it if the article is published there.',
  })
  return alone
}

/** What follows the address of a site in that of a page that is under it. */
function restOf(address = '', base = ''): string | undefined {
  const rest = base && address.startsWith(base) ? address.slice(base.length) : undefined
  return rest !== undefined && /^(?:[/?#]|$)/.test(rest) ? rest : undefined
}

/** An address as all browsers write it: a host has no capital letters, and a path is in ASCII. */
function hrefOf(address = ''): string | undefined {
  return URL.parse(address)?.href
}

function pathOf(rest: string): { path?: string } {
  if (rest === '') return {}
  return { path: rest.startsWith('/') ? rest : `/${rest}` }
}

/** The category and the tags, each once and without `#`. */
function tagsOf({ category, tags }: Article, onIssue: OnIssue | undefined): string[] {
  const limit = { graphemes: 128, bytes: 1280 }
  const name = cutText(bare(category?.name), limit, ['category', 'name'], onIssue)
  const others = tags.map((tag, index) => cutText(bare(tag), limit, ['tags', index], onIssue))
  return [...new Set([name, ...others])].filter(Boolean)
}

function bare(tag: unknown): string {
  return plain(tag).replace(/^#+\s*/, '')
}

function report(article: Article, hasCover: boolean, onIssue: OnIssue | undefined): void {
  const losses = [
    '. id type access source episode language subtitle authors publisher media translations rights related',
    'category slug url',
    hasCover
      ? 'image url alt width height caption credit license mediaType bytes aiDisclosure variants'
      : '. image',
  ]
  reportLosses(article, 'a document of standard.site', losses, onIssue)
  if (isUnpublished(article)) {
    onIssue?.({
      code: 'unpublished-article',
      severity: 'warning',
      message: `The article's status is \`${article.status}\`, but records are read by everyone: write none of it.`,
      path: ['status'],
      fix: 'Set its status to `published` when it may be read.',
    })
  }
}

/** What the text leaves to the other fields is lost only where they have no place for it. */
function ofText(onIssue: OnIssue | undefined): OnIssue | undefined {
  return (
    onIssue &&
    ((issue) => {
      const isOwn = /^(?:sections|corrections|aiDisclosure)$/.test(String(issue.path[0]))
      if (issue.code !== 'not-carried' || isOwn) onIssue(issue)
    })
  )
}
