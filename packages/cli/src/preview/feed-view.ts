import { checkFeed, type Finding } from '@standfirst/check'
import { archiveFeed, type Feed, type OnIssue } from '@standfirst/core'
import { renderFeed } from '../output/feed-outputs.ts'
import { type FeedForm, feedForms, urlOf } from '../output/site.ts'
import { attempt } from './attempt.ts'
import type { LoadedSite } from './preview-state.ts'

/** A feed in all its forms, with all that was found. */
export interface FeedView {
  /** The newest articles, as the feed's current document carries them. */
  feed: Feed
  site: LoadedSite
  /** A form that it doesn't have is absent. */
  texts: { readonly [Name in FeedForm['name']]?: string }
  findings: readonly Finding[]
}

/** Render the current document of the feed in every form, and find where the forms disagree. */
export function feedView(site: LoadedSite): FeedView {
  const { config } = site
  const findings: Finding[] = []
  const texts: { [Name in FeedForm['name']]?: string } = {}
  let feed: Feed = config.feed
  for (const { name, path } of feedForms(config)) {
    const whole = { ...site.feed, feedUrl: urlOf(path, config) }
    feed = archiveFeed(whole, { size: config.feeds.size })[0] ?? whole
    const onIssue: OnIssue = (issue) => findings.push({ ...issue, output: name })
    const current = feed
    const text = attempt(() => renderFeed(current, name, config, onIssue), onIssue)
    if (text === undefined) continue
    texts[name] = text
    findings.push(...checkFeed(current, { [name]: text }, checkOptions(site)))
  }
  return { feed, site, texts, findings }
}

function checkOptions({ config }: LoadedSite) {
  const { content, fullTextLimit } = config.feeds
  return { content, fullTextLimit, labels: config.html.labels }
}
