import type { Issue, PlainArticleInput } from '@standfirst/core'
import type { Root } from 'hast'
import { attribute, elements, hasClass, textOf } from '../html/hast.ts'
import { isSameFile } from '../html/same-file.ts'
import { languageTag } from '../language-tag.ts'
import { problem, shown } from '../problem.ts'
import { soundRights } from '../rights/sound-rights.ts'
import { toTime } from '../time/to-time.ts'
import { authorsApart } from './authors-apart.ts'
import { bylineOfPage } from './byline-of-page.ts'
import { chooseEntry } from './choose-entry.ts'
import { headlineOf, keyOf, titlesIn, windowTitle } from './headline.ts'
import { mainParts } from './main-parts.ts'
import { metaValues } from './meta-values.ts'
import { readMicrodata } from './microdata.ts'
import { ownUrl } from './own-url.ts'
import { type Entry, readEntry } from './read-entry.ts'
import { readJsonLd } from './read-json-ld.ts'
import { readMeta } from './read-meta.ts'
import { readTerms } from './read-terms.ts'
import { siteNames } from './site-names.ts'
import { takeComments } from './take-comments.ts'
import { takeOtherArticles } from './take-other-articles.ts'
import { unescapeLinked, unescapeTags } from './unescape-linked.ts'
import { visibleAuthors } from './visible-authors.ts'
import { takeSubtitle } from './visible-subtitle.ts'
import { visibleTerms } from './visible-terms.ts'
import { visibleTimes } from './visible-times.ts'

/** What a page says of its article beside the text; of a list of articles, how many it has. */
export type StatedOfPage = Stated | { listed: number }

/** What a page says of its article beside the text. */
export interface Stated {
  listed?: undefined
  known: Partial<PlainArticleInput>
  /** The article in microformats, if it is marked so. */
  entry: Entry | undefined
  /** Whether `@standfirst/html` rendered it: each text is then as it is meant. */
  isOwn: boolean
  /** Selectors of what of the page only payers may read. */
  paid: readonly string[]
}

/**
 * Read what a page says of its article: in JSON-LD, microformats, metadata, microdata, and where only
 * readers see it, the first that says it.
 *
 * @param addresses - That of the page, and what its relative addresses are relative to.
 */
export function readStated(
  tree: Root,
  { base, page }: { base: string; page: string },
  issues: Issue[],
): StatedOfPage {
  const unheard: Issue[] = []
  const meta = readMeta(tree, base, unheard)
  const window = windowTitle(tree)
  const titles = [meta.title, window].flatMap((one) => (one ? titlesIn(one) : []))
  // Comments may be entries, too.
  if (!elements(tree).some((one) => hasClass(one, 'sf-article'))) takeComments(tree)
  const chosen = chooseEntry(tree, {
    base,
    urls: [meta.url, page],
    titles,
    isArticle: meta.publishedAt !== undefined || isCalledArticle(tree),
  })
  if (chosen.listed !== undefined) return { listed: chosen.listed }
  const entry = chosen.entry && readEntry(chosen.entry, base, unheard)
  const isOwn = entry !== undefined && hasClass(entry.element, 'sf-article')
  if (!isOwn) takeOtherArticles(tree, titles)
  const title = entry?.fields.title ?? meta.title ?? window
  const { article, others, paid } = readJsonLd(
    tree,
    { titles: [title, meta.title, window, ...headlines(tree)], url: page, urls: [page, meta.url] },
    issues,
    unheard,
  )
  if (!isOwn && !isNamedSo(tree, article.title, [meta.title, window])) delete article.title
  const linked = isOwn
    ? article
    : unescapeLinked(article, [entry?.fields, meta, window ? { title: window } : undefined])
  const marked = isOwn ? {} : readMicrodata(tree, base, unheard)
  const { image, url } = (!isOwn && entry) || {}
  const addressed = <Said extends Partial<PlainArticleInput>>(said: Said): Said => {
    const own = isOwn ? said.url : ownUrl(said.url, page, issues)
    if (own) return { ...said, url: own }
    const { url: _, ...rest } = said
    return rest as Said
  }
  const stated: Partial<PlainArticleInput> = {
    ...(image && { image }),
    ...addressed({ ...(url && { url }) }),
    ...inLanguage(unescapeLinked(others, [meta, window ? { title: window } : undefined]), issues),
    ...addressed(inLanguage(marked, issues)),
    ...addressed(isOwn ? meta : unescapeTags(meta)),
    ...addressed(inLanguage(entry?.fields ?? {}, issues)),
    ...addressed(inLanguage(linked, issues)),
  }
  issues.push(...unheard.filter(({ path: [key] }) => !Object.hasOwn(linked, String(key))))
  // The picture that a page is shared with is the larger one, and not that of the whole site.
  if (!isOwn && meta.image && !isSameImage(meta.image, linked.image)) stated.image = meta.image
  const terms = readTerms(tree, base, linked.rights?.license)
  const rights = soundRights({ ...meta.rights, ...terms, ...linked.rights }, [], issues)
  const id = entry && attribute(entry.element, 'dataId')
  const { publisher } = stated
  const name = typeof publisher === 'string' ? publisher : publisher?.name
  // Who publishes a text stands for its author where systems want one.
  const names = isOwn ? [] : siteNames(tree, page)
  const holders = [name, meta.rights?.copyright, ...names]
  const { authors: named, ...withoutAuthors } = stated
  const authors = isOwn || !named ? named : authorsApart(named)
  const isHouse = !isOwn && authors?.every((author) => isAmong(author, holders))
  const said = isHouse || !authors?.length ? withoutAuthors : { ...stated, authors }
  const known: Partial<PlainArticleInput> = {
    ...(isHouse && authors?.length && { authors }),
    ...(isOwn ? {} : visibleOf(tree, base, said, issues)),
    ...said,
    ...(id && { id }),
  }
  // Who writes in advance changes it last before it is published.
  if (!isOwn && isBefore(known.updatedAt, known.publishedAt)) delete known.updatedAt
  delete known.rights
  if (Object.keys(rights).length) known.rights = rights
  if (isOwn) return { known, entry, isOwn, paid: [] }
  const headline = headlineOf(tree, stated.title, [name, ...names])
  const titled = { ...known, ...(headline && { title: headline }) }
  return { known: { ...titled, ...takeSubtitle(mainParts(tree), titled) }, entry, isOwn, paid }
}

