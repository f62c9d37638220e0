import type { Root } from 'hast'
import { attribute, elements } from '../html/hast.ts'

/** Looks up what the metadata of a page says under some names, all values in order. */
export type MetaValues = (...names: readonly string[]) => string[]

/** Read the metadata of a page: by `property`, `name`, `itemprop` or `http-equiv`, in any case. */
export function metaValues(tree: Root): MetaValues {
  const found = new Map<string, string[]>()
  for (const element of elements(tree)) {
    if (element.tagName !== 'meta') continue
    const value = attribute(element, 'content')?.replace(/\s+/g, ' ').trim()
    const keys = ['property', 'name', 'itemProp', 'httpEquiv'].flatMap((name) =>
      [element.properties[name]].flat().flatMap((key) => (key ? String(key).toLowerCase() : [])),
    )
    if (!value) continue
    for (const key of new Set(keys)) {
      const known = found.get(key)
      if (known) known.push(value)
      else found.set(key, [value])
    }
    if (keys.includes('parsely-page')) addPage(found, value)
  }
  return (...names) => names.flatMap((name) => found.get(name) ?? [])
}

/**
 * What Parse.ly takes in one value, as JSON.
 *
 * @see {@link https://docs.parse.ly/metatags/}
 */
function addPage(found: Map<string, string[]>, json: string): void {
  for (const [key, value] of Object.entries(objectIn(json))) {
    const texts = [value].flat().filter((one) => typeof one === 'string' && one !== '')
    const name = `parsely-${key.replace(/s$/, key === 'authors' ? '' : 's').replaceAll('_', '-')}`
    if (texts.length && !found.has(name)) found.set(name, texts as string[])
  }
}

function objectIn(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
