import { parseRssFeed } from 'feedsmith'
import { mediaFiles } from './media-files.ts'
import type { RawAuthor, RawFeed, RawFile, RawItem, RawText } from './raw-item.ts'
import { rssAuthors } from './rss-authors.ts'
import { kindOf, namesOfEpisode, peopleBeside, rssEpisode, rssParts } from './rss-episode.ts'
import { withSubjects } from './with-subjects.ts'

const parse = (source: string) => parseRssFeed(source)
type Rss = ReturnType<typeof parse>
type Item = NonNullable<Rss['items']>[number]

/** Read RSS 0.9x and 2.0. */
export function readRss(source: string): RawFeed {
  const feed = parse(source)
  const links = feed.atom?.links ?? []
  const linked = (rel: string) => links.filter((link) => link.rel === rel).map(({ href }) => href)
  const { itunes } = feed
  const picture = itunes?.image ?? feed.image?.url
  return {
    title: plain(feed.title),
    description: html(feed.description ?? itunes?.summary),
    url: feed.link,
    feedUrl: linked('self')[0],
    base: feed.xml?.base,
    language: feed.language ?? feed.dc?.languages?.[0],
    authors: feed.managingEditor ? [feed.managingEditor] : named(itunes?.author),
    publisher: itunes?.owner?.name,
    categories: [
      ...(feed.categories ?? []).map(({ name }) => name),
      ...(itunes?.categories ?? []).map(({ text }) => text),
    ].filter((name) => name !== undefined),
    image: picture ? { url: picture, alt: feed.image?.title ?? '' } : undefined,
    copyright: feed.copyright ?? feed.dc?.rights?.[0],
    license: licenseOf(links) ?? feed.creativeCommons?.licenses?.[0],
    updated: feed.lastBuildDate ?? feed.pubDate ?? feed.dc?.dates?.[0],
    hubs: linked('hub'),
    ttlMinutes: feed.ttl,
    items: (feed.items ?? []).map((item) => readItem(item, itunes?.explicit === true)),
  }
}

function readItem(item: Item, isExplicit: boolean): RawItem {
  const { atom, content, dc, dcterms, guid, itunes, media } = item
  const links = atom?.links ?? []
  const linked = (rel: string) => links.filter((link) => link.rel === rel)
  // Many that are no address lack `isPermaLink`, so that they are only taken if they look like one.
  const page = guid?.isPermaLink !== false && guid?.value?.includes('/') ? [guid.value] : []
  const full = content?.encoded
  const names = (item.categories ?? []).flatMap(({ name }) => name ?? [])
  const subjects = dc?.subjects ?? []
  const { people: credited = [], ...episode } = rssEpisode(item, isExplicit)
  const { authors, people } = peopleBeside(credited, rssAuthors(item), itunes?.author !== undefined)
  return {
    id: guid?.value,
    urls: [item.link, linked('alternate')[0]?.href, ...page],
    title: plain(item.title ?? itunes?.title ?? dc?.titles?.[0] ?? media?.title?.value),
    summary: html(full ? item.description : itunes?.subtitle),
    content:
      html(full ?? item.description ?? itunes?.summary ?? dc?.descriptions?.[0]) ?? ofMedia(item),
    base: item.xml?.base,
    published:
      item.pubDate ??
      dc?.dates?.[0] ??
      dcterms?.issued?.[0] ??
      atom?.published ??
      dcterms?.created?.[0],
    updated: atom?.updated ?? dcterms?.modified?.[0],
    authors,
    categories: withSubjects(names, [
      ...subjects,
      ...(media?.keywords ?? []),
      ...(itunes?.keywords ?? []),
    ]),
    category: (names.length ? item.categories?.every(isTag) : !subjects.length) ? null : undefined,
    language: dc?.languages?.[0] ?? item.xml?.lang,
    files: filesOf(item),
    publisher: dc?.publishers?.[0],
    source: item.source && { name: item.source.title, feedUrl: item.source.url },
    copyright: dc?.rights?.[0],
    license: licenseOf(links) ?? item.creativeCommons?.licenses?.[0],
    terms: links.find(isTerms)?.href,
    translations: linked('related').flatMap(({ href, hreflang }) =>
      href && hreflang ? { url: href, language: hreflang } : [],
    ),
    transcripts: transcriptsOf(item),
    episode: { ...episode, people },
    namesOfEpisode: namesOfEpisode(item),
    parts: rssParts(item),
    credit: dcterms?.bibliographicCitations?.[0],
    notes: dcterms?.provenances ?? [],
  }
}

function transcriptsOf({ podcast }: Item): RawItem['transcripts'] {
  return (podcast?.transcripts ?? []).map(({ language, type, url }) => ({ url, type, language }))
}

/** What stands for the text of an item that has none: what is said of its pictures or recordings. */
function ofMedia({ media }: Item): RawText | undefined {
  const { type, value } = media?.description ?? media?.groups?.[0]?.description ?? {}
  return value === undefined ? undefined : { value, isHtml: type === 'html' }
}

function filesOf({ enclosures = [], itunes, media, podcast }: Item): RawFile[] {
  const files = mediaFiles(media)
  const described = (url: string | undefined) => files.find((file) => file.url === url)
  // The length is that of what is played, also where a document stands before it.
  const played = enclosures.find(({ type, url }) => isRecording(type, url)) ?? enclosures[0]
  const kind = kindOf(enclosures[0]?.type)
  const others = (podcast?.alternateEnclosures ?? []).filter(
    (one) => one.default !== true && (!kind || kindOf(one.type) !== kind),
  )
  return [
    ...(itunes?.image ? [{ url: itunes.image, medium: 'image' }] : []),
    ...enclosures.map((enclosure): RawFile => {
      const { length, type, url } = enclosure
      const seconds = enclosure === played ? itunes?.duration : undefined
      return {
        ...described(url),
        url,
        mediaType: type,
        bytes: length,
        seconds: seconds ?? described(url)?.seconds,
        isOwn: true,
        isEnclosed: true,
      }
    }),
    ...files,
    ...others.map(({ length, sources, title, type }): RawFile => {
      return { url: sources?.[0]?.uri, mediaType: type, bytes: length, title, isEnclosed: true }
    }),
  ]
}

function isRecording(type: string | undefined, url: string | undefined): boolean {
  return (
    /^\s*(?:audio|video)\//i.test(type ?? '') || /\.(?:mp3|m4a|mp4|ogg)(?:[?#]|$)/i.test(url ?? '')
  )
}

function named(name: string | undefined): RawAuthor[] {
  return name ? [{ name }] : []
}

/** Feeds of Standfirst mark the first tag of an article without a category. */
function isTag({ domain }: { domain?: string }, index: number): boolean {
  return index > 0 || domain === 'tag'
}

type Links = NonNullable<NonNullable<Item['atom']>['links']>

function licenseOf(links: Links): string | undefined {
  return links.find((link) => link.rel === 'license' && !isTerms(link))?.href
}

/** Terms for machines (RSL 1.0), which are no licence for people. */
function isTerms({ rel, type }: Links[number]): boolean {
  return rel === 'license' && /^application\/rsl\+xml/i.test(type ?? '')
}

/** Titles are plain text to most that write and read them. */
function plain(value: string | undefined): RawText | undefined {
  return value === undefined ? undefined : { value, isHtml: false }
}

function html(value: string | undefined): RawText | undefined {
  return value === undefined ? undefined : { value, isHtml: true }
}
