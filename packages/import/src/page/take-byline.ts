import type { AuthorInput, PlainArticleInput } from '@standfirst/core'
import type { Element, Root } from 'hast'
import { childElements, elements, remove, textOf, walk } from '../html/hast.ts'
import { toTimestamp } from '../time/to-timestamp.ts'
import { changing, publishing } from './byline-words.ts'
import { lineOfTerms } from './line-of-terms.ts'
import { readByline } from './read-byline.ts'
import { type MetaLine, readMetaLine } from './read-meta-line.ts'

/** When a text was published and changed, as far as it is known. */
interface Times {
  publishedAt: string | undefined
  updatedAt: string | undefined
}

/** What the lines say that were taken off a text. */
export type SaidByLines = Pick<
  Partial<PlainArticleInput>,
  'category' | 'publishedAt' | 'tags' | 'updatedAt'
>

/**
 * Take the lines off the top and the end of a text that only say who wrote it, when, and what it is filed
 * under, where the article says the same in its fields: what stands before them may be its headline, its
 * summary and its picture.
 *
 * @param body - Text of a page; changed in place.
 * @param isOwn - Whether its author marked it as the text: a day alone may then be a part of it.
 * @returns What its fields do not say yet.
 */
export function takeByline(
  body: Root,
  known: Partial<PlainArticleInput>,
  { isOwn, language }: { isOwn: boolean; language?: string | undefined },
): SaidByLines {
  const before = new Set([known.title, known.summary, known.subtitle].map((text) => text?.trim()))
  const { isAmidWords, whole } = shapeOf(body)
  const found = { tags: [...(known.tags ?? [])], categories: [categoryOf(known)].flatMap(nonEmpty) }
  let times: Times = { publishedAt: known.publishedAt, updatedAt: known.updatedAt }
  /** Whether a line was taken off. */
  const take = (line: Element): boolean => takeFiled(line) || takeMeta(line)
  /** A line whose links name who wrote the text, and what it is filed under. */
  const takeMeta = (line: Element): boolean => {
    const meta = readMetaLine(line, language)
    if (!meta || (isOwn && !meta.isNamed && meta.authors.length === 0)) return false
    const said = adopted(meta, { authors: known.authors, ...times })
    if (!said) return false
    times = { ...times, ...said }
    found.tags.push(...meta.tags)
    const names = (known.authors ?? []).map(nameOf)
    found.categories.push(...meta.categories.filter((one) => !names.includes(one.toLowerCase())))
    remove(line)
    return true
  }
  const takeFiled = (line: Element): boolean => {
    const { categories, isNamed, isTime, rest, tags } = lineOfTerms(line)
    const isFiled = tags.length + categories.length > 0
    if (isFiled && isOwn && !isNamed && rest === '') return false
    const said =
      rest === ''
        ? undefined
        : sayingOf(
            rest,
            { authors: known.authors, ...times },
            { isOwn: isOwn && !isTime && !isNamed, language },
          )
    if (rest === '' ? !isFiled : !said) return false
    times = { ...times, ...said }
    found.tags.push(...tags)
    found.categories.push(...categories)
    remove(line)
    return true
  }
  /** A line that is the name of who wrote the text. */
  const takeName = (line: Element, text: string): boolean => {
    const isNamed = known.authors?.some((author) => nameOf(author) === text.toLowerCase()) ?? false
    if (isNamed) remove(line)
    return isNamed
  }
  const lines = elements(body).filter((one) => holders.has(one.tagName) && !whole.has(one))
  const taken = new Set<Element>()
  for (const line of lines) {
    // It may have stood in another that was taken.
    if (line.type !== 'element' || isAmidWords.has(line)) continue
    const text = textOf(line)
    if (!text || before.has(text)) continue
    if (takeName(line, text) || take(line)) taken.add(line)
    else if (text.length > 60 || line.tagName !== 'span') break
  }
  if (taken.size) takeRule(body)
  for (const line of lines.reverse()) {
    if (line.type !== 'element' || isAmidWords.has(line) || !textOf(line)) continue
    // An item is read with its list.
    if (line.tagName === 'li') continue
    if (!/^(?:div|footer|p|ul)$/.test(line.tagName) || !take(line)) break
  }
  const { publishedAt, updatedAt } = times
  const [category, ...others] = onceEachName(found.categories)
  const tags = onceEachName([...found.tags, ...others])
  return {
    ...(!known.category && category && { category }),
    ...(tags.length > (known.tags?.length ?? 0) && { tags }),
    ...(!known.publishedAt && publishedAt && { publishedAt }),
    ...(!known.updatedAt && updatedAt && updatedAt !== publishedAt && { updatedAt }),
  }
}

