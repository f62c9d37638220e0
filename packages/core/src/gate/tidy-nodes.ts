import type { Issue } from '../issue/issue.ts'
import type { Json } from '../model/json.ts'
import { type Place, pathOf } from './place.ts'

type JsonObject = { [key: string]: Json }

/**
 * Take from the mdast of an article's sections what any mdast tool may have put there and the format
 * does not have: positions, members that are `null`, and `data`, with a warning.
 *
 * @param sections - Sections of a snapshot, not checked yet; changed in place.
 * @param place - Where they are.
 */
export function tidySections(sections: Json, place: Place, issues: Issue[]): void {
  if (!Array.isArray(sections)) return
  sections.forEach((section, index) => {
    if (isObject(section)) tidySection(section, { key: index, up: place }, issues)
  })
}

/** Take the same from the mdast of one section. */
export function tidySection(section: JsonObject, place: Place, issues: Issue[]): void {
  const at = (key: string | number, up: Place): Place => ({ key, up })
  for (const key of ['heading', 'content', 'quote', 'fallback']) {
    if (Object.hasOwn(section, key)) tidy(section[key] as Json, at(key, place), issues)
  }
  if (!Array.isArray(section.items)) return
  const items = at('items', place)
  section.items.forEach((item, index) => {
    if (Array.isArray(item)) tidy(item, at(index, items), issues)
    if (!isObject(item)) return
    for (const key of ['content', 'answer']) {
      if (Object.hasOwn(item, key)) tidy(item[key] as Json, at(key, at(index, items)), issues)
    }
  })
}

function tidy(value: Json, place: Place, issues: Issue[]): void {
  if (Array.isArray(value)) {
    for (let key = 0; key < value.length; key++) {
      const child = value[key]
      if (isObject(child)) tidy(child, { key, up: place }, issues)
    }
    return
  }
  if (!isObject(value) || typeof value.type !== 'string') return
  for (const key in value) {
    if (value[key] === null || key === 'position') delete value[key]
  }
  if (value.data !== undefined) {
    delete value.data
    issues.push({
      code: 'removed-data',
      severity: 'warning',
      message: `Found \`data\` on a \`${value.type}\` node, expected none: it was removed`,
      path: [...pathOf(place), 'data'],
      fix: 'Use the nodes of the format, or a custom section',
    })
  }
  if (Array.isArray(value.children)) tidy(value.children, { key: 'children', up: place }, issues)
}

/** Whether a JSON value is an object. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
