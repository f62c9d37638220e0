import { sha256 } from '@noble/hashes/sha2.js'
import {
  type Article,
  type Labels,
  labels,
  type OnIssue,
  readableArticle,
  safeTimestamp,
} from '@standfirst/core'
import canonicalize from 'canonicalize'
import { sectionText } from './section-text.ts'

/** What every output with the full text of an article says of it. */
export interface CopyContent {
  id: string
  url: string
  title: string
  summary: string
  /** Points in time in UTC, to the second: `2026-11-23T09:30:00Z`; empty for none. */
  published: string
  /** What was never updated has the time of its publication. */
  updated: string
  /** Names, in order. */
  authors: readonly string[]
  /** The text of the sections, and of the footnotes that they call. */
  text: string
}

/**
 * What outputs say of an article.
 *
 * @param words - Words instead of the default ones of the article's language.
 */
export function copyContent(
  given: Article,
  words?: Partial<Labels>,
  onIssue?: OnIssue,
): CopyContent {
  const [article] = readableArticle(given, onIssue)
  const { authors, id, publishedAt, summary, title, updatedAt, url } = article
  return normalized({
    id,
    url,
    title,
    summary,
    published: publishedAt,
    updated: updatedAt ?? publishedAt,
    authors: authors.map(({ name }) => name),
    text: sectionText(article, labels(article.language, words)),
  })
}

/**
 * The fingerprint of what a copy says; times and white space may be written in any way.
 *
 * @returns As `fingerprint` gives it.
 */
export function fingerprintOf(content: CopyContent): string {
  const text = canonicalize(normalized(content)) ?? ''
  return `sf1-sha256-${base64url(sha256(new TextEncoder().encode(text)))}`
}

/** One way to write each thing. */
function normalized(content: CopyContent): CopyContent {
  const { authors, id, published, summary, text, title, updated, url } = content
  return {
    id: line(id),
    url: line(url),
    title: line(title),
    summary: line(summary),
    published: instant(published),
    updated: instant(updated) || instant(published),
    authors: authors.map(line),
    text: line(text),
  }
}

function line(text: string): string {
  return text.toWellFormed().replace(irregular, ' ').trim()
}

/** White space but single spaces, which nearly all is. */
const irregular = /\s{2,}|[^\S ]/g

function instant(time: string): string {
  const known = safeTimestamp(time) ?? time
  const milliseconds = Date.parse(known)
  if (Number.isNaN(milliseconds)) return line(time)
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