function nonEmpty(text: string | undefined): string[] {
  return text ? [text] : []
}

function categoryOf({ category }: Partial<PlainArticleInput>): string | undefined {
  return typeof category === 'object' ? category.name : category
}

function onceEachName(names: readonly string[]): string[] {
  const byKey = new Map<string, string>()
  for (const name of names) {
    const key = name.toLowerCase()
    if (!byKey.has(key)) byKey.set(key, name)
  }
  return [...byKey.values()]
}

/** The line that is drawn under what stood above a text, and the breaks that parted its lines. */
function takeRule(body: Root): void {
  for (const { node } of walk(body)) {
    if (node.type === 'text' && node.value.trim()) return
    if (node.type !== 'element') continue
    if (node.tagName === 'img') return
    if (node.tagName === 'br') remove(node)
    else if (node.tagName === 'hr') {
      remove(node)
      return
    }
  }
}

const holders: ReadonlySet<string> = new Set(
  'abbr address blockquote div dl figure footer h1 h2 h3 h4 h5 h6 li ol p pre span table time ul'.split(
    ' ',
  ),
)

/** The elements that hold blocks, which are read in their parts, and those that stand amid words. */
function shapeOf(body: Root): { whole: ReadonlySet<Element>; isAmidWords: ReadonlySet<Element> } {
  const whole = new Set<Element>()
  const isAmidWords = new Set<Element>()
  const enter = (parent: Root | Element): boolean => {
    let holds = false
    const isWorded = parent.children.some((one) => one.type === 'text' && /\p{L}/u.test(one.value))
    for (const child of childElements(parent)) {
      // A list of times and terms is one line.
      const isLine = child.tagName === 'ul' && textOf(child).length <= 120
      if (enter(child) && !isLine) whole.add(child)
      if (isWorded && !isBlock(child)) isAmidWords.add(child)
      holds ||= whole.has(child) || isBlock(child)
    }
    return holds
  }
  enter(body)
  return { whole, isAmidWords }
}

function isBlock({ tagName }: Element): boolean {
  return !/^(?:abbr|span|time)$/.test(tagName) && holders.has(tagName)
}

/** What a line says, if it says no other thing than the fields of an article, or when it was changed. */
function sayingOf(
  text: string,
  { authors = [], publishedAt, updatedAt }: Pick<PlainArticleInput, 'authors'> & Times,
  { isOwn, language }: { isOwn: boolean; language?: string | undefined },
): Times | undefined {
  const said = readByline(text, language)
  const isLabelled = publishing.test(text) || changing.test(text)
  if (!said?.isWhole || (isOwn && said.authors.length === 0 && !isLabelled)) return undefined
  return adopted(said, { authors, publishedAt, updatedAt })
}

/** When a text was published and changed, with what a line says of it; `undefined` if it names others, or another day. */
function adopted(
  said: Pick<MetaLine, 'authors' | 'time' | 'updated'>,
  { authors = [], publishedAt, updatedAt }: Pick<PlainArticleInput, 'authors'> & Times,
): Times | undefined {
  const names = authors.map(nameOf)
  const days = [publishedAt, updatedAt].map((time) => time?.slice(0, 10))
  const dayOf = (time: string) => toTimestamp(time)?.timestamp.slice(0, 10)
  const isKnown = (time: string | undefined) => time === undefined || days.includes(dayOf(time))
  /** What no field says yet is taken from the line. */
  const timeOf = (time: string | undefined, known: string | undefined) =>
    isKnown(time) ? known : known ? undefined : time && toTimestamp(time)?.timestamp
  const found = {
    publishedAt: timeOf(said.time, publishedAt),
    updatedAt: timeOf(said.updated, updatedAt),
  }
  const isLost =
    (!isKnown(said.time) && !found.publishedAt) || (!isKnown(said.updated) && !found.updatedAt)
  const isByOthers = !said.authors.every((name) => names.includes(name.toLowerCase()))
  return isLost || isByOthers ? undefined : found
}

function nameOf(author: string | AuthorInput): string {
  return (typeof author === 'string' ? author : author.name).toLowerCase()
}
