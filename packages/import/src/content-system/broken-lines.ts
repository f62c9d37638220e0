import type { ElementContent } from 'hast'
import { element } from '../html/hast.ts'

/** A text whose line breaks are characters of it. */
export function brokenLines(text: string): ElementContent[] {
  return text.split(/\r\n?|\n/).flatMap((line, index): ElementContent[] => {
    const node = { type: 'text', value: line } as const
    return index ? [element('br'), node] : [node]
  })
}
