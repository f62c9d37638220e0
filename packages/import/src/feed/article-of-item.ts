import {
  type ArticleInput,
  type AuthorInput,
  type Issue,
  type Labels,
  resolveUrl,
} from '@standfirst/core'
import { readContent } from '../html/read-content.ts'
import { beginning, plainText } from '../plain-text.ts'
import { problem, shown } from '../problem.ts'
import { toTime } from '../to-time.ts'
import { addShown } from './add-shown.ts'
import { permanentId } from './permanent-id.ts'
import type { RawAuthor, RawItem, RawText } from './raw-item.ts'
import { readFiles } from './read-files.ts'

/** What the items of one feed share. */
export interface FeedScope {
  /** Address that others are relative to. */
  base: string | undefined
  /** Address that ids are made from. */
  idBase: string | undefined
  language: string
  labels: Partial<Labels> | undefined
  /** Time of an item that has none. */
  updated: string | undefined
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
  item: RawItem,
  scope: FeedScope,
  path: Issue['path'],
  issues: Issue[],
): ArticleInput | undefined {
  const url = addressOf(item, scope, path, issues)
  if (!url) return undefined
  const id = permanentId(item.id, scope.idBase)
  const publishedAt = toTime(item.published, [...path, 'publishedAt'], issues)
  const updatedAt = toTime(item.updated, [...path, 'updatedAt'], issues)
  const language = item.language ?? scope.language
  const base = (item.base && resolveUrl(item.base, scope.base, 'media')) ?? url
  const { avatar, image, media, more } = readFiles(item, base)
  // What follows is said of other posts, or leads to the page.
  const said = item.summary && line(item.summary).replace(/\s*\[(?:…|\.\.\.)\].*$/, '…')
  const [category, ...tags] = item.categories
  const known: Partial<ArticleInput> = {
    ...(said && { summary: said }),
    ...(image && { image }),
    ...(media.length && { media }),
    ...(category !== undefined && { category }),
    ...(item.copyright && { rights: { copyright: item.copyright } }),
    ...ownFields(item, image),
  }
  const content = bodyOf(item.content, {
    base,
    language,
    labels: scope.labels,
    known,
    notes: item.notes,
  })
  for (const issue of content.issues) issues.push({ ...issue, path: [...path, ...issue.path] })
  const text = item.content ? line(item.content) : ''
  const title = titleOf(item, said ?? text, path, issues)
  const face = item.authors.length === 1 ? avatar : undefined
  const authors = item.authors.flatMap((author) =>
    authorOf({ ...author, image: author.image ?? face }, base),
  )
  const about = item.about && resolveUrl(item.about.trim(), base)
  const { rights: ofText, ...found } = content.found
  const rights = { ...rightsOf(item, scope, base), ...ofText }
  const when = publishedAt ?? updatedAt ?? scope.updated
  if (!publishedAt) {
    issues.push(
      problem(
        'assumed-timestamp',
        [...path, 'publishedAt'],
        'The item has no time of publication that can be read, expected one',
        `it was given \`${when ?? epoch}\``,
        'Write when it was published.',
      ),
    )
  }
  return {
    ...(id && { id }),
    url,
    language,
    title,
    summary: said || summaryOf(text, title),
    authors: authors.length ? authors : [...scope.authors],
    ...(item.publisher && { publisher: { name: item.publisher } }),
    publishedAt: when ?? epoch,
    ...(updatedAt && publishedAt && updatedAt !== publishedAt && { updatedAt }),
    ...(category !== undefined && { category }),
    ...(tags.length && { tags }),
    ...(image && { image }),
    ...(media.length && { media }),
    sections: addShown(content.sections, more, about === url ? undefined : about),
    ...found,
    ...(item.translations.length && { translations: item.translations }),
    ...(Object.keys(rights).length && { rights }),
    ...ownFields(item, image),
  }
}

const epoch = '1970-01-01T00:00:00Z'

function addressOf(
  item: RawItem,
  scope: FeedScope,
  path: Issue['path'],
  issues: Issue[],
): string | undefined {
  const id = item.id && /^https?:/i.test(item.id) ? item.id : undefined
  for (const url of [...item.urls, id]) {
    const address = url && resolveUrl(url.trim(), scope.base, 'media')
    if (address) return address
  }
  const file = item.files
    .map(({ url }) => url && resolveUrl(url.trim(), scope.base, 'media'))
    .find(Boolean)
  const own = permanentId(item.id ?? item.title?.value, scope.base)
  const assumed = file || (own?.startsWith('http') ? own : undefined)
  const found = item.urls.find(Boolean)
  issues.push({
    ...problem(
      'assumed-address',
      [...path, 'url'],
      found
        ? `The address of the item is ${shown(found)}, expected an http or https one`
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
  if (text?.isHtml) return readContent(text.value, options)
  const content = text?.value.trim()
  return { sections: content ? [{ kind: 'prose', content }] : [], found: {}, issues: [] }
}

/** A text as one plain line. */
export function line({ isHtml, value }: RawText): string {
  return isHtml ? plainText(value) : value.replace(/\s+/g, ' ').trim()
}

function titleOf(item: RawItem, text: string, path: Issue['path'], issues: Issue[]): string {
  const title = item.title && line(item.title)
  if (title) return title
  const assumed = beginning(text, 80) || 'Untitled'
  issues.push(
    problem(
      'assumed-title',
      [...path, 'title'],
      'The item has no title, expected one',
      `it was given ${shown(assumed)}`,
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
  const url = author.url && resolveUrl(author.url.trim(), base, 'media')
  const picture = image && resolveUrl(image.trim(), base, 'media')
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

function rightsOf(item: RawItem, scope: FeedScope, base: string): ArticleInput['rights'] {
  const said = item.copyright ?? scope.copyright
  // Some name the licence there, by its address alone.
  const named = said && /^https?:\/\/\S+$/.test(said.trim()) ? said.trim() : undefined
  const copyright = named ? undefined : said
  const license =
    (item.license && resolveUrl(item.license, base, 'media')) ?? named ?? scope.license
  if (!copyright && !license) return undefined
  return { ...(copyright && { copyright }), ...(license && { license }) }
}
