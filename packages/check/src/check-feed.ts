import {
  type Article,
  expectOptions,
  type Feed,
  issuesUnder,
  itemId,
  withCorrections,
} from '@standfirst/core'
import { compareStatements } from './agree/compare-statements.ts'
import { createReporter, outputNames, type Reporter } from './agree/reporter.ts'
import { createStatements } from './agree/statement.ts'
import { type AgreementOptions, createSubject } from './agree/subject.ts'
import { withinReach } from './agree/within-reach.ts'
import { expectFeed } from './expect-article.ts'
import { expectOutputs } from './expect-outputs.ts'
import type { Finding, OutputName } from './finding.ts'
import { duplicates } from './lint/duplicates.ts'
import { lintFeed } from './lint/lint-feed.ts'
import type { LintOptions } from './lint/rule.ts'
import { compareItem } from './read/compare-item.ts'
import { itemFinder } from './read/item-finder.ts'
import type { FeedParser, ParsedFeed } from './read/parsed-feed.ts'
import { readAtom } from './read/read-atom.ts'
import { readJsonFeed } from './read/read-json-feed.ts'
import { readRss } from './read/read-rss.ts'

/** The formats of a feed, as text; any of them may be left out. */
export type FeedOutputs = { readonly [Name in FeedName]?: string | undefined }

type FeedName = Extract<OutputName, 'rss' | 'atom' | 'jsonFeed'>

/** Configuration for {@linkcode checkFeed}. */
export interface CheckFeedOptions extends AgreementOptions, Pick<LintOptions, 'now' | 'profiles'> {
  /** How many articles the feeds carry at most (default: all that are published). */
  limit?: number | undefined
  /** Which changes the items tell as their update (default: `all`). */
  updated?: 'all' | 'corrections' | undefined
  /** How many of them have their full text, the others their summary (default: all). */
  fullTextLimit?: number | undefined
}

/**
 * Check a feed as a whole: that no id or address is there twice, what profiles demand of feeds, and
 * that each format holds the same articles in the same order and says the same of each.
 *
 * @param feed - Feed that has passed the gate; not changed.
 * @param outputs - What was made of it (default: nothing, and only the feed is checked).
 * @param options - How it was rendered.
 * @returns Findings, with paths from the feed; none if all is well.
 */
export function checkFeed(
  feed: Feed,
  outputs: FeedOutputs = {},
  options: CheckFeedOptions = {},
): Finding[] {
  expectOptions(options, 'checkFeed')
  expectFeed(feed)
  expectOutputs(outputs)
  const findings = [...duplicates(feed.articles, ['articles']), ...lintFeed(feed, options)]
  for (const [name, parse] of Object.entries(parsers) as [FeedName, FeedParser][]) {
    const output = outputs[name]
    if (output === undefined) continue
    const own = createReporter(undefined, name)
    withinReach(own, () => checkOutput({ feed, name, parse, output }, own, options))
    findings.push(...own.findings)
  }
  return findings
}

const parsers: Record<FeedName, FeedParser> = {
  rss: readRss,
  atom: readAtom,
  jsonFeed: readJsonFeed,
}

interface FeedOutput {
  feed: Feed
  name: FeedName
  parse: FeedParser
  output: string
}

function checkOutput(
  { feed, name, output, parse }: FeedOutput,
  own: Reporter,
  options: CheckFeedOptions,
): void {
  const parsed = parse(output, own)
  if (!parsed) return
  const { fullTextLimit = Number.POSITIVE_INFINITY, limit } = options
  const carried = feed.articles.filter(isPublished).slice(0, limit)
  const places = new Map(carried.map((article, place) => [article, place] as const))
  const itemOf = itemFinder(parsed.items)
  const say = createStatements()
  parsed.state(feed, say)
  compareStatements(say.list, own)
  compareOrder(parsed, feed, carried, own.findings, name)
  feed.articles.forEach((article, index) => {
    const place = places.get(article) ?? -1
    if (place < 0 && isPublished(article)) return
    const full = place < fullTextLimit ? options.content : summaryOf(options.content)
    const reporter = createReporter(article, name)
    const meant = options.updated === 'corrections' ? withCorrections(article) : article
    const subject = createSubject(meant, { feed, ...options, content: full })
    compareItem(itemOf(meant), subject, reporter)
    for (const finding of reporter.findings) {
      issuesUnder((issue) => own.findings.push(issue), ['articles', index])?.(finding)
    }
  })
}

function isPublished({ status }: Article): boolean {
  return status === 'published' || status === 'retracted'
}

function summaryOf(content: AgreementOptions['content']): AgreementOptions['content'] {
  return content === 'none' ? 'none' : 'summary'
}

/** Report items that are there twice, that no article stands for, or that are in another order. */
function compareOrder(
  { items }: ParsedFeed,
  { articles }: Feed,
  carried: readonly Article[],
  findings: Finding[],
  output: FeedName,
): void {
  const fix = 'Build the feed again.'
  const report = (code: string, message: string) =>
    findings.push({ code, severity: 'error', message, path: ['articles'], fix, output })
  const name = outputNames[output]
  const known = new Set(articles.flatMap(({ id, url }) => [itemId(id), url]))
  const seen = new Set<string>()
  for (const { id = '', url = '' } of items) {
    if (seen.has(id)) report('copy-adds', `Found \`${id}\` twice in the ${name}, expected it once.`)
    else if (!known.has(id) && !known.has(url)) {
      report(
        'copy-adds',
        `Found the item \`${id || url}\` in the ${name}, expected no such article.`,
      )
    }
    seen.add(id)
  }
  const expected = carried.map(({ id }) => itemId(id)).filter((id) => seen.has(id))
  const ids = new Set(expected)
  const found = [...seen].filter((id) => ids.has(id))
  const first = found.findIndex((id, index) => id !== expected[index])
  if (first < 0) return
  report(
    'copy-order',
    `Found \`${found[first]}\` in place ${first + 1} of the ${name}, expected \`${expected[first]}\`: the newest first.`,
  )
}
