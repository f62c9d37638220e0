import type { Root } from 'hast'
import { classes, elements, remove, textOf } from '../html/hast.ts'
import { entryKind } from './entry-names.ts'
import {
  contentOf,
  type EntryRoot,
  entryAddress,
  outermost,
  ownElements,
  withProperty,
} from './entry-parts.ts'
import { keyOf } from './headline.ts'
import { propertyValue } from './property-value.ts'

/** What a page says of itself outside of its entries. */
export interface EntryContext {
  /** What its relative addresses are relative to. */
  base: string
  /** The address that is canonical, and that which it was read from. */
  urls: readonly (string | undefined)[]
  /** How it is called in its metadata, without the name of its site. */
  titles: readonly string[]
  /** Whether its metadata says that it is an article. */
  isArticle: boolean
}

/** The entry that a page is about; of a list, how many entries it has. */
export type ChosenEntry =
  | { entry: EntryRoot | undefined; listed?: undefined }
  | { entry?: undefined; listed: number }

/**
 * Choose among the entries of a page the one that it is about: that of its address, else that of its title,
 * else the only one that has no other address. The others are taken out of the tree.
 *
 * @param tree - Changed in place.
 */
export function chooseEntry(tree: Root, context: EntryContext): ChosenEntry {
  const all = elements(tree).flatMap((element): EntryRoot[] => {
    const kind = entryKind(element)
    return kind ? [{ element, kind }] : []
  })
  if (all.length < 2) return { entry: all[0] }
  const roots = new Set(outermost(all.map(({ element }) => element)))
  const outer = all.filter(({ element }) => roots.has(element)).map((one) => read(one, context))
  const chosen = outer.length === 1 ? outer[0] : mainOf(outer)
  const parts = outer.filter((one) => isSamePost(one, chosen))
  const main = chosen?.content ? chosen : (parts.find(({ content }) => content) ?? chosen)
  const others = outer.filter(
    (one) => one !== main && !parts.includes(one) && (main || one.isElsewhere),
  )
  if (!main && !context.isArticle && isList(tree, outer)) return { listed: outer.length }
  for (const { element } of others) remove(element)
  const kept = new Set(main?.content && elements(main.content))
  for (const one of main ? all : []) {
    // An entry that a text shows is of the text, and one below it is none of it.
    if (!kept.has(one.element) && !roots.has(one.element) && read(one, context).isElsewhere) {
      remove(one.element)
    }
  }
  return { entry: main }
}

/** Whether two entries are one post of WordPress, which gives a number to each: its head may be one of its own. */
function isSamePost(one: EntryRoot, other: EntryRoot | undefined): boolean {
  const number = other && numberOf(other)
  return number !== undefined && number === numberOf(one)
}

function numberOf({ element }: EntryRoot): string | undefined {
  return classes(element).find((name) => /^post-\d+$/.test(name))
}

/** An entry, and what says whether a page is about it. */
interface Candidate extends EntryRoot {
  content: EntryRoot['element'] | undefined
  title: string | undefined
  isOfPage: boolean
  isElsewhere: boolean
  isNamedSo: boolean
}

function read({ element, kind }: EntryRoot, { base, titles, urls }: EntryContext): Candidate {
  const own = ownElements({ element, kind })
  const [name] = withProperty(own, 'p-name', kind)
  const title = (name && propertyValue(name)) || undefined
  const url = entryAddress(own, kind, base)
  const isInPage = url !== undefined && urls.some((one) => one && isSamePage(one, url))
  return {
    element,
    kind,
    content: contentOf(own, kind),
    title,
    // The address of a comment is a place in the page.
    isOfPage: isInPage && !/#./.test(url),
    isElsewhere: url !== undefined && !isInPage,
    isNamedSo: title !== undefined && titles.some((one) => keyOf(one) === keyOf(title)),
  }
}

/** Whether two addresses are of one page; where a reader starts in it, and how it is fetched, is not asked. */
function isSamePage(one: string, other: string): boolean {
  const [left, right] = [one, other].map((url) =>
    url
      .replace(/#.*$/s, '')
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .replace(/\/$/, ''),
  )
  return left === right
}

function mainOf(entries: readonly Candidate[]): Candidate | undefined {
  const own = entries.filter(({ isOfPage }) => isOfPage)
  if (own.length) return own.find(({ content }) => content) ?? own[0]
  const ways: readonly ((one: Candidate) => boolean)[] = [
    ({ isNamedSo }) => isNamedSo,
    ({ isElsewhere }) => !isElsewhere,
    ({ element, isElsewhere }) =>
      !isElsewhere && elements(element).some(({ tagName }) => tagName === 'h1'),
    ({ isElsewhere, title }) => !isElsewhere && title !== undefined,
    ({ content, isElsewhere }) => !isElsewhere && content !== undefined,
  ]
  return ways.map((is) => only(entries.filter(is))).find(Boolean)
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined
}

/** Whether a page says little beside its entries. */
function isList(tree: Root, entries: readonly Candidate[]): boolean {
  const inside = new Set(entries.flatMap(({ element }) => elements(element)))
  const beside = elements(tree).filter(({ tagName }) => /^(?:aside|footer|nav)$/.test(tagName))
  for (const one of beside.flatMap(elements)) inside.add(one)
  const words = elements(tree)
    .filter((one) => one.tagName === 'p' && !inside.has(one))
    .reduce((sum, one) => sum + textOf(one).length, 0)
  return words < few
}

/** As many characters as Readability asks for a text among others (`charThreshold`). */
const few = 500
