import { fieldReader } from '../content-system/field-names.ts'
import { type JsonObject, textIn } from '../content-system/json-object.ts'
import type { SiteScope } from '../content-system/site-scope.ts'
import type { AnyFields, ContentfulEntry, ContentfulOptions } from './contentful-options.ts'
import { type ContentfulSpace, fieldsIn, idOf, typeOf } from './contentful-space.ts'
import { isShown } from './publish-state.ts'

/** What the entries of a space share, in one locale. */
export interface SpaceScope extends SiteScope {
  space: ContentfulSpace
  options: ContentfulOptions<AnyFields>
  types: ReadonlySet<string>
  locale: string
}

/** An entry as handlers get it. */
export function entryOf(entry: JsonObject, scope: SpaceScope): ContentfulEntry {
  const { locale, space, types } = scope
  const type = typeOf(entry)
  const plain = { id: idOf(entry), type, fields: fieldsIn(entry, locale, space), url: undefined }
  const isPage = types.has(type) && isShown(entry, locale)
  return isPage ? { ...plain, url: addressOf(plain, scope) } : plain
}

/** The address of the page of an entry: what the options say, else its slug below the site's. */
export function addressOf(
  entry: ContentfulEntry,
  { locale, options, site, space }: SpaceScope,
): string {
  const own = options.addressOf?.(entry, locale)
  if (own !== undefined && URL.canParse(own, site)) return new URL(own, site).href
  const slug = fieldReader(entry.fields, options.fields).take('slug', textIn) ?? entry.id
  const folder = locale === space.defaultLocale ? [] : [locale]
  const parts = [...folder, ...slug.split('/')].filter(
    (part) => part && part !== '.' && part !== '..',
  )
  const path = parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/')
  return new URL(path ? `${path}/` : '', site).href
}

/** What an entry is called. */
export function titleOf(
  { fields, type }: ContentfulEntry,
  { space }: SpaceScope,
): string | undefined {
  const display = space.displayFields.get(type)
  return (
    textIn(fields.title) ??
    textIn(fields.name) ??
    textIn(fields.headline) ??
    (display === undefined ? undefined : textIn(fields[display]))
  )
}
