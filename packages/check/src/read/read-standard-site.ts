import { compareStatements } from '../agree/compare-statements.ts'
import { prefixed } from '../agree/prefixed.ts'
import type { Reporter } from '../agree/reporter.ts'
import { createStatements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { line } from '../text/line.ts'
import { readPlain } from './read-text.ts'

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
  say.exact('$type', [], text('$type'), 'site.standard.document')
  say.text('title', ['title'], whole(text('title'), article.title), article.title)
  say.text('description', ['summary'], whole(text('description'), article.summary), article.summary)
  say.time('publishedAt', ['publishedAt'], text('publishedAt'), article.publishedAt)
  say.time('updatedAt', ['updatedAt'], text('updatedAt'), article.updatedAt)
  const site = text('site')
  const path = text('path')
  // A site that is a record is a place only that record knows.
  const isKnown = site.startsWith('at:') && article.url.endsWith(path)
  say.exact('site and path', ['url'], isKnown ? article.url : `${site}${path}`, article.url)
  const tags = Array.isArray(record.tags) ? record.tags.map(String) : []
  const names = [article.category?.name ?? '', ...article.tags].map(bare).filter(Boolean)
  const meant = [...new Set(names)]
  say.text(
    'tags',
    ['tags'],
    tags.map((tag, index) => whole(tag, meant[index] ?? '')),
    meant,
  )
  compareStatements(say.list, reporter)
  const plain = { whole: false, links: 'none', marks: false } as const
  readPlain(text('textContent'), subject, prefixed(reporter, 'textContent '), plain)
}

/** A text that was cut, whole. */
function whole(found: string, meant: string): string {
  const beginning = line(found).replace(/…$/u, '')
  return line(found).endsWith('…') && line(meant).startsWith(beginning) ? meant : found
}

function bare(tag: string): string {
  return line(tag).replace(/^#+\s*/, '')
}
