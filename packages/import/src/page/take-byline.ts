import type { AuthorInput, PlainArticleInput } from '@standfirst/core'
import type { Element, Root } from 'hast'
import { childElements, elements, remove, textOf } from '../html/hast.ts'
import { toTimestamp } from '../to-timestamp.ts'
import { readByline } from './read-byline.ts'

/**
 * Take the line off the top of a text that only says who wrote it and when, where the article says the
 * same in its fields: what stands before it may be its headline, its summary and its picture.
 *
 * @param body - Text of a page; changed in place.
 * @param isOwn - Whether its author marked it as the text: a day alone may then be a part of it.
 */
export function takeByline(
  body: Root,
  known: Partial<PlainArticleInput>,
  { isOwn, language }: { isOwn: boolean; language?: string | undefined },
): void {
  const before = new Set([known.title, known.summary, known.subtitle].map((text) => text?.trim()))
  const whole = withBlocks(body)
  for (const element of elements(body)) {
    if (!holders.has(element.tagName) || whole.has(element)) continue
    const text = textOf(element)
    if (!text || before.has(text)) continue
    if (!isSaid(text, known, { isOwn, language })) {
      if (text.length > 60 || element.tagName !== 'span') return
    } else remove(element)
  }
}

const holders: ReadonlySet<string> = new Set(
  'address blockquote div dl figure h1 h2 h3 h4 h5 h6 li ol p pre span table time ul'.split(' '),
)

/** The elements that hold blocks, which are read in their parts. */
function withBlocks(body: Root): ReadonlySet<Element> {
  const found = new Set<Element>()
  const enter = (parent: Root | Element): boolean => {
    let holds = false
    for (const child of childElements(parent)) {
      if (enter(child)) found.add(child)
      holds ||= found.has(child) || isBlock(child)
    }
    return holds
  }
  enter(body)
  return found
}

function isBlock({ tagName }: Element): boolean {
  return tagName !== 'span' && tagName !== 'time' && holders.has(tagName)
}

/** Whether the fields of an article say what a line does. */
function isSaid(
  text: string,
  { authors = [], publishedAt, updatedAt }: Partial<PlainArticleInput>,
  { isOwn, language }: { isOwn: boolean; language?: string | undefined },
): boolean {
  const said = readByline(text, language)
  if (!said?.isWhole || (isOwn && said.authors.length === 0)) return false
  const names = authors.map(nameOf)
  const days = [publishedAt, updatedAt].map((time) => time?.slice(0, 10))
  return (
    said.authors.every((name) => names.includes(name.toLowerCase())) &&
    [said.time, said.updated].every(
      (time) => time === undefined || days.includes(toTimestamp(time)?.timestamp.slice(0, 10)),
    )
  )
}

function nameOf(author: string | AuthorInput): string {
  return (typeof author === 'string' ? author : author.name).toLowerCase()
}
