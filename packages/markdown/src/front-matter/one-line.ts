import { type Flow, toText } from '@standfirst/core'

/** The text of some content, in one line. */
export function oneLine(content: Flow | Flow[]): string {
  return toText(content).replace(/\s+/g, ' ').trim()
}
