import { type Article, expectOptions, type Labels, type OnIssue } from '@standfirst/core'
import { copyContent, fingerprintOf } from './copy-content.ts'

/** Configuration for {@linkcode fingerprint}. */
export interface FingerprintOptions {
  /** Words that outputs use instead of the default ones of the article's language. */
  labels?: Partial<Labels> | undefined
  /** Called for each part of the article that can't be read. */
  onIssue?: OnIssue | undefined
}

/**
 * The fingerprint of an article: a SHA-256 of what every output with its full text says, in the
 * canonical form of RFC 8785. Given to renderers, it lets whoever has a copy see whether that still says
 * the same.
 *
 * It is of the id, the address, the title, the summary, the dates as points in time to the second, the
 * names of the authors, and the text of the sections and their footnotes, in which any white space is
 * one space. Sections for paying readers, pictures and the addresses of links in the text are no part
 * of it.
 *
 * @param article - Article that has passed the gate; not changed.
 * @param options - Configuration.
 * @returns `sf1-sha256-` and the hash in base64url; `sf1` is the version of the form.
 */
export function fingerprint(article: Article, options: FingerprintOptions = {}): string {
  expectOptions(options, 'fingerprint')
  return fingerprintOf(copyContent(article, options.labels, options.onIssue))
}
