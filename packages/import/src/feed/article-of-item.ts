import {
  type AuthorInput,
  excerpt,
  type Issue,
  type Labels,
  labels,
  type PlainArticleInput,
  type RightsInput,
} from '@standfirst/core'
import { absoluteAddress } from '../absolute-address.ts'
import { heldBackFields } from '../content-system/held-back-fields.ts'
import { authorsOfMail } from '../html/mail-byline.ts'
import { readContent } from '../html/read-content.ts'
import { readDisclosure } from '../html/read-disclosure.ts'
import { languageTag } from '../language-tag.ts'
import { openingOf } from '../opening-of.ts'
import { problem, shown } from '../problem.ts'
import { rightsFromRsl } from '../rights/rights-from-rsl.ts'
import { soundRights } from '../rights/sound-rights.ts'
import { maxPageLength } from '../source/max-lengths.ts'
import { addShown } from './add-shown.ts'
import { addressOfItem } from './address-of-item.ts'
import { authorOf } from './author-of.ts'
import { categoriesOf } from './categories-of.ts'
import { episodeOfItem } from './episode-of-item.ts'
import { escapedOnce } from './escaped-once.ts'
import { heldBack } from './held-back.ts'
import { lineOf } from './line-of.ts'
import { ownFields } from './own-fields.ts'
import { paragraphsOf } from './paragraphs-of.ts'
import { permanentId } from './permanent-id.ts'
import { hasPasswordForm, protectedItem } from './protected-item.ts'
import type { RawItem, RawSource, RawText } from './raw-item.ts'
import { readFiles } from './read-files.ts'
import { type TimeScope, timeOfItem } from './time-of-item.ts'
import { hasTitle, titleOfItem } from './title-of-item.ts'
import { withoutNotice } from './without-notice.ts'

/** What the items of one feed share. */
export interface FeedScope extends TimeScope {
  /** Address that others are relative to. */
  base: string | undefined
  /** The same, where the feed itself says it. */
  xmlBase: string | undefined
  /** Address that ids are made from. */
  idBase: string | undefined
  language: string
  labels: Partial<Labels> | undefined
  /** Whether an id that is no URI is kept as it is. */
  keepIds: boolean
  authors: readonly AuthorInput[]
  /** The feed itself, where its articles are to name it. */
  source: RawSource | undefined
  copyright: string | undefined
  license: string | undefined
}

/**
 * Turn what a feed says of an article into an article to complete.
 *
 * @param path - Where the item is in the feed.
 * @param issues - Receives what was refused or guessed.
 * @returns `undefined` if there is neither an address nor a text.
 */
