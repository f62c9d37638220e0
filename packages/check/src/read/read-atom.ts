import {
  type Article,
  type Feed,
  itemId,
  safeCount,
  safeLanguage,
  safeMediaType,
} from '@standfirst/core'
import { parseAtomFeed } from 'feedsmith'
import { fromHtml } from 'hast-util-from-html'
import { compareFeedHtml, expectedSummary } from '../agree/compare-feed-html.ts'
import { compareStatements } from '../agree/compare-statements.ts'
import type { Reporter } from '../agree/reporter.ts'
import { stateFiles } from '../agree/state-files.ts'
import { stateItemTerms, stateTerms } from '../agree/state-terms.ts'
import { createStatements, type Statements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { htmlContent } from '../text/html-content.ts'
import { postAddresses } from '../text/post-addresses.ts'
import type { FeedParser } from './parsed-feed.ts'
import { readXml } from './read-xml.ts'
import { stateDublinCore } from './state-dublin-core.ts'
import { stateLinks } from './state-links.ts'
import { stateProvenance } from './state-provenance.ts'
import { strangeElements } from './strange-parts.ts'
import { attributesOf, childrenOf, type XmlElement } from './xml-element.ts'

const parse = (xml: string) => parseAtomFeed(xml)
type AtomFeed = ReturnType<typeof parse>
type AtomEntry = NonNullable<AtomFeed['entries']>[number]

/** Parse an Atom feed. */
export const readAtom: FeedParser = (source, reporter) => {
  const read = readXml(source, parse, reporter)
  if (!read) return undefined
  const { feed, root } = read
  const elements = childrenOf(root, 'atom:entry')
  return {
    items: (feed.entries ?? []).map((entry, index) => ({
      id: entry.id,
      url: hrefs(entry.links, 'alternate')[0],
      copy: () => ({
        title: entry.title?.value,
        summary: entry.summary?.value,
        published: entry.published,
        updated: entry.updated,
        authors: (entry.authors ?? []).map(({ name }) => name ?? ''),
        html: bodyOf(elements[index]),
        beside: strangeElements(elements[index]),
        identifiers: entry.dc?.identifiers ?? [],
      }),
      compare: (subject, reporter) =>
        compareEntry({ entry, feed, root, element: elements[index] }, subject, reporter),
    })),
    state: (expected, say) => {
      const { feedUrl, id = feedUrl ?? expected.url, rights } = expected
      say.exact('id', ['id'], feed.id, id)
      say.text('title', ['title'], feed.title?.value, expected.title)
      say.text('subtitle', ['description'], feed.subtitle?.value, expected.description)
      say.exact('link alternate', ['url'], hrefs(feed.links, 'alternate'), expected.url)
      say.exact('link self', ['feedUrl'], hrefs(feed.links, 'self'), feedUrl)
      say.exact('link hub', ['hubs'], hrefs(feed.links, 'hub'), expected.hubs)
      say.exact('xml:lang', ['language'], feed.xml?.lang, expected.language)
      say.text('rights', ['rights', 'copyright'], feed.rights?.value, rights?.copyright)
      if (expected.updatedAt) say.time('updated', ['updatedAt'], feed.updated, expected.updatedAt)
      stateHead(root, expected, say)
    },
  }
}

/** An entry, and what it stands in. */
interface Found {
  entry: AtomEntry
  feed: AtomFeed
  root: XmlElement | undefined
  element: XmlElement | undefined
}

/** What a feed says of who makes it, what it is about, and how it may be used. */
function stateHead(root: XmlElement | undefined, feed: Feed, say: Statements): void {
  const { authors, categories, icon, image, publisher, rights, url } = feed
  const texts = (name: string) => childrenOf(root, name).map(({ text }) => text)
  // The format demands an author: where nobody is named, the feed itself is.
  const people = authors?.length ? authors : [publisher ?? { name: feed.title }]
  const named = childrenOf(root, 'atom:author').flatMap((author) =>
    childrenOf(author, 'atom:name').map(({ text }) => text),
  )
  say.text(
    'feed author name',
    ['authors'],
    named,
    people.map(({ name }) => name),
  )
  const labels = attributesOf(childrenOf(root, 'atom:category'), 'label')
  const names = categories?.map(({ name }) => name)
  say.text('feed category', ['categories'], labels, names)
  say.exact('icon', ['icon'], texts('atom:icon'), icon)
  say.exact('logo', ['image', 'url'], texts('atom:logo'), image?.url)
  say.text('feed dc:publisher', ['publisher', 'name'], texts('dc:publisher'), publisher?.name)
  const links = childrenOf(root, 'atom:link').filter(
    ({ attributes }) => attributes.rel === 'license',
  )
  say.exact(
    'feed link license',
    ['rights', 'license'],
    attributesOf(links, 'href'),
    rights?.license,
  )
  stateTerms(root, rights ? [{ rights, url }] : [], say)
}

function hrefs(links: AtomFeed['links'], rel: string): (string | undefined)[] {
  return (links ?? []).filter((link) => (link.rel ?? 'alternate') === rel).map(({ href }) => href)
}

function compareEntry(
  { element, entry, feed, root }: Found,
  subject: Subject,
  reporter: Reporter,
): void {
  const { article } = subject
  const { authors, category, image, media, publishedAt, related, rights, tags, translations } =
    article
  const say = createStatements()
  say.exact('id', ['id'], entry.id, itemId(article.id))
  say.exact('link alternate', ['url'], hrefs(entry.links, 'alternate'), article.url)
  say.text('title', ['title'], textOf(element, 'atom:title'), article.title)
  say.text('summary', ['summary'], textOf(element, 'atom:summary'), expectedSummary(subject))
  say.time('published', ['publishedAt'], entry.published, publishedAt)
  // What was never updated has the time of its publication: the format demands one.
  say.time('updated', ['updatedAt'], entry.updated, article.updatedAt ?? publishedAt)
  const language = entry.xml?.lang ?? feed.xml?.lang
  say.exact('xml:lang', ['language'], language, article.language)
  const people = entry.authors ?? []
  say.text(
    'author name',
    ['authors'],
    people.map(({ name }) => name),
    authors.map(({ name }) => name),
  )
  say.exact(
    'author uri',
    ['authors'],
    people.map(({ uri }) => uri),
    authors.map(({ url }) => url),
  )
  const names = entry.categories?.map(({ label, term }) => label ?? term)
  const categories = [...new Set(category ? [category.name, ...tags] : tags)]
  say.text('category', ['tags'], names, categories)
  const terms = entry.categories?.map(({ term }) => term)
  const slugs = category ? [category.slug, ...tags.filter((tag) => tag !== category.name)] : tags
  say.text('category term', ['category', 'slug'], terms, slugs)
  const addresses = authors.map(({ email }) => email)
  say.exact(
    'author email',
    ['authors'],
    people.map(({ email }) => email),
    addresses.filter((email) => email && /^[^\s@<>]+@[^\s@<>]+$/.test(email)),
  )
  say.text('dc:publisher', ['publisher', 'name'], entry.dc?.publishers, article.publisher?.name)
  say.text('rights', ['rights', 'copyright'], textOf(element, 'atom:rights'), rights?.copyright)
  const cited = entry.dcterms?.bibliographicCitations
  say.text('dcterms:bibliographicCitation', ['rights', 'credit'], cited, rights?.credit)
  // The full text says it itself.
  const provenances = entry.dcterms?.provenances
  if (provenances || subject.content !== 'full') stateProvenance(provenances, subject, say)
  say.exact('link license', ['rights', 'license'], hrefs(entry.links, 'license'), rights?.license)
  say.exact('link via', ['sections'], hrefs(entry.links, 'via'), postAddresses(article))
  const { source } = article
  const origin = entry.source
  say.text('source title', ['source', 'name'], origin?.title?.value, source?.name)
  say.exact('source link', ['source', 'url'], hrefs(origin?.links, 'alternate'), source?.url)
  say.exact('source link self', ['source', 'feed'], hrefs(origin?.links, 'self'), source?.feed)
  const transcripts = media.map(({ transcriptUrl }) => transcriptUrl)
  const others = [...[...translations, ...related].map(({ url }) => url), ...transcripts]
  say.exact('link related', ['related'], hrefs(entry.links, 'related'), others)
  stateLinks(childrenOf(element, 'atom:link'), 'link', article, say)
  stateItemTerms(element, root, subject, say)
  stateEnclosed(childrenOf(element, 'atom:link'), article, say)
  stateFiles(element, article, say)
  const files = [...media.map(({ url }) => url), image?.url]
  const enclosed = media.length ? files.slice(0, -1) : files
  say.exact('link enclosure', ['media'], hrefs(entry.links, 'enclosure'), enclosed)
  const contents = entry.media?.contents
  say.exact(
    'media:content',
    ['media'],
    contents?.map(({ url }) => url),
    files,
  )
  const picture = image && contents?.findLast(({ url }) => url === image.url)
  say.text('media:title', ['image', 'caption'], picture?.title?.value, image?.caption)
  say.text('media:description', ['image', 'alt'], picture?.description?.value, image?.alt)
  const credits = picture?.credits?.map(({ value }) => value)
  say.text('media:credit', ['image', 'credit'], credits, image?.credit)
  for (const { place, text } of strangeElements(element)) say.exact(place, [], text, undefined)
  stateDublinCore(element, subject, say)
  const named = childrenOf(element, 'atom:author').flatMap((author) => {
    const names = childrenOf(author, 'atom:name').map(({ text }) => text)
    return names.slice(1)
  })
  say.text('author second name', ['authors'], named, [])
  const licenses = childrenOf(element, 'media:content')
    .flatMap((one) => childrenOf(one, 'media:license'))
    .map(({ attributes }) => attributes.href)
  if (licenses.length) {
    say.exact('media:license', ['image', 'license'], licenses, image?.license)
  }
  compareStatements(say.list, reporter)
  compareFeedHtml(bodyOf(element), 'content', subject, reporter)
}

/** A text as readers show it, who take it for HTML if it says so. */
function textOf(element: XmlElement | undefined, name: string): string | undefined {
  const [found] = childrenOf(element, name)
  if (found?.attributes.type !== 'html') return found?.text
  return htmlContent(fromHtml(found.text, { fragment: true })).blocks.join(' ')
}

/** The full text; plain text there only repeats the summary, for readers that know nothing else. */
function bodyOf(element: XmlElement | undefined): string | undefined {
  const [content] = childrenOf(element, 'atom:content')
  return content?.attributes.type === 'html' ? content.text : undefined
}

/** The types, sizes and titles of enclosures, and the language of the page. */
function stateEnclosed(
  links: readonly XmlElement[],
  { image, language, media }: Article,
  say: Statements,
): void {
  const page = links.filter(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate')
  const spoken = attributesOf(page, 'hreflang')
  const types = attributesOf(page, 'type').filter(Boolean)
  say.exact('link alternate type', ['url'], types, types.length ? 'text/html' : undefined)
  say.exact('link alternate hreflang', ['language'], spoken, safeLanguage(language))
  const files = media.length || !image ? media : [image]
  const found = links.filter(({ attributes }) => attributes.rel === 'enclosure')
  if (found.length !== files.length) return
  for (const [index, file] of files.entries()) {
    const { attributes } = found[index] as XmlElement
    const path = index < media.length ? ['media', index] : ['image']
    const type = safeMediaType(file.mediaType)
    // The end of an address may tell a type that isn't given.
    if (type) say.exact('link enclosure type', [...path, 'mediaType'], attributes.type, type)
    say.exact('link enclosure length', [...path, 'bytes'], attributes.length, safeCount(file.bytes))
    const title = 'title' in file ? file.title : undefined
    say.text('link enclosure title', [...path, 'title'], attributes.title, title)
  }
}
