import { ImportError } from '../content-system/import-error.ts'
import type { ImportedSite } from '../content-system/import-report.ts'
import { isEmail } from '../content-system/is-email.ts'
import {
  type JsonObject,
  jsonValue,
  objectOf,
  objectsOf,
  textIn,
} from '../content-system/json-object.ts'
import { languageTag } from '../language-tag.ts'
import { problem } from '../problem.ts'

/** What stands in the tables of an export, by what it belongs to. */
export interface GhostTables {
  site: ImportedSite
  posts: JsonObject[]
  /** Rows of `posts_meta` by id of their post. */
  meta: ReadonlyMap<string, JsonObject>
  /** Rows of `users`, by id of a post, the primary author first. */
  authors: ReadonlyMap<string, JsonObject[]>
  /** Rows of `tags`, by id of a post, the primary tag first. */
  tags: ReadonlyMap<string, JsonObject[]>
  /** Rows of `products` (tiers), by id of a post. */
  tiers: ReadonlyMap<string, JsonObject[]>
  /** Ids that a post names and no row has, by id of the post. */
  missing: ReadonlyMap<string, readonly MissingRow[]>
  /** Rows of `users` by id. */
  users: ReadonlyMap<string, JsonObject>
  snippets: JsonObject[]
}

/** What a post refers to that is not in the export. */
export interface MissingRow {
  kind: 'author' | 'tag'
  id: string
}

/**
 * Read the tables of an export: `{ db: [{ meta, data }] }`, or what stands in that list, as older
 * versions wrote it.
 *
 * @throws {@linkcode ImportError} for what is no such JSON.
 */
export function ghostTables(text: string): GhostTables {
  const value = objectOf(jsonValue(text))
  const { data } = objectOf(Array.isArray(value.db) ? value.db[0] : value)
  const { posts, posts_meta, ...tables } = objectOf(data)
  if (!Array.isArray(posts)) throw new ImportError(noGhost)
  const { posts_authors, posts_products, posts_tags, products, snippets, tags, users } = tables
  const missing = new Map<string, MissingRow[]>()
  for (const [kind, links, rows] of [
    ['author', posts_authors, users],
    ['tag', posts_tags, tags],
  ] as const) {
    const known = new Set(objectsOf(rows).map((row) => idOf(row.id)))
    for (const link of objectsOf(links)) {
      const id = idOf(link[`${kind}_id`])
      if (known.has(id)) continue
      const post = idOf(link.post_id)
      const other = missing.get(post)
      if (other) other.push({ kind, id })
      else missing.set(post, [{ kind, id }])
    }
  }
  return {
    missing,
    site: siteOf(objectsOf(tables.settings)),
    posts: objectsOf(posts),
    meta: new Map(objectsOf(posts_meta).map((row) => [idOf(row.post_id), row])),
    authors: joined(posts_authors, 'author_id', users),
    tags: joined(posts_tags, 'tag_id', tags),
    tiers: joined(posts_products, 'product_id', products),
    users: new Map(objectsOf(users).map((row) => [idOf(row.id), row])),
    snippets: objectsOf(snippets),
  }
}

/** An id as text: older versions count, newer ones have 24 hexadecimal digits. */
export function idOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Rows that others name, in their order: the file has them in any. */
function joined(links: unknown, key: string, rows: unknown): Map<string, JsonObject[]> {
  const byId = new Map(objectsOf(rows).map((row) => [idOf(row.id), row]))
  const found = new Map<string, { order: number; row: JsonObject }[]>()
  for (const link of objectsOf(links)) {
    const row = byId.get(idOf(link[key]))
    if (!row) continue
    const post = idOf(link.post_id)
    const order = typeof link.sort_order === 'number' ? link.sort_order : 0
    const list = found.get(post)
    if (list) list.push({ order, row })
    else found.set(post, [{ order, row }])
  }
  return new Map(
    [...found].map(([post, list]) => [
      post,
      list.sort((one, other) => one.order - other.order).map(({ row }) => row),
    ]),
  )
}

function siteOf(settings: readonly JsonObject[]): ImportedSite {
  const values = new Map(settings.map(({ key, value }) => [key, textIn(value)]))
  const first = (...keys: string[]) => keys.map((key) => values.get(key)).find(Boolean)
  const title = first('title')
  const description = first('description')
  const language = languageTag(first('locale', 'lang', 'default_locale', 'defaultLang'))
  const timeZone = first('timezone', 'active_timezone', 'activeTimezone')
  return {
    ...(title && !isEmail(title) && { title }),
    ...(description && { description }),
    ...(language && { language }),
    ...(timeZone && { timeZone }),
  }
}

const noGhost = {
  ...problem(
    'broken-export',
    [],
    'The source is no whole JSON with a table `posts`, expected an export of Ghost',
    'nothing was read',
    'Export the site again, and give the whole file.',
  ),
  severity: 'error',
} as const
