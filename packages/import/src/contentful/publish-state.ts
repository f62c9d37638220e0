import { type JsonObject, objectOf } from '../content-system/json-object.ts'

/** What Contentful shows of an entry or asset: `changed` is published, and its export holds later words. */
export type PublishState = 'published' | 'changed' | 'draft' | 'archived'

/**
 * The state of a thing. A version is that of its publication and one more, as long as nothing has changed.
 *
 * @param locale - Locales may be published each by itself.
 * @see {@link https://www.contentful.com/developers/docs/tutorials/general/determine-entry-asset-state/}
 */
export function publishState({ sys }: JsonObject, locale: string): PublishState {
  const { archivedAt, archivedVersion, fieldStatus, publishedVersion, version } = objectOf(sys)
  if (archivedAt || archivedVersion) return 'archived'
  if (typeof publishedVersion !== 'number') return 'draft'
  const own = objectOf(objectOf(fieldStatus)['*'])[locale]
  if (own === 'draft' || own === 'changed' || own === 'published') return own
  return typeof version === 'number' && version > publishedVersion + 1 ? 'changed' : 'published'
}

/** Whether the words of a thing, as the export has them, are those that are published. */
export function isShown(thing: JsonObject, locale: string): boolean {
  return publishState(thing, locale) === 'published'
}
