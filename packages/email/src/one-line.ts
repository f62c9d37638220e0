import { cleanText } from '@standfirst/core'

/** A text in one line, without control characters: as headers need it. */
export function oneLine(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  return cleanText(text.replace(/[\s\u0085]+/g, ' ')).trim()
}
