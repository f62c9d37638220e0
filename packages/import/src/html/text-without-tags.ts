import { lineOf } from './hast.ts'

/**
 * The text of HTML that is not parsed, because a tree of it would be too large: one line, without tags
 * and without what stands in scripts and styles, in time that grows with its length.
 */
export function textWithoutTags(html: string): string {
  let text = ''
  let from = 0
  for (const { 0: tag, 1: name = '', index } of html.matchAll(tags)) {
    if (index < from) continue
    text += `${html.slice(from, index)} `
    from = index + tag.length
    if (name) from = endOf(html, name, from)
  }
  return lineOf(text + html.slice(from))
}

const tags = /<(?:(script|style)\b)?[^<>]*>?/gi

/** Where what is in an element ends; without an end tag all that follows is in it. */
function endOf(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}
