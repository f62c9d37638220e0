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
 * wrote the text or took a picture, and when, is no part of it, nor is a player.
 */
export function openingOf(sections: readonly SectionInput[]): string {
  const blocks = sections.flatMap(blocksOf)
  // Paragraphs come first, and most often the first of them is it.
  for (const block of blocks) {
    const text = block?.type === 'paragraph' ? openingText([block]) : ''
    if (text && isText(block, text)) return text
  }
  return openingText(blocks.filter((block) => block?.type !== 'paragraph'))
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
