import { safeLanguage } from '@standfirst/core'
import { fromHtml } from 'hast-util-from-html'
import { compareConcealed } from '../agree/compare-concealed.ts'
import { compareHtml } from '../agree/compare-html.ts'
import { comparePaid } from '../agree/compare-paid.ts'
import { compareStatements } from '../agree/compare-statements.ts'
import { compareText } from '../agree/compare-text.ts'
import { prefixed } from '../agree/prefixed.ts'
import type { Reporter } from '../agree/reporter.ts'
import { createStatements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { htmlContent } from '../text/html-content.ts'
import { noticeUnits } from '../text/notice-units.ts'
import { repeatedMembers } from '../text/repeated-members.ts'
import { memberOf, textOf } from './json-values.ts'
import { stateActivity } from './state-activity.ts'
import { stateAttachments } from './state-attachments.ts'
import { withCalls } from './with-calls.ts'

/**
 * Compare an article as an object of Activity Streams with it: names, times, addresses, tags, whose it is, pictures
 * and recordings, the text and its preview. Of a retracted article there may be a `Tombstone`, which says so.
 *
 * @see {@link https://codeberg.org/fediverse/fep/src/branch/main/fep/b2b8/fep-b2b8.md}
 */
export function readActivityPub(output: string, subject: Subject, reporter: Reporter): void {
  const { article, options } = subject
  const object = parsed(output)
  if (!object) {
    reporter.stop(
      'copy-unreadable',
      'Found an object of ActivityPub that is no JSON object, expected one.',
      'Build the object again.',
    )
    return
  }
  const say = createStatements()
  const content = textOf(object, 'content')
  const root = fromHtml(content, { fragment: true })
  const shown = htmlContent(root)
  const isTombstone = textOf(object, 'type') === 'Tombstone' && article.status === 'retracted'
  say.exact('member that is there twice', [], repeatedMembers(output), [])
  say.exact('type', [], textOf(object, 'type'), isTombstone ? 'Tombstone' : 'Article')
  say.text('name', ['title'], textOf(object, 'name'), article.title)
  if (!isTombstone) say.exact('@context', [], JSON.stringify(memberOf(object, '@context')), context)
  const { id } = options.activitypub ?? {}
  if (id !== undefined) say.exact('id', ['id'], textOf(object, 'id'), id)
  const language = safeLanguage(article.language)
  const byLanguage = memberOf(object, 'contentMap')
  if (content && language) {
    say.exact('contentMap language', ['language'], Object.keys(Object(byLanguage)), language)
    say.exact('contentMap', ['sections'], textOf(byLanguage, language), content)
  }
  if (isTombstone) {
    compareStatements(say.list, reporter)
    const { image: _, ...rest } = article
    const anywhere = noticeUnits({ ...rest, media: [], related: [], rights: {} }, subject.words)
    const needed = anywhere.filter(({ path }) => path[0] !== 'aiDisclosure')
    const { madeOf } = subject
    compareText({ blocks: shown.blocks, units: [], anywhere: needed, madeOf }, reporter)
    return
  }
  stateActivity(object, subject, say)
  stateAttachments(object, shown, article, subject.words, say)
  compareStatements(say.list, reporter)
  // In feeds, messages and here there are no sections for paying readers, and the lead image stands beside.
  const beside = { ...subject, options: { ...subject.options, leadImage: false } }
  const inText = { ...beside, article: { ...article, related: [] } }
  const inContent = prefixed(reporter, 'content ')
  compareHtml(withCalls(root, article.url), inText, inContent, { paid: false, rows: true })
  compareConcealed(root, subject, reporter)
  comparePaid(shown.blocks.join('\n'), subject, inContent)
}

/** Where the words of an object are defined: another definition is another meaning. */
const context = JSON.stringify([
  'https://www.w3.org/ns/activitystreams',
  {
    Hashtag: 'as:Hashtag',
    sensitive: 'as:sensitive',
    license: { '@id': 'http://schema.org/license', '@type': '@id' },
  },
])

function parsed(output: string): object | undefined {
  try {
    const value: unknown = JSON.parse(output)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
