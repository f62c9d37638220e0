import type { Article } from '@standfirst/core'
import { afterNotice } from '../agree/compare-feed-html.ts'
import { compareStatements } from '../agree/compare-statements.ts'
import { prefixed } from '../agree/prefixed.ts'
import type { Reporter } from '../agree/reporter.ts'
import { createStatements, type Statements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { line } from '../text/line.ts'
import { repeatedMembers } from '../text/repeated-members.ts'
import { textOf } from './json-values.ts'
import { readPlain } from './read-text.ts'
import { stateMembers } from './state-members.ts'

/**
 * Compare an article's record of `site.standard.document` with it.
 *
 * @see {@link https://standard.site/}
 */
export function readStandardSite(output: string, subject: Subject, reporter: Reporter): void {
  const { article } = subject
  let record: Record<string, unknown>
  try {
    record = Object(JSON.parse(output))
  } catch {
    reporter.stop(
      'copy-unreadable',
      'Found a record that is no JSON, expected an object.',
      'Build the record again.',
    )
    return
  }
  const text = (name: string) => (typeof record[name] === 'string' ? record[name] : '')
  const say = createStatements()
  say.exact('member that is there twice', [], repeatedMembers(output), [])
  say.exact('$type', [], text('$type'), 'site.standard.document')
  const { summary, title } = article
  say.text('title', ['title'], whole(text('title'), title, 500), title)
  const told = afterNotice(summary, subject)
  say.text('description', ['summary'], whole(text('description'), told, 3000), told)
  say.time('publishedAt', ['publishedAt'], text('publishedAt'), article.publishedAt)
  say.time('updatedAt', ['updatedAt'], text('updatedAt'), article.updatedAt)
  statePlace(text('site'), text('path'), subject, say)
  const tags = Array.isArray(record.tags) ? record.tags.map(String) : []
  const names = [article.category?.name ?? '', ...article.tags].map(bare).filter(Boolean)
  const meant = [...new Set(names)]
  say.text(
    'tags',
    ['tags'],
    tags.map((tag, index) => whole(tag, meant[index] ?? '', 128)),
    meant,
  )
  stateOthers(record, article, say)
  compareStatements(say.list, reporter)
  const plain = { whole: false, links: 'none', marks: false } as const
  readPlain(text('textContent'), subject, prefixed(reporter, 'textContent '), plain)
}

const members =
  '$type site path title description coverImage textContent bskyPostRef tags publishedAt updatedAt'.split(
    ' ',
  )

/** Where the document is: a site that is a record is a place only that record knows, if it was not told. */
function statePlace(site: string, path: string, subject: Subject, say: Statements): void {
  const { url } = subject.article
  const { publication } = subject.options.standardSite ?? {}
  const base = publication?.url.replace(/\/+$/, '')
  if (publication && site === publication.uri) {
    say.exact('site and path', ['url'], `${base}${path}`, url)
    return
  }
  const [, last] = /([^/]+)\/?$/.exec(url.replace(/^\w+:\/\/[^/]*/, '')) ?? []
  const isKnown =
    publication === undefined &&
    site.startsWith('at:') &&
    url.endsWith(path) &&
    path.includes(last ?? '')
  say.exact('site and path', ['url'], isKnown ? url : `${site}${path}`, url)
}

/** Cover and post, which only the repository knows, and what is no member of such a record. */
function stateOthers(record: Record<string, unknown>, article: Article, say: Statements): void {
  const { bskyPostRef, coverImage } = record
  if (coverImage !== undefined) {
    const isCover = /^image\//.test(textOf(coverImage, 'mimeType')) && article.image
    const isBlob = textOf(coverImage, '$type') === 'blob' && isCover
    say.exact('coverImage', ['image'], isBlob ? '' : JSON.stringify(coverImage), undefined)
  }
  if (bskyPostRef !== undefined) {
    const isPost = /^at:\/\/[^/]+\/app\.bsky\.feed\.post\/[^/]+$/.test(textOf(bskyPostRef, 'uri'))
    const isRef = isPost && textOf(bskyPostRef, 'cid')
    say.exact('bskyPostRef', [], isRef ? '' : JSON.stringify(bskyPostRef), undefined)
  }
  stateMembers('', record, members, say)
}

/** A text that was cut because it is longer than a record may hold, whole. */
function whole(found: string, meant: string, characters: number): string {
  const shown = line(found)
  const beginning = shown.replace(/…$/u, '')
  const isLong = meant.length > characters && shown.length >= characters / 3
  const isCut = isLong && shown.endsWith('…') && line(meant).startsWith(beginning)
  return isCut ? meant : found
}

function bare(tag: string): string {
  return line(tag).replace(/^#+\s*/, '')
}
