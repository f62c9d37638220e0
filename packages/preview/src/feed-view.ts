import { checkFeed, type Finding } from '@standfirst/check'
import type { Feed } from '@standfirst/core'
import type { FeedForm } from '@standfirst/publication'
import { attempt, feedOutputs, partOutputs, renderFeed } from '@standfirst/publication'
import { faultsOnly } from './faults-only.ts'
import type { FeedPart } from './feed-parts.ts'
import type { LoadedSite } from './preview-state.ts'

/** A feed in all its forms, with all that was found. */
export interface FeedView {
  /** The newest articles, as the feed's current document carries them. */
  feed: Feed
  /** The part of the publication that it is of; absent for all of it. */
  part: FeedPart | undefined
  site: LoadedSite
  /** A form that it doesn't have is absent. */
  texts: { readonly [Name in FeedForm['name']]?: string }
  findings: readonly Finding[]
}

/**
 * Render the current document of a feed in every form, and find where the forms disagree.
 *
 * @param part - The part of the publication (default: all of it).
 */
export function feedView(site: LoadedSite, part?: FeedPart): FeedView {
  const findings: Finding[] = []
  const texts: { [Name in FeedForm['name']]?: string } = {}
  let feed: Feed = part?.feed ?? site.feed
  const planned = part
    ? partOutputs(part.feed, part.folder, site.site)
    : feedOutputs(site.feed, site.site)
  for (const { name } of site.site.forms) {
    // Of each form, the current document stands before its archives.
    const document = planned.find(({ form }) => form === name)
    if (!document) continue
    feed = { ...document.feed, articles: [...document.articles] }
    const current = feed
    const onIssue = faultsOnly((issue) => findings.push({ ...issue, output: name }))
    const text = attempt(() => renderFeed(current, name, site.site, onIssue), 'the feed', onIssue)
    if (text === undefined) continue
    texts[name] = text
    findings.push(...checkFeed(current, { [name]: text }, checkOptions(site)))
  }
  return { feed, part, site, texts, findings }
}

function checkOptions({ config }: LoadedSite) {
  const { content, fullTextLimit, updated } = config.feeds
  return { content, fullTextLimit, updated, labels: config.html.labels }
}
