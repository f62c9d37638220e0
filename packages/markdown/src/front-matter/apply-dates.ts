import { type Issue, optionError, safeTimestamp } from '@standfirst/core'
import type { MarkdownParseOptions } from '../parse-options.ts'
import { zoneOf } from './date-zone.ts'
import { fullTimestamp } from './full-timestamp.ts'
import type { FrontMatter } from './read-front-matter.ts'

/**
 * Apply the dates before and after which an article is not to be seen: the latest of those before
 * counts as that of its publication, and one that has expired is withheld.
 *
 * @param metadata - With full timestamps; changed in place.
 * @throws `TypeError` for a `now` that is no RFC 3339 timestamp: nothing would have expired by then.
 */
export function applyDates(
  metadata: Record<string, unknown>,
  matter: FrontMatter,
  options: MarkdownParseOptions,
  issues: Issue[],
): void {
  const { now } = options
  if (now !== undefined && safeTimestamp(now) === undefined) {
    throw optionError('now', now, 'an RFC 3339 timestamp')
  }
  const { from, until } = matter.visibility
  const full = ([key, date]: readonly [string, string]) =>
    String(fullTimestamp(date, zoneOf(key, matter, options)))
  for (const one of from) {
    const date = full(one)
    if (!(Date.parse(date) > Date.parse(String(metadata.publishedAt)))) continue
    metadata.publishedAt = date
    if (now === undefined) issues.push(begins(one, matter.positionOf([one[0]])))
  }
  for (const one of until) {
    const [key] = one
    const date = full(one)
    const end = Date.parse(date)
    const isOver = now !== undefined && !(end > Date.parse(now))
    // It was never to be seen, whatever the time is.
    const isNever = !(end > Date.parse(String(metadata.publishedAt)))
    if (isOver || isNever) {
      if (metadata.status !== 'draft') metadata.status = 'withheld'
    } else if (now === undefined) issues.push(expires(one, matter.positionOf([key])))
    else options.onExpiry?.(date)
  }
}

function begins([key, date]: readonly [string, string], position: Issue['position']): Issue {
  return {
    code: 'publish-date',
    severity: 'warning',
    message: `Found \`${key}: ${date}\`, expected the time of the build to compare it with: the article has this date, and is published whatever the time is`,
    path: [key],
    fix: 'Give the time as `now` in the options, and hold the article back while its `publishedAt` is after that.',
    ...(position && { position }),
  }
}

function expires([key, date]: readonly [string, string], position: Issue['position']): Issue {
  return {
    code: 'expiry-date',
    severity: 'warning',
    message: `Found \`${key}: ${date}\`, expected the time of the build to compare it with: the article is published whatever the time is`,
    path: [key],
    fix: 'Give the time as `now` in the options, or hold the article back when its time has come.',
    ...(position && { position }),
  }
}
