import type { Issue } from '@standfirst/core'
import type { ElementContent } from 'hast'
import MarkdownIt from 'markdown-it'
import { classicParagraphs } from '../html/classic-paragraphs.ts'
import { element } from '../html/hast.ts'
import { htmlNodes } from '../html/html-nodes.ts'
import { problem, shown } from '../problem.ts'

const markdown = new MarkdownIt({ html: true })

/** UTF-16 code units: more than any entry has. */
const maxMarkdown = 1_000_000

/**
 * The nodes of a text of an entry, by its format: with line breaks that part paragraphs, as HTML, or in
 * Markdown.
 *
 * @param format - Value of `CONVERT BREAKS`; without one the text tells.
 */
export function entryText(
  text: string,
  format: string | undefined,
  issues: Issue[],
): ElementContent[] {
  if (format?.startsWith('markdown') && text.length <= maxMarkdown) {
    return htmlNodes(markdown.render(text))
  }
  const isHtml = format === undefined ? /<(?:p|br|div)[\s/>]/i.test(text) : htmlFormats.has(format)
  if (isHtml) return htmlNodes(text)
  if (format !== undefined && !lineFormats.has(format)) issues.push(unknownFormat(format))
  const whole = element('div', htmlNodes(text))
  classicParagraphs(whole)
  return whole.children
}

const htmlFormats: ReadonlySet<string> = new Set(['0', 'none', 'richtext', 'blockeditor'])
const lineFormats: ReadonlySet<string> = new Set(['1', '__default__'])

function unknownFormat(format: string): Issue {
  return problem(
    'unknown-text-format',
    ['sections'],
    `The format of the text is ${shown(format)}, expected one such as \`richtext\` or \`markdown\``,
    'it was read as text whose line breaks count',
    'Look at the article.',
  )
}
