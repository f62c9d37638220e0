import { toText } from '@standfirst/core'
import { markdownToContent } from '@standfirst/markdown'

/**
 * The title of a text that has it as its first heading, before the text is read.
 *
 * @param text - Markdown, with or without front matter.
 * @returns Nothing where it begins with anything else than a heading of the first rank.
 */
export function headingTitle(text: string): string | undefined {
  const body = text
    .replace(/\r\n?/g, '\n')
    .replace(frontMatter, '')
    .replace(/^\s*\n/, '')
  const [block] = heading.exec(body) ?? []
  if (block === undefined) return undefined
  const [first] = markdownToContent(block).content
  return first?.type === 'heading' ? toText(first).replace(/\s+/g, ' ').trim() : undefined
}

const frontMatter = /^\ufeff?(---|\+\+\+)[ \t]*\n(?:[\s\S]*?\n)?\1[ \t]*(?:\n|$)/

/** A line after one sign, or lines over a line of other signs. */
const heading = /^ {0,3}(?:#(?:[ \t].*)?(?=\n|$)|[^\s#>](?:.+\n)+? {0,3}=+[ \t]*(?=\n|$))/
