import type { Issue } from '../issue.ts'
import type { Json } from '../json.ts'

type JsonObject = { [key: string]: Json }

/**
 * Take from the mdast of an article's sections what any mdast tool may have put there and the format
 * does not have: positions, members that are `null`, and `data`, with a warning.
 *
 * @param sections - Sections of a snapshot, not checked yet; changed in place.
 * @param path - Where they are.
 */
export function tidySections(sections: Json, path: (string | number)[], issues: Issue[]): void {
  if (!Array.isArray(sections)) return
  sections.forEach((section, index) => {
    if (!isObject(section)) return
    const at = [...path, index]
    for (const key of ['heading', 'content', 'quote', 'fallback']) {
      if (Object.hasOwn(section, key)) tidy(section[key] as Json, [...at, key], issues)
    }
    if (Array.isArray(section.items)) {
      section.items.forEach((item, place) => {
        const itemPath = [...at, 'items', place]
        if (Array.isArray(item)) tidy(item, itemPath, issues)
        if (!isObject(item)) return
        for (const key of ['content', 'answer']) {
          if (Object.hasOwn(item, key)) tidy(item[key] as Json, [...itemPath, key], issues)
        }
      })
    }
  })
}

function tidy(value: Json, path: (string | number)[], issues: Issue[]): void {
  if (Array.isArray(value)) {
    value.forEach((child, index) => {
      if (isObject(child)) tidy(child, [...path, index], issues)
    })
    return
  }
  if (!isObject(value) || typeof value.type !== 'string') return
  for (const key of Object.keys(value)) {
    if (key === 'position' || value[key] === null) delete value[key]
  }
  if (value.data !== undefined) {
    delete value.data
    issues.push({
      code: 'removed-data',
      severity: 'warning',
      message: `Found \`data\` on a \`${value.type}\` node, expected none: it was removed`,
      path: [...path, 'data'],
      fix: 'Use the nodes of the format, or a custom section',
    })
  }
  if (Array.isArray(value.children)) tidy(value.children, [...path, 'children'], issues)
}

/** Whether a JSON value is an object. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
