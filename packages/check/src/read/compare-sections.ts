import { safeParseMarkdown } from '@standfirst/markdown'
import { compareStatements } from '../agree/compare-statements.ts'
import type { Reporter } from '../agree/reporter.ts'
import { createStatements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { stateRecord } from './state-record.ts'

/**
 * Compare the sections that are read back from an article's Markdown with its own, in all that they have: kinds, what
 * comments say, quotes, lists, code, titles of links. What can't be read is told elsewhere.
 */
export function compareSections(source: string, subject: Subject, reporter: Reporter): void {
  const { article, options } = subject
  const { labels, preset } = options
  const result = safeParseMarkdown(source, { preset, labels, baseUrl: article.url })
  if (!result.success) return
  const found = plain(result.article.sections)
  const meant = plain(article.sections)
  for (let index = 0; index < Math.max(found.length, meant.length); index++) {
    const say = createStatements()
    stateRecord('Markdown', found[index], meant[index], say, ['sections', index])
    // What differs after it may differ for it.
    const first = say.list.find((one) => String(one.found) !== String(one.expected))
    if (first) compareStatements([first], reporter)
  }
}

/** Sections without members that say nothing, and without the lines that a text is broken into. */
function plain(sections: readonly object[]): unknown[] {
  return JSON.parse(JSON.stringify(sections, inOneLine))
}

function inOneLine(this: { type?: unknown }, key: string, value: unknown): unknown {
  const isText = key === 'value' && this.type === 'text' && typeof value === 'string'
  return isText ? value.replace(/\s+/g, ' ') : value
}
