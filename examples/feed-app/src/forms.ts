import { renderAtom } from '@standfirst/atom'
import type { Feed } from '@standfirst/core'
import type { AlternateLink } from '@standfirst/html'
import { renderJsonFeed } from '@standfirst/json-feed'
import { renderRss } from '@standfirst/rss'

/** A form of the feed for readers. */
export interface FeedForm {
  path: string
  title: string
  /** Media type, without parameters. */
  type: string
  render(feed: Feed): string
}

/** The forms of the feed, the one that most readers know first. */
export const forms: readonly FeedForm[] = [
  {
    path: '/rss.xml',
    title: 'RSS',
    type: 'application/rss+xml',
    render: (feed) => renderRss(feed, { stylesheet: '/feed.css' }),
  },
  {
    path: '/atom.xml',
    title: 'Atom',
    type: 'application/atom+xml',
    render: (feed) => renderAtom(feed, { stylesheet: '/feed.css' }),
  },
  {
    path: '/feed.json',
    title: 'JSON Feed',
    type: 'application/feed+json',
    render: (feed) => renderJsonFeed(feed),
  },
]

/** What a page's head says of the feed, so that readers find it. */
export function alternates(origin: string): AlternateLink[] {
  return forms.map(({ path, title, type }) => ({ href: `${origin}${path}`, type, title }))
}
