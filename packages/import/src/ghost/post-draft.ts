import type { ImageInput, Issue, PlainArticleInput } from '@standfirst/core'
import { absoluteAddress } from '../absolute-address.ts'
import { forMembers } from '../content-system/for-members.ts'
import type { ImportDraft } from '../content-system/imported-article.ts'
import { type JsonObject, textIn } from '../content-system/json-object.ts'
import { paidSection } from '../content-system/read-parts.ts'
import { permanentId } from '../feed/permanent-id.ts'
import { languageTag } from '../language-tag.ts'
import { plainText } from '../plain-text.ts'
import { problem, shown } from '../problem.ts'
import { toTimestamp } from '../time/to-timestamp.ts'
import { inZone } from '../time/zone-time.ts'
import { type GhostScope, wholeAddresses } from './ghost-scope.ts'
import { idOf, type MissingRow } from './ghost-tables.ts'
import { postAccess } from './post-access.ts'
import { postAuthors } from './post-authors.ts'
import { postStatus } from './post-status.ts'
import { postText } from './text/post-text.ts'

/** The system's word for what a post is: older versions count pages by a column of their own. */
export function kindOf({ page, type }: JsonObject): string {
  return textIn(type) ?? (page === 1 || page === true ? 'page' : 'post')
}

/** Turn a row of `posts` into the draft of an article. */
export function postDraft(row: JsonObject, kind: string, scope: GhostScope): ImportDraft {
  const { labels, site, tables } = scope
  const id = idOf(row.id)
  // Before version 3 a post had all of it itself.
  const meta: JsonObject = { ...row, ...tables.meta.get(id) }
  const issues: Issue[] = []
  const addressOf = (value: unknown) => absoluteAddress(wholeAddresses(textIn(value), site), site)
  const slug = textIn(row.slug)
  const url = new URL(`${encodeURIComponent(slug ?? id)}/`, site).href
  const title = textIn(row.title)
  const summary = [meta.custom_excerpt, meta.meta_description, meta.og_description]
    .map((text) => textIn(text)?.replace(/\s+/g, ' '))
    .find(Boolean)
  const image = imageOf(meta, addressOf)
  const tags = (tables.tags.get(id) ?? []).filter(({ name }) => textIn(name))
  const [publicTags, internal] = [tags.filter(isPublic), tags.filter((tag) => !isPublic(tag))]
  const canonical = addressOf(row.canonical_url)
  const language = languageTag(textIn(row.locale) ?? textIn(row.language)) ?? scope.language
  const known = { url, ...(title && { title }), ...(image && { image }) }
  const read = postText(meta, { ...scope, base: url, language, labels, known })
  issues.push(...read.issues)
  const access = postAccess(row, tables.tiers.get(id) ?? [], read)
  if (access.who && access.access) {
    issues.push(forMembers(access.who, access.access, access.isWhole))
  }
  if (canonical && canonical !== url) issues.push(otherCanonical(canonical))
  for (const one of tables.missing.get(id) ?? []) issues.push(missingRow(one))
  if (title === '(Untitled)') issues.push(untitled)
  for (const key of ['codeinjection_head', 'codeinjection_foot']) {
    if (textIn(row[key])) issues.push(injectedCode(key))
  }
  const extra = {
    ...((row.featured === 1 || row.featured === true) && { featured: true }),
    ...(publicTags[0] && { primaryTag: String(publicTags[0].name) }),
    ...(internal.length && { internalTags: internal.map(({ name }) => name).join(', ') }),
    ...(canonical && { canonical }),
    ...(textIn(meta.meta_title) && { metaTitle: String(meta.meta_title) }),
  }
  return {
    article: {
      ...known,
      ...read.found,
      id: permanentId(textIn(row.uuid), { feedUrl: site }) ?? url,
      language,
      status: postStatus(row, meta, issues),
      ...(summary && { summary }),
      authors: postAuthors(row, scope, addressOf, issues),
      ...timesOf(row, scope.timeZone),
      ...(publicTags.length && { tags: [...new Set(publicTags.map(({ name }) => String(name)))] }),
      sections: access.isWhole ? read.sections.map(paidSection) : read.sections,
      ...(access.access && { access: access.access }),
    },
    origin: { id, kind, addresses: [url], ...(Object.keys(extra).length && { extra }) },
    issues,
  }
}

/** Tags whose name begins with `#` are for the theme, not for readers. */
function isPublic({ name, visibility }: JsonObject): boolean {
  return visibility !== 'internal' && !String(name).startsWith('#')
}

function imageOf(
  meta: JsonObject,
  addressOf: (value: unknown) => string | undefined,
): ImageInput | undefined {
  const url = addressOf(meta.feature_image ?? meta.image)
  if (!url) return undefined
  const caption = plainText(textIn(meta.feature_image_caption) ?? '')
  return { url, alt: textIn(meta.feature_image_alt) ?? '', ...(caption && { caption }) }
}

/** Times are in UTC: of SQLite and MySQL texts, of the first versions milliseconds. */
function timesOf(
  { created_at, published_at, updated_at }: JsonObject,
  timeZone: string | undefined,
): Pick<PlainArticleInput, 'updatedAt'> & { publishedAt?: string } {
  const published = instantOf(published_at)
  const updated = instantOf(updated_at)
  if (published === undefined) return {}
  const isLater = updated !== undefined && updated > published
  // A post that was imported has the time of that as the one of its making and of its last change.
  const isImport = isLater && updated === instantOf(created_at)
  return {
    publishedAt: inZone(published, timeZone),
    ...(isLater && !isImport && { updatedAt: inZone(updated, timeZone) }),
  }
}

function instantOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Math.abs(value) < 8e15 ? value : undefined
  const time = typeof value === 'string' ? toTimestamp(value)?.timestamp : undefined
  return time === undefined ? undefined : Date.parse(time)
}

function missingRow({ id, kind }: MissingRow): Issue {
  return problem(
    'missing-reference',
    [kind === 'tag' ? 'tags' : 'authors'],
    `Found a reference to the ${kind} ${shown(id)}, expected one that the export holds`,
    'it was left out',
    `Export the whole site, or name the ${kind} in the article.`,
  )
}

const untitled = problem(
  'assumed-title',
  ['title'],
  'The title is `(Untitled)`, which Ghost writes for want of one, expected a title',
  'it was kept',
  'Give it a title.',
)

function otherCanonical(canonical: string): Issue {
  return problem(
    'canonical-elsewhere',
    ['url'],
    `The canonical address is ${shown(canonical)}, expected that of the post`,
    'the article has that of the post',
    'Set `url` to the canonical address, if the article should have no page on this site.',
  )
}

function injectedCode(key: string): Issue {
  return problem(
    'unsupported-html',
    ['sections'],
    `Found code for the page of the post in \`${key}\`, expected a text alone`,
    'it was left out',
    'Add what it does to the theme of the site.',
  )
}
