import type { ElementContent } from 'hast'
import MarkdownIt from 'markdown-it'
// @ts-expect-error: it has no types.
import footnote from 'markdown-it-footnote'
// @ts-expect-error: it has no types.
import mark from 'markdown-it-mark'
// @ts-expect-error: it has no types.
import sub from 'markdown-it-sub'
// @ts-expect-error: it has no types.
import sup from 'markdown-it-sup'
import { element, hasClass } from '../html/hast.ts'
import { htmlNodes } from '../html/html-nodes.ts'

/** What Ghost itself reads Markdown with; other systems leave it to the site. */
const reader = new MarkdownIt({ html: true, breaks: true, linkify: true })
  .use(footnote)
  .use(mark)
  .use(sub)
  .use(sup)

/** UTF-16 code units: more than any text of a system has. */
const maxMarkdown = 1_000_000

/**
 * The nodes of Markdown, with footnotes and marks.
 *
 * @param name - Of this text in its article: names of footnotes are made of it.
 */
export function markdownNodes(markdown: string, name: string): ElementContent[] {
  if (markdown.length > maxMarkdown) return [element('p', [markdown])]
  const nodes = htmlNodes(reader.render(markdown, { docId: name }))
  // The rule above footnotes is none of the author.
  return nodes.filter((node) => node.type !== 'element' || !hasClass(node, 'footnotes-sep'))
}
