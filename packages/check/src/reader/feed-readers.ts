/** What a reader shows less of than an article says. */
export interface FeedReader {
  /** Short, unique name: `newsboat`. */
  name: string
  /** As its makers call it. */
  title: string
  /** The version that was asked, or the document that says it. */
  version: string
  /** Of several authors, which one it shows, or that it shows none (default: all). */
  authors?: 'first' | 'last' | 'none'
  /** Of several recordings, which one it offers, or that it offers none (default: all). */
  recordings?: 'first' | 'last' | 'none'
  /** That it shows no category and no tags (default: it does). */
  tags?: 'none'
  /** That it does not tell when an article was changed (default: it does). */
  changes?: 'none'
  /** That it shows the summary, and not the text (default: the text). */
  text?: 'none'
  /** That it leaves out what has no recording (default: it shows it). */
  unheard?: 'none'
}

/**
 * What readers show less of, as they were asked with RSS that `@standfirst/rss` made; of Apple Podcasts, as
 * its document says. `docs/readers.md` has more of them.
 */
export const feedReaders: readonly FeedReader[] = [
  {
    name: 'akregator',
    title: 'Akregator (KSyndication)',
    version: '5.103.0',
    authors: 'first',
  },
  {
    name: 'apple-podcasts',
    title: 'Apple Podcasts',
    version: 'https://help.apple.com/itc/podcasts_connect/#/itcb54353390',
    recordings: 'first',
    unheard: 'none',
  },
  { name: 'elfeed', title: 'Elfeed', version: '3.4.1', changes: 'none' },
  {
    name: 'feed-extractor',
    title: '@extractus/feed-extractor',
    version: '8.0.3',
    authors: 'none',
    recordings: 'none',
    tags: 'none',
    changes: 'none',
    text: 'none',
  },
  {
    name: 'feedparser',
    title: 'feedparser of npm',
    version: '2.6.0',
    authors: 'first',
    changes: 'none',
  },
  {
    name: 'gofeed',
    title: 'gofeed',
    version: '1.1.3',
    authors: 'first',
    recordings: 'last',
    changes: 'none',
  },
  {
    name: 'gpodder',
    title: 'gPodder (podcastparser)',
    version: '0.6.9',
    authors: 'none',
    tags: 'none',
    changes: 'none',
  },
  {
    name: 'htmlparser2',
    title: 'htmlparser2',
    version: '12.0.0',
    authors: 'none',
    tags: 'none',
    text: 'none',
  },
  {
    name: 'newsboat',
    title: 'Newsboat',
    version: '2.21',
    authors: 'last',
    recordings: 'last',
    tags: 'none',
    changes: 'none',
  },
  {
    name: 'podcast-feed-parser',
    title: 'podcast-feed-parser',
    version: '1.0.4',
    authors: 'none',
    recordings: 'first',
    text: 'none',
  },
  {
    name: 'podcast-partytime',
    title: 'podcast-partytime',
    version: '5.0.0',
    recordings: 'first',
    unheard: 'none',
  },
  {
    name: 'podparse',
    title: 'podparse',
    version: '1.6.0',
    authors: 'none',
    recordings: 'first',
    text: 'none',
  },
  {
    name: 'quiterss',
    title: 'QuiteRSS',
    version: '0.19.4',
    authors: 'first',
    recordings: 'first',
  },
  {
    name: 'react-native-rss-parser',
    title: 'react-native-rss-parser',
    version: '1.5.1',
    recordings: 'first',
  },
  {
    name: 'rhythmbox',
    title: 'Rhythmbox (totem-pl-parser)',
    version: '3.26.6',
    recordings: 'last',
    text: 'none',
  },
  {
    name: 'rss-guard',
    title: 'RSS Guard',
    version: '4.0.4',
    authors: 'first',
    recordings: 'first',
  },
  {
    name: 'rss-parser',
    title: 'rss-parser',
    version: '3.13.0',
    authors: 'first',
    recordings: 'first',
    changes: 'none',
  },
  { name: 'rss2email', title: 'rss2email', version: '3.13.1', authors: 'last' },
  {
    name: 'rsstail',
    title: 'rsstail (libmrss)',
    version: '0.19.2',
    authors: 'none',
    recordings: 'last',
    changes: 'none',
    text: 'none',
  },
  { name: 'ruby-rss', title: 'RSS of Ruby', version: '0.2.9', recordings: 'first' },
  {
    name: 'sfeed',
    title: 'sfeed',
    version: '1.7',
    authors: 'first',
    recordings: 'first',
    changes: 'none',
  },
  { name: 'tt-rss', title: 'Tiny Tiny RSS', version: '21', changes: 'none' },
  {
    name: 'universal-feed-parser',
    title: 'Universal Feed Parser',
    version: '6.0.10',
    recordings: 'first',
  },
  { name: 'xml-feed', title: 'XML::Feed', version: '0.63', recordings: 'first' },
]
