import { checkOptions, expectOptions, type Feed, optionError } from '@standfirst/core'
import type { Finding } from '../finding.ts'
import { expectParsed } from './expect-parsed.ts'
import type { LintOptions } from './rule.ts'

/**
 * Lint a feed as a whole: what profiles demand of feeds, such as the cover of a podcast.
 *
 * @param feed - Feed that has passed the gate; not changed.
 * @param options - The profiles, and what is known of the time.
 * @throws `TypeError` for `profiles` that are not a list of profiles.
 * @returns Findings, with paths from the feed.
 */
export function lintFeed(feed: Feed, options: LintOptions = {}): Finding[] {
  expectOptions(options, 'lintFeed')
  checkOptions(options, { profiles: 'objects' })
  const articles: unknown = Object(feed).articles
  if (!Array.isArray(articles)) {
    throw optionError('feed', feed, 'a feed that has passed the gate (`parseFeed`)')
  }
  for (const [index, one] of articles.entries()) expectParsed(one, `feed.articles[${index}]`)
  const findings: Finding[] = []
  for (const { feedRules = [], name } of options.profiles ?? []) {
    for (const rule of feedRules) {
      rule(feed, (issue) => findings.push({ ...issue, profile: name }), options)
    }
  }
  return findings
}
