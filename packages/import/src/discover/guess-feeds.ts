import type { Element } from 'hast'
import { attribute } from '../html/hast.ts'
import type { DiscoveredFeed } from './discovered-feed.ts'
import type { FeedType } from './feed-type.ts'

/**
 * Where a site of this kind has its feed, by what made the page and by the address alone. Nobody has
 * looked whether there is one.
 *
 * @param all - The elements of the page.
 * @param page - Its address; without one nothing is guessed.
 */
export function guessFeeds(all: readonly Element[], page: string | undefined): DiscoveredFeed[] {
  if (!page) return []
  const url = new URL(page)
  const of = (path: string, type: FeedType): DiscoveredFeed[] => {
    const found = URL.parse(path, url)?.href
    return found ? [{ url: found, type, title: undefined, found: 'guess' }] : []
  }
  const ofHost = hosts.find(([host]) => host.test(url.hostname))
  if (ofHost) return ofHost[1](url, all).flatMap(([path, type]) => of(path, type))
  const generator = contentOf(all, 'generator')
  const ofSystem = systems.find(([name]) => name.test(generator))
  const root = homeOf(all, url)
  return ofSystem ? of(root + ofSystem[1], ofSystem[2]) : []
}

type Guess = [path: string, type: FeedType]

/** Content systems and site generators, by what they write into `meta name="generator"`. */
const systems: readonly (readonly [name: RegExp, path: string, type: FeedType])[] = [
  [/^wordpress\b/i, 'feed/', 'rss'],
  [/^ghost\b/i, 'rss/', 'rss'],
  [/^blogger\b/i, 'feeds/posts/default', 'atom'],
  [/^hugo\b/i, 'index.xml', 'rss'],
  [/^jekyll\b/i, 'feed.xml', 'atom'],
  [/^hexo\b/i, 'atom.xml', 'atom'],
  [/^drupal\b/i, 'rss.xml', 'rss'],
  [/^joomla\b/i, '?format=feed&type=rss', 'rss'],
  [/^(?:mediawiki)\b/i, 'index.php?title=Special:RecentChanges&feed=atom', 'atom'],
  [/^(?:typepad|movable type)\b/i, 'atom.xml', 'atom'],
  [/^(?:docusaurus)\b/i, 'blog/rss.xml', 'rss'],
  [/^(?:writefreely|pika|micro\.blog)\b/i, 'feed/', 'rss'],
  [/^(?:squarespace)\b/i, '?format=rss', 'rss'],
]

/** Services whose addresses say which feed is meant. */
const hosts: readonly (readonly [
  host: RegExp,
  guess: (url: URL, all: readonly Element[]) => Guess[],
])[] = [
  [/(?:^|\.)youtube\.com$/, youTube],
  [
    /(?:^|\.)reddit\.com$/,
    ({ pathname }) => {
      const path = /^\/(?:r|user)\/[\w-]+/.exec(pathname)?.[0]
      return path ? [[`${path}/.rss`, 'atom']] : []
    },
  ],
  [
    /^github\.com$/,
    ({ pathname }) => {
      const [owner, name] = pathname.split('/').filter(Boolean)
      if (!owner) return []
      if (!name) return [[`/${owner}.atom`, 'atom']]
      return [
        [`/${owner}/${name}/releases.atom`, 'atom'],
        [`/${owner}/${name}/commits.atom`, 'atom'],
      ]
    },
  ],
  [
    /^(?:www\.)?medium\.com$/,
    ({ pathname }) => {
      const [who] = pathname.split('/').filter(Boolean)
      return who ? [[`/feed/${who}`, 'rss']] : []
    },
  ],
  [/\.medium\.com$/, () => [['/feed', 'rss']]],
  [/\.substack\.com$/, () => [['/feed', 'rss']]],
  [/\.tumblr\.com$/, () => [['/rss', 'rss']]],
  [/\.(?:blogspot|blogger)\.[a-z.]+$/, () => [['/feeds/posts/default', 'atom']]],
  [/\.wordpress\.com$/, () => [['/feed/', 'rss']]],
  [
    /^bsky\.app$/,
    ({ pathname }) => {
      const path = /^\/profile\/[^/]+/.exec(pathname)?.[0]
      return path ? [[`${path}/rss`, 'rss']] : []
    },
  ],
]

/** A channel has its id in its address or in the page; a list of videos in its query. */
function youTube({ pathname, searchParams }: URL, all: readonly Element[]): Guess[] {
  const list = searchParams.get('list')
  if (list && /^[\w-]+$/.test(list)) return [[`/feeds/videos.xml?playlist_id=${list}`, 'atom']]
  const canonical = all.find(
    ({ properties, tagName }) => tagName === 'link' && String(properties.rel) === 'canonical',
  )
  const said = all.find(({ properties }) =>
    /^(?:channelId|identifier)$/.test(String(properties.itemProp)),
  )
  const places = [pathname, canonical && attribute(canonical, 'href')]
  const ids = places.map((place) => /\/channel\/(UC[\w-]{22})/.exec(place ?? '')?.[1])
  const own = said && /^UC[\w-]{22}$/.exec(attribute(said, 'content') ?? '')?.[0]
  const id = ids.find(Boolean) ?? own
  return id ? [[`/feeds/videos.xml?channel_id=${id}`, 'atom']] : []
}

/** Where a site begins: WordPress in a folder says where its interface is. */
function homeOf(all: readonly Element[], url: URL): string {
  const link = all.find(({ properties }) => String(properties.rel) === 'https://api.w.org/')
  const found = link && URL.parse(attribute(link, 'href') ?? '', url)
  const path = found?.host === url.host ? /^(.*\/)wp-json\/?$/.exec(found.pathname)?.[1] : undefined
  return path ?? '/'
}

function contentOf(all: readonly Element[], name: string): string {
  const meta = all.find(
    ({ properties, tagName }) =>
      tagName === 'meta' && String(properties.name).toLowerCase() === name,
  )
  return (meta && attribute(meta, 'content')?.trim()) || ''
}
