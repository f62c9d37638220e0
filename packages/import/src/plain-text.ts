import { keepNumbers } from '@standfirst/markdown'
import type { Element } from 'hast'
import { markFootnotes } from './html/footnotes.ts'
import { hasClass, lineOf, remove, textOf, walk } from './html/hast.ts'
import { markCode } from './html/mark-code.ts'
import { markMath } from './html/mark-math.ts'
import { parseHtml } from './html/parse-html.ts'
import { plainFootnotes } from './html/plain-footnotes.ts'
import { isHidden } from './html/plain-markup.ts'
import { takeMailing } from './html/take-mailing.ts'
import { textWithoutTags } from './html/text-without-tags.ts'

/** The text of HTML as one line, without scripts and styles, footnotes, numbers of lines, and formulas once. */
export function plainText(html: string): string {
  // Of most titles and summaries there is nothing to parse.
  if (!/[<&\0]/.test(html)) return lineOf(html)
  const { tree } = parseHtml(html, 'fragment')
  if (!tree) return textWithoutTags(html)
  markMath(tree, [])
  takeMailing(tree, [])
  markCode(tree, [])
  plainFootnotes(tree)
  markFootnotes(tree)
  for (const { node } of walk(tree)) {
    if (node.type === 'element' && (isBeside(node) || isHidden(node))) remove(node)
    else if ('children' in node) keepNumbers(node)
  }
  return textOf(tree)
}

function isBeside(one: Element): boolean {
  const { properties, tagName } = one
  // WordPress ends what it cuts off with a link to the whole.
  const isLinkToMore = tagName === 'a' && hasClass(one, 'more-link')
  return silent.has(tagName) || isLinkToMore || properties.dataFootnote !== undefined
}

const silent: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'textarea',
  'title',
])
