import type { Issue, PlainArticleInput } from '@standfirst/core'
import type { Root } from 'hast'
import { attribute, hasClass } from '../html/hast.ts'
import { soundRights } from '../rights/sound-rights.ts'
import { toTime } from '../to-time.ts'
import { headlineOf, windowTitle } from './headline.ts'
import { mainParts } from './main-parts.ts'
import { readMicrodata } from './microdata.ts'
import { type Entry, readEntry } from './read-entry.ts'
import { readJsonLd } from './read-json-ld.ts'
import { readMeta } from './read-meta.ts'
import { readTerms } from './read-terms.ts'
import { siteNames } from './site-names.ts'
import { unescapeLinked, unescapeTags } from './unescape-linked.ts'
import { visibleAuthors } from './visible-authors.ts'
import { visibleTimes } from './visible-times.ts'

/** What a page says of its article beside the text. */
export interface Stated {
  known: Partial<PlainArticleInput>
  /** The article in microformats, if it is marked so. */
  entry: Entry | undefined
  /** Whether `@standfirst/html` rendered it: each text is then as it is meant. */
  isOwn: boolean
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
): Stated {
  const said = readJsonLd(tree, page, issues)
  const unheard: Issue[] = []
  const entry = readEntry(tree, base, unheard)
  const isOwn = entry !== undefined && hasClass(entry.element, 'sf-article')
  const meta = readMeta(tree, base, unheard)
  const window = windowTitle(tree)
  const linked = isOwn
    ? said
    : unescapeLinked(said, [entry?.fields, meta, window ? { title: window } : undefined])
  const marked = isOwn ? {} : readMicrodata(tree, base, unheard)
  const stated: Partial<PlainArticleInput> = {
    ...marked,
    ...(isOwn ? meta : unescapeTags(meta)),
    ...entry?.fields,
    ...linked,
  }
  issues.push(...unheard.filter(({ path: [key] }) => !Object.hasOwn(linked, String(key))))
  const terms = readTerms(tree, base, linked.rights?.license)
  const rights = soundRights({ ...meta.rights, ...terms, ...linked.rights }, [], issues)
  const id = entry && attribute(entry.element, 'dataId')
  const known: Partial<PlainArticleInput> = {
    ...(isOwn ? {} : visibleOf(tree, base, stated, issues)),
    ...stated,
    ...(id && { id }),
  }
  delete known.rights
  if (Object.keys(rights).length) known.rights = rights
  if (isOwn) return { known, entry, isOwn }
  const { publisher } = known
  const name = typeof publisher === 'string' ? publisher : publisher?.name
  const title = headlineOf(tree, stated.title, [name, ...siteNames(tree, page)])
  return { known: { ...known, ...(title && { title }) }, entry, isOwn }
}

/** What readers see of author and dates, where nothing else says it. */
function visibleOf(
  tree: Root,
  base: string,
  stated: Partial<PlainArticleInput>,
  issues: Issue[],
): Partial<PlainArticleInput> {
  const parts = mainParts(tree)
  const authors = stated.authors?.length ? [] : visibleAuthors(parts, base)
  const { published, updated } = visibleTimes(parts)
  const publishedAt = stated.publishedAt ? undefined : toTime(published, ['publishedAt'], issues)
  const isChanged = stated.updatedAt === undefined && updated !== published
  const updatedAt = isChanged ? toTime(updated, ['updatedAt'], issues) : undefined
  return {
    ...(authors.length && { authors }),
    ...(publishedAt && { publishedAt }),
    ...(updatedAt && updatedAt !== (publishedAt ?? stated.publishedAt) && { updatedAt }),
  }
}