/** What is said of an article, with the language that its tag names: a name such as `deutsch` is none. */
function inLanguage(said: Partial<PlainArticleInput>, issues: Issue[]): Partial<PlainArticleInput> {
  const { language, ...others } = said
  const tag = languageTag(language)
  if (tag === language) return said
  if (!tag) {
    issues.push(
      problem(
        'invalid-language',
        ['language'],
        `Found the language ${shown(language)}, expected a BCP 47 tag, such as \`en\` or \`pt-BR\``,
        'it was left out',
        'Give a BCP 47 tag.',
      ),
    )
  }
  return { ...others, ...(tag && { language: tag }) }
}

/** @see {@link https://ogp.me/#type_article} */
function isCalledArticle(tree: Root): boolean {
  return metaValues(tree)('og:type').includes('article')
}

/**
 * Whether a page is called what its JSON-LD says, wherever it names itself: Wikipedia gives a description
 * as headline.
 */
function isNamedSo(tree: Root, title: string | undefined, others: readonly (string | undefined)[]) {
  const named = [
    ...others,
    ...elements(tree).flatMap((one) => (/^h[1-3]$/.test(one.tagName) ? textOf(one) : [])),
  ].flatMap((text) => (text && keyOf(text)) || [])
  const key = title ? keyOf(title) : ''
  // What is cut, or has the name of the site, is the same.
  return (
    key === '' || named.length === 0 || named.some((one) => one.includes(key) || key.includes(one))
  )
}

function isBefore(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && Date.parse(one) < Date.parse(other)
}

/** Whether an author is who publishes the page, or holds the rights of it. */
function isAmong(
  author: NonNullable<PlainArticleInput['authors']>[number],
  holders: readonly (string | undefined)[],
): boolean {
  const key = keyOf(typeof author === 'string' ? author : author.name)
  return holders.some((holder) => {
    const own = holder && keyOf(holder)
    return own === key || (key.length > 3 && own?.includes(key) && rightsOf.test(holder ?? ''))
  })
}

/** What stands beside the holder of rights. */
const rightsOf = /©|copyright|\(c\)/i

function isSameImage(one: PlainArticleInput['image'], other: PlainArticleInput['image']): boolean {
  const urlOf = (image: PlainArticleInput['image']) =>
    typeof image === 'string' ? image : image?.url
  return isSameFile(urlOf(one), urlOf(other))
}

function headlines(tree: Root): string[] {
  return elements(tree).flatMap((one) => (one.tagName === 'h1' ? textOf(one) : []))
}

/** What readers see of author and dates, where nothing else says it. */
function visibleOf(
  tree: Root,
  base: string,
  stated: Partial<PlainArticleInput>,
  issues: Issue[],
): Partial<PlainArticleInput> {
  const parts = mainParts(tree)
  const byline = bylineOfPage(parts, stated.language)
  const shown = stated.authors?.length ? [] : visibleAuthors(parts, base)
  const named = stated.authors?.length ? [] : byline.authors.map((name) => ({ name }))
  const authors = shown.length ? shown : named
  const times = visibleTimes(parts)
  const published = times.published ?? byline.time
  const updated = times.updated ?? byline.updated
  const publishedAt = stated.publishedAt ? undefined : toTime(published, ['publishedAt'], issues)
  const isChanged = stated.updatedAt === undefined && updated !== published
  const updatedAt = isChanged ? toTime(updated, ['updatedAt'], issues) : undefined
  const terms = visibleTerms(parts)
  const category = terms.category ?? byline.categories[0]
  const isTag = stated.tags?.some((tag) => tag === category)
  const tags = terms.tags ?? byline.tags
  return {
    ...(category && !isTag && { category }),
    ...(tags.length && !stated.tags?.length && { tags }),
    ...(authors.length && { authors }),
    ...(publishedAt && { publishedAt }),
    ...(updatedAt && updatedAt !== (publishedAt ?? stated.publishedAt) && { updatedAt }),
  }
}
