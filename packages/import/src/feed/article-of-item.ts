import {
  type ArticleInput,
  type AuthorInput,
  type Issue,
  type Labels,
  labels,
  type RightsInput,
} from '@standfirst/core'
import { readContent } from '../html/read-content.ts'
import { readDisclosure } from '../html/read-disclosure.ts'
import { mediaAddress } from '../media-address.ts'
import { beginning, plainText } from '../plain-text.ts'
import { problem, shown as quoted } from '../problem.ts'
import { rightsFromRsl } from '../rights/rights-from-rsl.ts'
import { soundRights } from '../rights/sound-rights.ts'
import { maxPageLength } from '../source/decode-source.ts'
import { addShown } from './add-shown.ts'
import { heldBack } from './held-back.ts'
import { paragraphsOf } from './paragraphs-of.ts'
import { permanentId } from './permanent-id.ts'
import type { RawAuthor, RawItem, RawText } from './raw-item.ts'
import { readFiles } from './read-files.ts'
import { type TimeScope, timeOfItem } from './time-of-item.ts'
import { withoutNotice } from './without-notice.ts'

/** What the items of one feed share. */
export interface FeedScope extends TimeScope {
  /** Address that others are relative to. */
  base: string | undefined
  /** Address that ids are made from. */
  idBase: string | undefined
  language: string
  labels: Partial<Labels> | undefined
  /** Whether an id that is no URI is kept as it is. */
  keepIds: boolean
  authors: readonly AuthorInput[]
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
): ArticleInput | undefined {
  const item = withinLimit(whole, path, issues)
  const held = heldBack(item.marks, path, issues)
  const url = addressOf(item, scope, path, issues, held !== undefined)
  if (!url) return undefined
  const id = permanentId(item.id, { feedUrl: scope.idBase, keep: scope.keepIds })
  const language = item.language ?? scope.language
  const words = labels(language, scope.labels)
  const base = mediaAddress(item.base, scope.base) ?? url
  const { avatar, image, media, more } = readFiles(item, base)
  // What follows is said of other posts, or leads to the page.
  const summary = item.summary && line(item.summary).replace(/\s*\[(?:…|\.\.\.)\].*$/, '…')
  const { isRetracted, text: said } = withoutNotice(summary, words)
  const { category, tags } = categoriesOf(item)
  const marked = item.marks?.terms && rightsFromRsl(item.marks.terms)
  const named = item.title && line(item.title)
  const known: Partial<ArticleInput> = {
    url,
    ...(named && { title: named }),
    ...(said && { summary: said }),
    ...(image && { image }),
    ...(media.length && { media }),
    ...(category !== undefined && { category }),
    rights: { ...rightsOf(item, {}, base), ...marked },
    ...ownFields(item, image),
  }
  const content = bodyOf(item.content, {
    base,
    language,
    labels: scope.labels,
    known,
    notes: item.notes,
  })
  const isProtected = Boolean(item.content?.isHtml && hasPasswordForm(item.content.value))
  const found = isProtected ? [protectedPost([])] : content.issues
  for (const issue of found) issues.push({ ...issue, path: [...path, ...issue.path] })
  const text = item.content && !isProtected ? line(item.content) : ''
  const title = titleOf(item, said ?? text, path, issues)
  const face = item.authors.length === 1 ? avatar : undefined
  const authors = item.authors.flatMap((author) =>
    authorOf({ ...author, image: author.image ?? face }, base),
  )
  const about = mediaAddress(item.about, base)
  const { rights: ofText, ...shown } = content.found
  const terms = mediaAddress(item.terms, base)
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
    summary: said || summaryOf(text, title),
    authors: authors.length ? authors : [...scope.authors],
    ...(item.publisher && { publisher: { name: item.publisher } }),
    publishedAt,
    ...(updatedAt && { updatedAt }),
    ...(isRetracted && { status: 'retracted' as const }),
    ...(category !== undefined && { category }),
    ...(tags.length && { tags }),
    ...(image && { image }),
    ...(media.length && { media }),
    ...(noted && { aiDisclosure: noted }),
    sections: isProtected
      ? []
      : addShown(content.sections, more, about === url ? undefined : about),
    ...shown,
    ...(item.translations.length && { translations: item.translations }),
    ...(Object.keys(rights).length && { rights }),
    ...ownFields(item, image),
    // What is held back is, whatever else is said.
    ...(status && { status }),
  }
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

/** WordPress shows a form in the place of a text that a password protects. */
function hasPasswordForm(html: string): boolean {
  return /<form\b[^>]*(?:action=postpass|\bpost-password-form\b)/i.test(html)
}

