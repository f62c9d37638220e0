import { lineOf as plainLine } from '../html/hast.ts'
import { plainText } from '../plain-text.ts'
import type { RawText } from './raw-item.ts'

/** A text as one plain line. */
export function lineOf({ isHtml, value }: RawText): string {
  return isHtml ? plainText(value) : plainLine(value)
}
