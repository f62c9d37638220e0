import { type Article, expectOptions } from '@standfirst/core'
import { expectArticle } from '../expect-article.ts'
import { expectOutputs } from '../expect-outputs.ts'
import type { Finding, OutputName, Outputs } from '../finding.ts'
import { compareItem } from '../read/compare-item.ts'
import { itemFinder } from '../read/item-finder.ts'
import type { FeedParser } from '../read/parsed-feed.ts'
import { readActivityPub } from '../read/read-activity-pub.ts'
import { readAtom } from '../read/read-atom.ts'
import { readEmail } from '../read/read-email.ts'
import { readHtml } from '../read/read-html.ts'
import { readJsonFeed } from '../read/read-json-feed.ts'
import { readJsonLd } from '../read/read-json-ld.ts'
import { readMarkdown } from '../read/read-markdown.ts'
import { readRss } from '../read/read-rss.ts'
import { readStandardSite } from '../read/read-standard-site.ts'
import { readText } from '../read/read-text.ts'
import { createReporter, type Reporter } from './reporter.ts'
import { type AgreementOptions, createSubject, type Subject } from './subject.ts'
import { withinReach } from './within-reach.ts'

/**
 * Prove that outputs say what their article says, and so that they agree with each other.
 *
 * Each output is parsed back by a parser of others, and compared with the article: identity, titles,
 * dates, authors, categories, pictures, rights and disclosures, wherever the format carries them, and
 * the text of every section, its links and its pictures.
 *
 * @param article - Article that has passed the gate; not changed.
 * @param outputs - What was made of it; a feed may hold other articles too (for all articles of a feed,
 *   `checkFeed` is faster).
 * @param options - How it was rendered.
 * @returns A finding for each disagreement, output by output; none if all agree.
 * @throws `TypeError` for what is no article, no output or no option.
 */
export function checkAgreement(
  article: Article,
  outputs: Outputs,
  options: AgreementOptions = {},
): Finding[] {
  expectOptions(options, 'checkAgreement')
  expectArticle(article)
  expectOutputs(outputs)
  return compareOutputs(createSubject(article, options), outputs, createReporter)
}

/** Compare outputs with the article that a subject is of; each is told of by a reporter of its own. */
export function compareOutputs(
  subject: Subject,
  outputs: Outputs,
  report: (article: Article, output: OutputName) => Reporter,
): Finding[] {
  return (Object.keys(readers) as OutputName[]).flatMap((name) => {
    const output = outputs[name]
    if (output === undefined) return []
    const reporter = report(subject.article, name)
    withinReach(reporter, () => readers[name](output, subject, reporter))
    return reporter.findings
  })
}

type Read = (output: string, subject: Subject, reporter: Reporter) => void

const readers: Record<OutputName, Read> = {
  html: readHtml,
  markdown: readMarkdown,
  rss: inFeed(readRss),
  atom: inFeed(readAtom),
  jsonFeed: inFeed(readJsonFeed),
  jsonLd: readJsonLd,
  text: readText,
  email: readEmail,
  standardSite: readStandardSite,
  activitypub: readActivityPub,
}

function inFeed(parse: FeedParser): Read {
  return (output, subject, reporter) => {
    const feed = parse(output, reporter)
    if (!feed) return
    const item = itemFinder(feed.items)(subject.article)
    compareItem(item, subject, reporter)
    if (!item) return
    const found = feed.items.filter(({ id }) => id === item.id).map(({ id = '' }) => id)
    // Readers show one of them, and which one is theirs to choose.
    if (found.length > 1) {
      reporter.differs({ place: 'item', path: ['id'], expected: found.slice(0, 1), found })
    }
  }
}