function protectedPost(path: Issue['path']): Issue {
  return problem(
    'protected-post',
    [...path, 'sections'],
    'Found the form for a password in the place of the text, expected the text',
    'the article is withheld, without a text',
    'Take the password off the post, or remove it from the feed.',
  )
}

/** What an item is filed under, and its tags: the first category is taken for the one. */
function categoriesOf({ categories, category: said }: RawItem): {
  category: Exclude<RawItem['category'], null> | string
  tags: readonly string[]
} {
  const [first, ...others] = categories
  if (said === undefined) return { category: first, tags: others }
  if (said === null) return { category: undefined, tags: categories }
  return { category: said, tags: categories.filter((name) => name !== said.name) }
}

function addressOf(
  item: RawItem,
  scope: FeedScope,
  path: Issue['path'],
  issues: Issue[],
  isHeldBack: boolean,
): string | undefined {
  const id = item.id && /^https?:/i.test(item.id) ? item.id : undefined
  for (const url of [...item.urls, id]) {
    const address = mediaAddress(url, scope.base)
    if (address) return address
  }
  const file = item.files.map(({ url }) => mediaAddress(url, scope.base)).find(Boolean)
  const name = item.id ?? item.title?.value
  const own = permanentId(name, { feedUrl: scope.base })
  // A draft has no page yet.
  const fragment =
    isHeldBack &&
    scope.base &&
    name &&
    `${scope.base.replace(/#.*$/s, '')}#${encodeURIComponent(name.toWellFormed())}`
  const assumed = file || (own?.startsWith('http') ? own : fragment || undefined)
  const found = item.urls.find(Boolean)
  issues.push({
    ...problem(
      'assumed-address',
      [...path, 'url'],
      found
        ? `The address of the item is ${quoted(found)}, expected an http or https one`
        : 'The item has no address, expected one of its page',
      assumed ? `it was given \`${assumed}\`` : 'it was left out',
      'Give the item a `link`.',
    ),
    severity: assumed ? 'warning' : 'error',
  })
  return assumed
}

/** Fields of the model that a feed of Standfirst carries beside those of its format. */
function ownFields(
  { own, categories }: RawItem,
  image: ArticleInput['image'],
): Partial<ArticleInput> {
  if (!own) return {}
  const { category, image: _, ...fields } = own
  const name = typeof category === 'object' ? category.name : category
  const kept = Object.fromEntries(Object.entries(fields).filter(([key]) => ownKeys.has(key)))
  return {
    ...kept,
    ...(image && { image }),
    ...(name === undefined
      ? { category: undefined, tags: categories }
      : { category, tags: categories.filter((one) => one !== name) }),
  }
}

const ownKeys: ReadonlySet<string> = new Set([
  'access',
  'aiDisclosure',
  'corrections',
  'publisher',
  'related',
  'rights',
  'status',
  'subtitle',
  'translations',
  'type',
])

function bodyOf(
  text: RawText | undefined,
  options: Parameters<typeof readContent>[1],
): ReturnType<typeof readContent> {
  if (text?.isHtml) return readContent(paragraphsOf(text.value), options)
  const content = text?.value.trim()
  return { sections: content ? [{ kind: 'prose', content }] : [], found: {}, issues: [] }
}

/** A text as one plain line. */
export function line({ isHtml, value }: RawText): string {
  return isHtml ? plainText(value) : value.replace(/\s+/g, ' ').trim()
}

function titleOf(item: RawItem, text: string, path: Issue['path'], issues: Issue[]): string {
  const title = item.title && line(item.title)
  // Ghost calls what has none so.
  if (title && title !== '(Untitled)') return title
  const assumed = beginning(text, 80) || 'Untitled'
  issues.push(
    problem(
      'assumed-title',
      [...path, 'title'],
      'The item has no title, expected one',
      `it was given ${quoted(assumed)}`,
      'Give it a title.',
    ),
  )
  return assumed
}

/** The beginning of a text, as a feed without summaries has none; of a text alone, its title. */
function summaryOf(text: string, title: string): string {
  return beginning(text, 300) || title
}

/** Someone whom a feed names; `undefined` without a name or address. */
export function authorOf(author: RawAuthor, base: string | undefined): AuthorInput[] {
  const { email, image } = author
  const name = author.name?.replace(/\s+/g, ' ').trim() || email?.replace(/@.*$/, '')
  if (!name) return []
  const url = mediaAddress(author.url, base)
  const picture = mediaAddress(image, base)
  return [
    {
      name,
      ...(url && { url }),
      ...(email && isEmail(email) && { email }),
      ...(picture && { image: picture }),
    },
  ]
}

function isEmail(text: string): boolean {
  return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(text) && !/noreply|no-reply/i.test(text)
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
  const license = mediaAddress(item.license, base) ?? named ?? scope.license
  return { ...(copyright && { copyright }), ...(license && { license }) }
}
