import { remove, textOf, walk } from './html/hast.ts'
import { parseHtml } from './html/parse-html.ts'
import { isHidden } from './html/plain-markup.ts'
import { takeMailing } from './html/take-mailing.ts'
import { textWithoutTags } from './html/text-without-tags.ts'

/** The text of HTML as one line, without scripts and styles. */
export function plainText(html: string): string {
  const { tree } = parseHtml(html, 'fragment')
  if (!tree) return textWithoutTags(html)
  takeMailing(tree, [])
  for (const { node } of walk(tree)) {
    if (node.type === 'element' && (silent.has(node.tagName) || isHidden(node))) remove(node)
  }
  return textOf(tree)
}

const silent: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'textarea',
  'title',
])

/**
 * The beginning of a text, cut after a sentence if one ends late enough, else after a word.
 *
 * @param text - One line.
 * @param length - At most so many UTF-16 code units, with the ellipsis.
 */
export function beginning(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text
    .slice(0, length - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '')
  const sentence = /^[\s\S]*[.!?。！？](?=\s|$)/.exec(cut)?.[0] ?? ''
  if (sentence.length > length / 3) return sentence
  return `${cut.replace(/\s+\S*$/, '').replace(/[\s,;:–—-]+$/, '')}…`
}
