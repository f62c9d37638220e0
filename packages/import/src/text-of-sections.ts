import type { SectionInput } from '@standfirst/core'
import { isAddressAlone } from './is-address-alone.ts'
import { readByline } from './page/read-byline.ts'

/**
 * What the paragraphs of sections say, as one line: titles and summaries are made of its beginning. A
 * line above the first that says who wrote the text, and when, is no part of it.
 */
export function textOfSections(sections: readonly SectionInput[]): string {
  const parts: string[] = []
  for (const section of sections) {
    if (typeof section === 'object') addParagraphs(section, parts, 0)
    if (parts.join(' ').length > enough) break
  }
  return parts.join(' ').replace(/\s+/g, ' ').trim()
}

/** More than any summary has. */
const enough = 1000

function addParagraphs(value: unknown, parts: string[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 100) return
  if (Array.isArray(value)) {
    for (const one of value) addParagraphs(one, parts, depth + 1)
    return
  }
  const { children, content, items, quote, type } = value as Record<string, unknown>
  if (type === 'paragraph') {
    const text = phrasingText(children).trim()
    const isByline = parts.length === 0 && readByline(text)?.isWhole
    if (text && !isByline && !isAddressAlone(value)) parts.push(text)
    return
  }
  if (type === 'footnoteDefinition') return
  if (typeof content === 'string') parts.push(content)
  for (const inner of [content, quote, items, children]) addParagraphs(inner, parts, depth + 1)
}

function phrasingText(value: unknown): string {
  if (Array.isArray(value)) return value.map(phrasingText).join('')
  const { children, type, value: text } = (value ?? {}) as Record<string, unknown>
  if (type === 'break') return ' '
  return typeof text === 'string' ? text : phrasingText(children ?? [])
}
