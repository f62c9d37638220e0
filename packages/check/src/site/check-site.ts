import { expectOptions, type Feed } from '@standfirst/core'
import { compareStatements } from '../agree/compare-statements.ts'
import { createReporter } from '../agree/reporter.ts'
import { stateTerms } from '../agree/state-terms.ts'
import { createStatements } from '../agree/statement.ts'
import { withinReach } from '../agree/within-reach.ts'
import { expectFeed } from '../expect-article.ts'
import { expectOutputs } from '../expect-outputs.ts'
import type { Finding, SiteOutputName } from '../finding.ts'
import { parseXml, type XmlElement } from '../read/xml-element.ts'
import type { CheckSiteOptions, SiteSubject } from './site-subject.ts'
import { stateRobots } from './state-robots.ts'
import { stateSitemap } from './state-sitemap.ts'
import { stateTdmRep } from './state-tdm-rep.ts'
import { stateTrustTxt } from './state-trust-txt.ts'

/** The files of a publication as a whole, as text; any of them may be left out. */
export type SiteOutputs = { readonly [Name in SiteOutputName]?: string | undefined }

/**
 * Prove that the files of a publication as a whole say what its articles and its policy say: each is parsed
 * back, and compared.
 *
 * @param feed - All articles that may be read, and the publication's policy; not changed.
 * @param outputs - The files; a sitemap that is one of several is compared with the articles of all.
 * @param options - How they were rendered.
 * @returns Findings, with paths from the feed; none if all agree.
 */
export function checkSite(
  feed: Feed,
  outputs: SiteOutputs,
  options: CheckSiteOptions = {},
): Finding[] {
  expectOptions(options, 'checkSite')
  expectFeed(feed)
  expectOutputs(outputs)
  return compareSite(feed, outputs, options)
}

/** {@linkcode checkSite} of a feed that need not be whole: what is known of it from outside. */
export function compareSite(
  feed: Feed,
  outputs: SiteOutputs,
  options: CheckSiteOptions,
): Finding[] {
  return (Object.keys(readers) as SiteOutputName[]).flatMap((name) => {
    const output = outputs[name]
    if (output === undefined) return []
    const reporter = createReporter(undefined, name)
    const say = createStatements()
    withinReach(reporter, () => {
      readers[name](output, { feed, options, reporter, say })
      compareStatements(say.list, reporter)
    })
    return reporter.findings.map((finding) => ofArticle(finding, feed))
  })
}

const readers: Record<SiteOutputName, (output: string, subject: SiteSubject) => void> = {
  sitemap: (output, subject) => stateSitemap(rootOf(output, 'urlset', subject), subject, 'sitemap'),
  newsSitemap: (output, subject) =>
    stateSitemap(rootOf(output, 'urlset', subject), subject, 'news'),
  robots: stateRobots,
  rsl: (output, subject) => {
    const { rights } = subject.feed
    const { location: place = '/', own = [] } = subject.options
    const root = rootOf(output, 'rsl:rsl', subject)
    const policies = rights ? [...own, { place, rights }] : []
    if (root)
      stateTerms(
        root,
        policies.map((one) => ({ rights: one.rights, url: one.place })),
        subject.say,
      )
  },
  tdmRep: stateTdmRep,
  trustTxt: stateTrustTxt,
}

/** The root of a document, if it is the one that is expected. */
function rootOf(xml: string, name: string, { reporter }: SiteSubject): XmlElement | undefined {
  const fix = 'Build it again.'
  try {
    const root = parseXml(xml)
    if (root?.name === name) return root
    const found = `Found \`${root?.name ?? 'nothing'}\` as the root, expected \`${name}\`.`
    reporter.stop('copy-unreadable', found, fix)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `Found what can't be parsed (${reason}), expected well-formed XML.`
    reporter.stop('copy-unreadable', message, fix)
  }
  return undefined
}

/** A finding of an article, with its id. */
function ofArticle(finding: Finding, { articles }: Feed): Finding {
  const [first, index] = finding.path
  const article = first === 'articles' && typeof index === 'number' ? articles[index] : undefined
  return article ? { ...finding, article: article.id } : finding
}
