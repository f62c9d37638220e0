import { cleanText } from '@standfirst/core'

/** A text of one line, without control characters; `''` for what is no text. */
export function plain(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  return cleanText(text.replace(/[\s\u0085]+/g, ' ')).trim()
}