export function articleOfItem(
  whole: RawItem,
  scope: FeedScope,
  path: Issue['path'],
  issues: Issue[],
): PlainArticleInput | undefined {
  const limited = withinLimit(whole, path, issues)
  const language = languageTag(limited.language) ?? scope.language
  const item = {
    ...limited,
    language,
    summary: escapedOnce(limited.summary, [...path, 'summary'], issues),
    content: escapedOnce(limited.content, [...path, 'sections'], issues),
  }
  const unclear: Issue[] = []
  const held = heldBack(item.marks, path, issues) ?? heldBackFields(item.fields ?? {}, unclear)
  for (const issue of unclear) issues.push({ ...issue, path: [...path, ...issue.path] })
  const around = absoluteAddress(item.base, scope.xmlBase ?? scope.base) ?? scope.xmlBase
  const url = addressOfItem(
    item,
    absoluteAddress(item.marks?.linkBase, around ?? scope.base) ?? around ?? scope.base,
    path,
    issues,
    held !== undefined,
  )
  if (!url) return undefined
  const id = permanentId(item.id, { feedUrl: scope.idBase, keep: scope.keepIds })
  const words = labels(language, scope.labels)
  const base = around ?? url
  const { avatar, image, media, more, players } = readFiles(item, base, path, issues)
  // What follows is said of other posts, or leads to the page.
  const summary = item.summary && lineOf(item.summary).replace(/\s*\[(?:…|\.\.\.)\].*$/, '…')
  const { isRetracted, text: said } = withoutNotice(summary, words)
  const { category, tags } = categoriesOf(item)
  const marked = item.marks?.terms && rightsFromRsl(item.marks.terms)
  const named = item.title && lineOf(item.title)
  const known: Partial<PlainArticleInput> = {
    url,
    ...(named && { title: named }),
    ...(said && { summary: said }),
    ...(image && { image }),
    ...(media.length && { media }),
    ...(category !== undefined && { category }),
    rights: { ...rightsOf(item, {}, base), ...marked },
    ...ownFields(item, image),
  }
  if (item.unread) issues.push(noText(item.unread, path))
  const content = bodyOf(item.content, {
    base: contentBase(item, base),
    language,
    labels: scope.labels,
    known,
    notes: item.notes,
    isPublic: true,
  })
  const isProtected = Boolean(item.content?.isHtml && hasPasswordForm(item.content.value))
  const found = isProtected ? [protectedItem([])] : content.issues
  for (const issue of found) issues.push({ ...issue, path: [...path, ...issue.path] })
  // What has a title and a summary needs neither of its text.
  const line = item.content && !isProtected && !(said && hasTitle(item)) ? lineOf(item.content) : ''
  const text = line && (openingOf(content.sections, url) || line)
  // The lines of a note are its title together, where the first is no sentence.
  const lines = line.startsWith(text) && !/[.!?…。！？]$/.test(text) ? line : text
  const title = titleOfItem(item, said ?? lines, path, issues)
  const face = item.authors.length === 1 ? avatar : undefined
  const authors = item.authors.flatMap((author) =>
    authorOf({ ...author, image: author.image ?? face }, base),
  )
  const written = content.byline ? authorsOfMail(content.byline, base) : []
  const about = absoluteAddress(item.about, base)
  const episode = episodeOfItem(item.episode, base)
  if (item.namesOfEpisode?.length) issues.push(namedEpisode(item.namesOfEpisode, path))
  const source = item.source ?? scope.source
  const { rights: ofText, ...shown } = content.found
  const terms = absoluteAddress(item.terms, base)
  const noted = item.notes.map((note) => readDisclosure(note, words)).find(Boolean)
  const rights = soundRights(
    { ...rightsOf(item, scope, base), ...(terms && { terms }), ...marked, ...ofText },
    path,
    issues,
  )
  const { isUnknown, publishedAt, updatedAt } = timeOfItem(item, scope, path, issues)
  const status = held ?? (isProtected ? 'withheld' : isUnknown ? 'draft' : undefined)
  return {
    ...(id && { id }),
    url,
    language,
    title,
    // A feed without summaries has none; of a text alone, its title stands for it.
    summary: said || excerpt(text, 200, { sentences: true }) || title,
    authors: authors.length ? authors : written.length ? written : [...scope.authors],
    ...(item.publisher && { publisher: { name: item.publisher } }),
    publishedAt,
    ...(updatedAt && { updatedAt }),
    ...(isRetracted && { status: 'retracted' as const }),
    ...(category !== undefined && { category }),
    ...(tags.length && { tags }),
    ...(image && { image }),
    ...(media.length && { media }),
    ...(noted && { aiDisclosure: noted }),
    ...(episode && { episode }),
    sections: isProtected
      ? []
      : addShown(content.sections, more, [...(about && about !== url ? [about] : []), ...players]),
    ...shown,
    ...(source && {
      source: {
        name: source.name,
        url: absoluteAddress(source.url, base),
        feed: absoluteAddress(source.feedUrl, base),
      },
    }),
    ...(item.translations.length && { translations: item.translations }),
    ...(Object.keys(rights).length && { rights }),
    ...ownFields(item, image),
    // What is held back is, whatever else is said.
    ...(status && { status }),
  }
}

/** The address that those in the content are relative to. */
function contentBase({ contentBase, marks }: RawItem, base: string): string {
  const bases = marks?.contentBases ?? [contentBase]
  return bases.reduce<string>((around, inner) => absoluteAddress(inner, around) ?? around, base)
}

/** A text that no article may have is not read at all: it would take its time first. */
function withinLimit(item: RawItem, path: Issue['path'], issues: Issue[]): RawItem {
  const length = item.content?.value.length ?? 0
  if (length <= maxPageLength) return item
  issues.push({
    ...problem(
      'too-large',
      [...path, 'sections'],
      `The text of the item has ${length} UTF-16 code units, expected at most ${maxPageLength}`,
      'it was left out',
      'Split it into several articles.',
    ),
    severity: 'error',
  })
  return { ...item, content: undefined }
}

function namedEpisode(names: readonly string[], path: Issue['path']): Issue {
  return problem(
    'not-carried',
    [...path, 'episode'],
    `The episode or its season is called ${names.map(shown).join(' and ')} beside its number, expected a number alone`,
    'the name was left out',
    'Say it in the title or the summary, if readers are to see it.',
  )
}

function noText(mediaType: string, path: Issue['path']): Issue {
  return problem(
    'left-out-file',
    [...path, 'sections'],
    `The content of the item is of type ${shown(mediaType)}, expected text or HTML`,
    'it was left out',
    'Give the text of the item, and offer the file as an enclosure.',
  )
}

function bodyOf(
  text: RawText | undefined,
  options: Parameters<typeof readContent>[1],
): ReturnType<typeof readContent> {
  if (text?.isHtml) return readContent(paragraphsOf(text.value), options)
  const content = text?.value.trim()
  return { sections: content ? [{ kind: 'prose', content }] : [], found: {}, issues: [] }
}

function rightsOf(
  item: RawItem,
  scope: Partial<Pick<FeedScope, 'copyright' | 'license'>>,
  base: string,
): RightsInput {
  const said = item.copyright ?? scope.copyright
  // Some name the licence there, by its address alone.
  const named = said && /^https?:\/\/\S+$/.test(said.trim()) ? said.trim() : undefined
  const copyright = named ? undefined : said
  const license = absoluteAddress(item.license, base) ?? named ?? scope.license
  const { credit } = item
  return {
    ...(copyright && { copyright }),
    ...(credit && { credit }),
    ...(license && { license }),
  }
}
