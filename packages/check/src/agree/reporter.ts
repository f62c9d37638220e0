import type { Article } from '@standfirst/core'
import type { Finding, OutputName, Path, SiteOutputName } from '../finding.ts'
import { quote } from './quote.ts'

/** A difference between an output and its article. */
export interface Difference {
  place: string
  path: Path
  found: readonly string[]
  expected: readonly string[]
}

/** Makes findings of differences. */
export interface Reporter {
  readonly output: OutputName | SiteOutputName
  readonly findings: Finding[]
  /** What the output and the article say is not the same. */
  differs(difference: Difference): void
  /** The output says the same, in another order. */
  reordered(difference: Difference): void
  /** A text stands elsewhere. */
  moved(difference: Difference): void
  /** The output can't be compared. */
  stop(
    code: 'copy-unreadable' | 'copy-missing' | 'copy-unpublished',
    message: string,
    fix: string,
  ): void
}

/** Names of outputs, as messages have them. */
export const outputNames: Record<OutputName | SiteOutputName, string> = {
  html: 'HTML',
  markdown: 'Markdown',
  rss: 'RSS',
  atom: 'Atom feed',
  jsonFeed: 'JSON Feed',
  jsonLd: 'JSON-LD',
  text: 'plain text',
  email: 'message',
  standardSite: 'record of standard.site',
  activitypub: 'object of ActivityPub',
  sitemap: 'sitemap',
  newsSitemap: 'news sitemap',
  robots: 'robots.txt',
  rsl: 'licence (RSL)',
  tdmRep: 'reservation of mining (TDMRep)',
  trustTxt: 'trust.txt',
}

/**
 * Begin to report the findings of one output.
 *
 * @param article - Article that it is of; `undefined` for a feed as a whole.
 */
export function createReporter(
  article: Article | undefined,
  output: OutputName | SiteOutputName,
): Reporter {
  const findings: Finding[] = []
  const name = outputNames[output]
  const about = article && { article: article.id }
  const fix = `Build the ${name} again, and look at what changes it afterwards.`
  const add = (code: string, message: string, { path, place }: { path: Path; place?: string }) => {
    findings.push({
      code,
      severity: 'error',
      message,
      path,
      fix,
      ...about,
      output,
      ...(place !== undefined && { place }),
    })
  }
  return {
    output,
    findings,
    differs(difference) {
      const { expected, found, place } = difference
      const where = `\`${place}\` of the ${name}`
      if (found.length === 0) {
        add('copy-lacks', `Found nothing in ${where}, expected ${quote(expected)}.`, difference)
      } else if (expected.length === 0) {
        add('copy-adds', `Found ${quote(found)} in ${where}, expected nothing there.`, difference)
      } else {
        const values = `Found ${quote(found)} in ${where}, expected ${quote(expected)}.`
        add('copy-differs', values, difference)
      }
    },
    reordered(difference) {
      const { expected, found, place } = difference
      const where = `\`${place}\` of the ${name}`
      const message = `Found ${quote(found)} in ${where}, expected another order: ${quote(expected)}.`
      add('copy-order', message, difference)
    },
    moved(difference) {
      const { expected, place } = difference
      const message = `Found the ${place} ${quote(expected)} elsewhere in the ${name}, expected it where the article has it.`
      add('copy-order', message, difference)
    },
    stop(code, message, fix) {
      findings.push({
        code,
        severity: 'error',
        message,
        path: [],
        fix,
        ...about,
        output,
      })
    },
  }
}
