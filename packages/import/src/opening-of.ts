import { openingText, type SectionInput } from '@standfirst/core'
import { isAddressAlone } from './is-address-alone.ts'
import { others } from './page/byline-words.ts'
import { readByline } from './page/read-byline.ts'

interface Block {
  type: string
  children?: unknown
}

/**
 * How the text of sections opens, as one line: titles and summaries are made of it. A line that says who
 * wrote the text or took a picture, and when, is no part of it, nor is a player, nor a link at the end of
 * a paragraph that leads to the whole text.
 *
 * @param url - Address of the whole text.
 */
export function openingOf(sections: readonly SectionInput[], url?: string): string {
  const blocks = sections.flatMap(blocksOf)
  // Paragraphs come first, and most often the first of them is it.
  for (const block of blocks) {
    const text = block?.type === 'paragraph' ? openingText([withoutMore(block, url)]) : ''
    if (text && isText(block, text)) return text
  }
  return openingText(blocks.filter((block) => block?.type !== 'paragraph'))
}

/** A paragraph without the link to the whole that what was cut off ends with. */
function withoutMore(paragraph: Block, url: string | undefined): Block {
  const children = Array.isArray(paragraph.children) ? paragraph.children : []
  const last = children.at(-1)
  const isMore = children.length > 1 && last?.type === 'link' && url && last.url === url
  return isMore ? { ...paragraph, children: children.slice(0, -1) } : paragraph
}

function blocksOf(section: SectionInput): Block[] {
  if (typeof section !== 'object') return []
  const { content, heading, title, ...rest } = section as Record<string, unknown>
  const others = { type: 'list', children: [rest] }
  if (typeof content === 'string') return [...content.split(/\n\s*\n/).map(paragraph), others]
  return [...(Array.isArray(content) ? (content as Block[]) : []), others]
}

function paragraph(text: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] }
}

function isText(block: Block, text: string): boolean {
  const isCredit = text.length <= 100 && others.test(text)
  return !isCredit && !readByline(text) && !isAddressAlone(block)
}
