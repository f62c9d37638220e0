import type { ArticleStatus, Issue } from '@standfirst/core'
import type { Root } from 'hast'
import { absoluteAddress } from '../absolute-address.ts'
import type { ImportDraft } from '../content-system/imported-article.ts'
import { namedAuthors } from '../content-system/named-authors.ts'
import { readParts } from '../content-system/read-parts.ts'
import type { SiteScope } from '../content-system/site-scope.ts'
import { unclearStatus } from '../content-system/unclear-status.ts'
import { plainText } from '../plain-text.ts'
import { problem, shown } from '../problem.ts'
import { localTimestamp } from '../time/local-timestamp.ts'
import { entryText } from './entry-text.ts'
import type { MovableTypeEntry } from './read-entries.ts'

/**
 * Turn an entry into the draft of an article.
 *
 * @param number - Its place in the export: an entry may have no name of its own.
 */
export function entryDraft(
  { fields, texts }: MovableTypeEntry,
  number: number,
  { labels, language, site, timeZone }: SiteScope,
): ImportDraft {
  const issues: Issue[] = []
  const value = (key: string) => fields.get(key)?.find(Boolean)
  const date = value('DATE') ?? ''
  const local = localTime(date)
  if (date && local === undefined) issues.push(unreadTime(date))
  const name = value('BASENAME') ?? `entry-${number}`
  const month = local === undefined ? '' : new Date(local).toISOString().slice(0, 8)
  const made = `${site}${month.replaceAll('-', '/')}${encodeURIComponent(name.toWellFormed())}.html`
  const url = absoluteAddress(value('UNIQUE URL')) ?? made
  const title = plainText(value('TITLE') ?? '')
  const summary = plainText(texts.get('EXCERPT') ?? '')
  const known = { url, ...(title && { title }) }
  const breaks = value('CONVERT BREAKS')
  const nodes = ['BODY', 'EXTENDED BODY'].flatMap((part) =>
    entryText(texts.get(part) ?? '', breaks, issues),
  )
  const content: Root = { type: 'root', children: nodes }
  const read = readParts([{ content, isPaid: false }], { base: url, language, labels, known })
  issues.push(...read.issues)
  const categories = [value('PRIMARY CATEGORY'), ...(fields.get('CATEGORY') ?? [])].filter(
    (one): one is string => Boolean(one),
  )
  const [category] = categories
  const tags = [...listOf(value('TAGS') ?? texts.get('TAGS') ?? ''), ...categories]
  const others = [...new Set(tags)].filter((tag) => tag !== category)
  const keywords = texts.get('KEYWORDS')
  return {
    article: {
      ...known,
      ...read.found,
      id: url,
      language,
      status: statusOf(value('STATUS'), Boolean(value('PASSWORD')), issues),
      ...(summary && { summary }),
      authors: namedAuthors([value('AUTHOR')], issues),
      ...(local !== undefined && { publishedAt: localTimestamp(local, date, timeZone, issues) }),
      ...(category && { category }),
      ...(others.length && { tags: others }),
      sections: read.sections,
    },
    origin: { id: name, kind: 'entry', addresses: [url], ...(keywords && { extra: { keywords } }) },
    issues,
  }
}

function statusOf(
  written: string | undefined,
  hasPassword: boolean,
  issues: Issue[],
): ArticleStatus {
  const status = written?.toLowerCase()
  if (hasPassword) return 'withheld'
  if (status === 'publish') return 'published'
  if (status !== 'draft' && status !== 'future' && status !== 'review') {
    issues.push(unclearStatus(written, '`Publish` or `Draft`'))
  }
  return 'draft'
}

function unreadTime(date: string): Issue {
  return problem(
    'invalid-timestamp',
    ['publishedAt'],
    `The time is ${shown(date)}, expected one such as \`03/10/2026 13:30:00\``,
    'it was left out',
    'Write when the entry was published.',
  )
}

/**
 * `03/10/2026 01:30:00 PM`, or of 24 hours; milliseconds, as if it were in UTC. Other systems that write
 * the format begin with the year.
 */
function localTime(date: string): number | undefined {
  const usual = date.trim().replace(/^(\d{4})([/-])(\d{1,2})\2(\d{1,2})(?=[ T])/, '$3/$4/$1')
  const [, month, day, year, hours, minutes, seconds = '00', half] =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})[ T]+(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s*([AP])M)?$/i.exec(
      usual,
    ) ?? []
  if (month === undefined) return undefined
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours)
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const time = Date.UTC(y, m - 1, d, hour, Number(minutes), Number(seconds))
  const isDay = new Date(Date.UTC(y, m - 1, d)).getUTCDate() === d && m <= 12
  return isDay && hour < 24 && Number(minutes) < 60 && Number(seconds) < 60 ? time : undefined
}

/** `tides,"red boats"`. */
function listOf(tags: string): string[] {
  return [...tags.matchAll(/"([^"]*)"|([^,"]+)/g)].flatMap(
    ([, quoted, bare]) => (quoted ?? bare ?? '').trim() || [],
  )
}
