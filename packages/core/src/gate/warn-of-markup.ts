import { type GateContext, warn } from './gate-context.ts'
import { type Place, pathOf } from './place.ts'

/**
 * Warn of plain text that has the signs of Markdown or the tags of HTML: readers would see them.
 *
 * @param text - Text that stands where rich text may; only the beginning of a long one is looked at.
 */
export function warnOfMarkup(text: string, place: Place, context: GateContext): void {
  const start = text.slice(0, 2000)
  const found = html.exec(start) ?? markdown.exec(start)
  if (!found) return
  const isHtml = found[0].startsWith('<')
  const name = isHtml ? 'HTML' : 'Markdown'
  const [sign = ''] = found[0].trim().split('\n')
  warn(
    context,
    isHtml ? 'looks-like-html' : 'looks-like-markdown',
    `Found text that looks like ${name}, \`${sign.slice(0, 40).replaceAll('`', '’')}\`, expected plain text: readers see its signs`,
    pathOf(place),
    isHtml
      ? 'Give what `htmlToContent` of `@standfirst/import` makes of it, or remove the tags'
      : 'Give what `md` or `markdownToContent` of `@standfirst/markdown` makes of it, or remove the signs',
  )
}

/** The end of an element, or one that has none. */
const html = /<\/[a-z][a-z0-9]*\s*>|<(?:br|hr|img)(?:\s[^<>]*)?\/?>/i

/** Strong text, links, headings, fences, quotations, lists of two items and code. */
const markdown =
  /(\*\*|__)(?=[^\s*_])[^\n]{0,200}?[^\s*_]\1|\]\((?:https?:|[/#.])[^\s()]*\)|^#{1,6} \S|^(?:```|~~~)|^> \S|^([-*+]) \S.*\n(?:\n|.*\n)?\2 \S|^1([.)]) \S.*\n(?:\n|.*\n)?2\3 \S|`[^`\s][^`\n]{0,200}`/m
