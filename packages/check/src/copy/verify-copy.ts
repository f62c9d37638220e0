import { type Article, expectOptions, itemId, optionError } from '@standfirst/core'
import { fingerprint, fingerprintOf } from '@standfirst/rights'
import { checkAgreement } from '../agree/check-agreement.ts'
import { createReporter } from '../agree/reporter.ts'
import type { AgreementOptions } from '../agree/subject.ts'
import { withinReach } from '../agree/within-reach.ts'
import { expectArticle } from '../expect-article.ts'
import type { Finding } from '../finding.ts'
import { readAtom } from '../read/read-atom.ts'
import { readJsonFeed } from '../read/read-json-feed.ts'
import { readRss } from '../read/read-rss.ts'
import type { Copy } from './copy.ts'
import { type CopyFormat, copyFormat } from './copy-format.ts'
import { feedCopies } from './feed-copies.ts'
import { htmlCopy } from './html-copy.ts'
import { jsonLdCopy } from './json-ld-copy.ts'
import { markdownCopy } from './markdown-copy.ts'

/** What {@linkcode verifyCopy} found of one article. */
export interface CopyCheck {
  /** The article's id, as far as the copy says it. */
  id: string
  /** The article's address, as far as the copy says it. */
  url: string
  /**
   * `intact`: it says what its fingerprint says. `changed`: it says something else. `no-fingerprint`:
   * it carries none. `unreadable`: not all that the fingerprint is of can be found in it.
   */
  status: 'intact' | 'changed' | 'no-fingerprint' | 'unreadable'
  /** The fingerprint that it carries. */
  fingerprint?: string
  /** The fingerprint of what it says. */
  computed?: string
}

/** What {@linkcode verifyCopy} found. */
export interface CopyReport {
  format: CopyFormat
  /** The worst of its copies' statuses. */
  status: CopyCheck['status']
  /** One for each article in it. */
  copies: CopyCheck[]
  /**
   * What is not as in the article, if one was given; otherwise what a copy carries that no renderer writes
   * where it is, such as text that its readers don't see.
   */
  changes: Finding[]
}

/**
 * Tell whether a copy of an article still says what its fingerprint says: a page or fragment, Markdown
 * with front matter, RSS, Atom or JSON Feed, each rendered with the option `fingerprint`.
 *
 * A fingerprint is of what an article's readers see. What a copy says besides, where nobody sees it or
 * beside the article, makes it `changed`: hidden elements, scripts, frames, comments in Markdown, text that
 * stands before the article.
 *
 * Without the article, whoever changed a copy may have changed its fingerprint too: a signature, or the
 * article, tells that. White space and the order of attributes are no changes. JSON-LD does not hold the
 * text: it can be verified only beside the article.
 *
 * @param output - The copy; anything may be given.
 * @param article - The article as published; `changes` then says what is not the same in the copy,
 *   addresses of links and metadata included (default: the copy is compared with its fingerprint alone).
 * @param options - How it was rendered.
 */
export function verifyCopy(
  output: string,
  article?: Article,
  options: AgreementOptions = {},
): CopyReport {
  expectOptions(options, 'verifyCopy')
  if (typeof output !== 'string') throw optionError('output', output, 'a text')
  if (article !== undefined) expectArticle(article)
  const format = copyFormat(output)
  const found = withinReach({ stop() {} }, () => readCopies(output, format, options)) ?? []
  const checks = article
    ? ofArticle(found, article).map((copy) =>
        checkCopy(copy, fingerprint(article, options), format),
      )
    : found.map((copy) => checkCopy(copy))
  const changes = article
    ? checkAgreement(article, { [format]: output }, options)
    : found.flatMap((copy) => strangeFindings(copy, format))
  // The article, or what is strange in a copy, tells more than its fingerprint.
  const copies = checks.map((check, index) => {
    const isStrange = !article && Boolean(found[index]?.strange.length)
    const isOther = check.status === 'intact' && Boolean(article) && changes.length > 0
    // What can't be read because of what is strange in it was changed, too.
    const isUnread = check.status === 'intact' || check.status === 'unreadable'
    return isOther || (isStrange && isUnread) ? { ...check, status: 'changed' as const } : check
  })
  const statuses = copies.map(({ status }) => status)
  const status = order.find((one) => statuses.includes(one)) ?? 'unreadable'
  return { format, status, copies, changes }
}

function strangeFindings({ id, strange }: Copy, format: CopyFormat): Finding[] {
  const reporter = createReporter(undefined, format)
  for (const { place, text } of strange) {
    reporter.differs({ place, path: [], expected: [], found: [text] })
  }
  return reporter.findings.map((finding) => ({ ...finding, ...(id && { article: id }) }))
}

/** Worst first. */
const order = ['changed', 'unreadable', 'no-fingerprint', 'intact'] as const

function readCopies(output: string, format: CopyFormat, { labels }: AgreementOptions): Copy[] {
  if (format === 'html') return [htmlCopy(output)]
  if (format === 'markdown') return [markdownCopy(output, labels)]
  if (format === 'jsonLd') return [jsonLdCopy(output)]
  const feed = parsers[format](output, { stop() {} })
  return feed ? feedCopies(feed) : []
}

const parsers = { rss: readRss, atom: readAtom, jsonFeed: readJsonFeed }

/** Of the articles in a feed, the one that is meant; of a single copy, whatever it says it is. */
function ofArticle(copies: Copy[], { id, url }: Article): Copy[] {
  if (copies.length < 2) return copies
  const same =
    copies.find((copy) => copy.id === itemId(id) || copy.id === id) ??
    copies.find((copy) => copy.url === url)
  return same ? [same] : []
}

/** @param expected - The article's fingerprint, if there is one to compare with. */
function checkCopy(copy: Copy, expected?: string, format?: CopyFormat): CopyCheck {
  const { content, id, url } = copy
  const computed = content && fingerprintOf(content)
  const own = copy.fingerprint
  const check = {
    id,
    url,
    ...(own !== undefined && { fingerprint: own }),
    ...(computed !== undefined && { computed }),
  }
  if (own === undefined) return { ...check, status: 'no-fingerprint' }
  if (expected !== undefined && own !== expected) return { ...check, status: 'changed' }
  if (computed === undefined) {
    return { ...check, status: format === 'jsonLd' ? 'intact' : 'unreadable' }
  }
  return { ...check, status: computed === own ? 'intact' : 'changed' }
}
