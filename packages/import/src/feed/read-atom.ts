import { parseAtomFeed } from 'feedsmith'
import { mediaFiles } from './media-files.ts'
import type { RawAuthor, RawFeed, RawFile, RawItem, RawText } from './raw-item.ts'

const parse = (source: string) => parseAtomFeed(source)
type Atom = ReturnType<typeof parse>
type Entry = NonNullable<Atom['entries']>[number]
type Links = NonNullable<Entry['links']>

/** Read Atom 0.3 and 1.0. */
export function readAtom(source: string): RawFeed {
  const feed = parse(source)
  const links = feed.links ?? []
  // Those of others name what wrote them: what they say of categories is read as people mean it.
  const exactCategories = feed.generator === undefined
  const image = feed.logo ?? feed.itunes?.image
  return {
    id: feed.id,
    title: text(feed.title),
    description: text(feed.subtitle),
    ...addressesOf(feed),
    base: feed.xml?.base,
    language: feed.xml?.lang ?? feed.dc?.languages?.[0],
    authors: authorsOf(feed.authors),
    publisher: feed.dc?.publishers?.[0],
    categories: namesOf(feed.categories),
    exactCategories,
    image: image ? { url: image, alt: '' } : undefined,
    icon: feed.icon,
    copyright: feed.rights?.value ?? feed.dc?.rights?.[0],
    license: licenseOf(links),
    updated: feed.updated,
    hubs: linked(links, 'hub').map(({ href }) => href),
    items: (feed.entries ?? []).map((entry) => readEntry(entry, feed, exactCategories)),
  }
}

function readEntry(entry: Entry, feed: Atom, exact: boolean): RawItem {
  const { content, dc, dcterms, source, summary } = entry
  const links = entry.links ?? []
  const own = authorsOf(entry.authors)
  const body = contentOf(content)
  return {
    id: entry.id,
    urls: [
      linked(links, 'alternate')[0]?.href,
      isPageType(content?.type) ? content?.src : undefined,
    ],
    title: text(entry.title),
    summary: body ? text(summary) : undefined,
    content: body ?? text(summary) ?? described(entry),
    unread: content?.value?.trim() && !body ? content.type : undefined,
    base: entry.xml?.base,
    contentBase: content?.xml?.base,
    published: entry.published ?? dc?.dates?.[0] ?? entry.updated,
    updated: entry.updated,
    authors: own.length ? own : authorsOf(source?.authors ?? feed.authors),
    categories: namesOf(entry.categories),
    category: exact ? categoryOf(entry.categories) : undefined,
    otherKind: kindOf(entry.categories),
    language: entry.xml?.lang ?? content?.xml?.lang ?? dc?.languages?.[0],
    files: filesOf(entry, links, content),
    publisher: dc?.publishers?.[0],
    source: source && { name: source.title?.value, ...addressesOf(source) },
    copyright: entry.rights?.value ?? dc?.rights?.[0],
    license: licenseOf(links) ?? entry.creativeCommons?.licenses?.[0],
    terms: linked(links, 'license').find(isTerms)?.href,
    translations: linked(links, 'related').flatMap(({ href, hreflang }) =>
      href && hreflang ? { url: href, language: hreflang } : [],
    ),
    credit: dcterms?.bibliographicCitations?.[0],
    notes: dcterms?.provenances ?? [],
  }
}

/** The page and the document of a feed, or of what an entry was taken from. */
function addressesOf({ links = [] }: Pick<Atom, 'links'>): Pick<RawFeed, 'url' | 'feedUrl'> {
  return { url: linked(links, 'alternate')[0]?.href, feedUrl: linked(links, 'self')[0]?.href }
}

/** What a channel of videos says of one. */
function described({ media }: Entry): RawText | undefined {
  const description = media?.groups?.[0]?.description ?? media?.description
  return text(description)
}

/** A link without `rel` is `alternate` (RFC 4287, section 4.2.7.2); a page is better than a file. */
function linked(links: Links, rel: string): Links {
  const found = links.filter((link) => (link.rel ?? 'alternate') === rel)
  const isPage = ({ type }: Links[number]) => type === undefined || type === 'text/html'
  return [...found.filter(isPage), ...found.filter((link) => !isPage(link))]
}

function authorsOf(people: Entry['authors']): RawAuthor[] {
  return (people ?? []).map(({ email, name, uri }) => ({ name, email, url: uri }))
}

function namesOf(categories: Entry['categories']): string[] {
  return (categories ?? []).flatMap(({ label, scheme, term }) =>
    scheme === bloggerKind ? [] : (label ?? term ?? []),
  )
}

/** Of terms without a taxonomy, the one with a label of its own; tags have none. */
function categoryOf(categories: Entry['categories'] = []): RawItem['category'] {
  if (categories.some(({ scheme }) => scheme)) return undefined
  const { label, term } = categories.find((one) => one.label) ?? {}
  if (!label) return null
  const isSlug = term && /^[a-z\d]+(?:-[a-z\d]+)*$/.test(term)
  return { name: label, ...(isSlug && { slug: term }) }
}

/** Blogger's archives have entries that are no posts, and say so in a category. */
const bloggerKind = 'http://schemas.google.com/g/2005#kind'

function kindOf(categories: Entry['categories'] = []): string | undefined {
  const kind = categories.find(({ scheme }) => scheme === bloggerKind)?.term?.replace(/^.*#/, '')
  return kind === 'post' || kind === 'page' ? undefined : kind
}

function licenseOf(links: Links): string | undefined {
  return linked(links, 'license').find((link) => !isTerms(link))?.href
}

/** Terms for machines (RSL 1.0), which are no licence for people. */
function isTerms({ type }: Links[number]): boolean {
  return /^application\/rsl\+xml/i.test(type ?? '')
}

function filesOf({ media, yt }: Entry, links: Links, content: Entry['content']): RawFile[] {
  const files = mediaFiles(media)
  return [
    ...links
      .filter(({ rel }) => rel === 'enclosure')
      .map(({ href, length, title, type }): RawFile => {
        const described = files.find(({ url }) => url === href)
        return { title, ...described, url: href, mediaType: type, bytes: length, isEnclosed: true }
      }),
    // Content out of line (RFC 4287, section 4.1.3.2).
    ...(content?.src && !isPageType(content.type)
      ? [{ url: content.src, mediaType: content.type, isEnclosed: true }]
      : []),
    // YouTube names the player of its old plug-in as the video.
    ...(yt ? files.filter(({ medium }) => medium === 'image') : files),
  ]
}

/** A content that is no text, but a file in Base64 or XML, is none (RFC 4287, section 4.1.3.3). */
function contentOf(content: Entry['content']): RawText | undefined {
  const { type = 'text' } = content ?? {}
  return isTextType(type.trim()) ? text(content) : undefined
}

function isTextType(type: string): boolean {
  return /^(?:text|x?html)$|^text\/(?!xml\b)|^application\/xhtml\+xml\b|^[^/]*$/i.test(type)
}

function isPageType(type: string | undefined): boolean {
  return type === undefined || isTextType(type.trim())
}

/** Text constructs (RFC 4287, section 3.1): what isn't HTML is plain. */
function text(
  construct: { value?: string | undefined; type?: string | undefined } | undefined,
): RawText | undefined {
  const { type = 'text', value } = construct ?? {}
  if (value === undefined) return undefined
  return { value, isHtml: /html/i.test(type) }
}
