import type { Element, ElementContent } from 'hast'
import { attribute, childElements, classes, lineOf, textOf } from '../html/hast.ts'
import { changing, credits, publishing, roles } from './byline-words.ts'
import { datesIn } from './dates-in.ts'
import { isNameOfPerson } from './line-of-names.ts'
import { kindOfTerm } from './line-of-terms.ts'
import { readByline } from './read-byline.ts'

/** What a line beside a text says of it: who wrote it, when, and what it is filed under. */
export interface MetaLine {
  authors: string[]
  time: string | undefined
  updated: string | undefined
  categories: string[]
  tags: string[]
  /** Whether its class or its words say that it is such a line: without, a day may be part of a text. */
  isNamed: boolean
}

/**
 * Read a line whose links say who wrote a text and what it is filed under, and whose parts may stand in
 * elements of their own: `2026-01-02 by ada in News`, a list of authors.
 *
 * @param language - BCP 47 tag of the page.
 * @returns `undefined` for a line that says anything else.
 */
export function readMetaLine(line: Element, language?: string): MetaLine | undefined {
  if (textOf(line).length > 200) return undefined
  const links: Element[] = []
  const text = lineOf(flat(line.children, links))
  if (links.length > 20) return undefined
  const linksOf = (found: string) =>
    [...found.matchAll(marks)].flatMap(([, at]) => links[Number(at)] ?? [])
  const namesOf = (found: string) => linksOf(found).map(nameOf)
  const isRole = (name: string) => roles.test(name)
  const said: MetaLine = {
    authors: [],
    time: undefined,
    updated: undefined,
    categories: [],
    tags: [],
    isNamed: [line, ...childElements(line)].some(isCalledSo) || isLabelled(text),
  }
  const isDated = datesIn(text, language).length > 0
  const rest = text
    .replace(
      filed,
      (_, before: string, one: string | undefined, other: string | undefined, found: string) => {
        const verb = one ?? other
        said.isNamed ||= verb !== undefined
        for (const link of linksOf(found)) {
          const kind = /^tagged/i.test(verb ?? '') ? 'tags' : 'categories'
          said[kindOfTerm(link) ?? kind].push(nameOf(link))
        }
        return `${before} | `
      },
    )
    .replace(credited, (whole: string, before: string, found: string, at: number, all: string) => {
      if (!isDated && !/(?:^|[|·•,/–—-])$/.test((all.slice(0, at) + before).trimEnd())) return whole
      said.authors.push(...namesOf(found).filter((name) => !isRole(name)))
      return `${before} | `
    })
    .replace(handle, (whole: string, before: string, name: string) => {
      if (!isDated || said.authors.length > 0 || isRole(name)) return whole
      said.authors.push(name)
      return `${before} | `
    })
  const { alone, others } = partsOf(isDated ? rest.replace(apart, ' | $& | ') : rest, links)
  const isOfAuthors = classes(line).some((name) => authors.test(name))
  if (isOfAuthors && alone.every((link) => isFullName(nameOf(link)))) {
    said.authors.push(...alone.splice(0).map(nameOf))
  }
  const isList = said.isNamed && others.length > 1 && others.every(isFullName)
  const byline =
    isList || others.length === 0 ? undefined : readByline(others.join(' | '), language)
  if (!isList && others.length > 0 && !byline?.isWhole) return undefined
  // A name and a day alone may be of a series.
  if (byline?.isBare && !said.isNamed) return undefined
  if (isList) said.authors.push(...others)
  if (byline?.authors.length && said.authors.length) return undefined
  said.authors.push(...(byline?.authors ?? []))
  said.time = byline?.time
  said.updated = byline?.updated
  for (const link of alone) {
    if (!kindOfTerm(link) && isAct(link)) continue
    const isSure = said.time !== undefined || isFullName(nameOf(link))
    said[isSure && isOfPerson(link) ? 'authors' : (kindOfTerm(link) ?? 'categories')].push(
      nameOf(link),
    )
  }
  const isTold = said.authors.length > 0 || said.time !== undefined || said.updated !== undefined
  const isFiled = said.categories.length > 0 && alone.length === 0 && said.isNamed
  return isTold || isFiled ? said : undefined
}

/** What a line says, with a sign for each link, and one between elements that stand beside each other. */
function flat(nodes: readonly ElementContent[], links: Element[]): string {
  let text = ''
  let isAfterElement = false
  for (const node of nodes) {
    if (node.type === 'text') {
      text += node.value
      if (/\S/.test(node.value)) isAfterElement = false
    }
    if (node.type !== 'element' || textOf(node) === '') continue
    text += isAfterElement ? ' | ' : ''
    if (node.tagName !== 'a' || /\d|comment|kommentar/i.test(textOf(node))) {
      text += timeOf(node) ?? flat(node.children, links)
    } else {
      text += `\ue000${links.length}\ue001`
      links.push(node)
    }
    isAfterElement = true
  }
  return text
}

/** The day of a time that machines read, with what it says before: `Published: Fri 2 January 2026`. */
function timeOf(one: Element): string | undefined {
  const time = one.tagName === 'time' ? attribute(one, 'dateTime') : undefined
  const label = /^[\p{L} ]+:/u.exec(textOf(one))?.[0] ?? ''
  return time && /^\d{4}-\d\d-\d\d/.test(time) ? ` ${label} ${time.slice(0, 10)} ` : undefined
}

/** The parts of a line that are links alone, and the words of the others. */
function partsOf(rest: string, links: readonly Element[]) {
  const parts = rest
    .split(/\s*[|·•]\s*|\s[/—–-]\s/u)
    .map((part) => part.replace(/^[\s,/—–-]+|[\s,/—–-]+$/g, ''))
  const isAlone = (part: string) => onlyLinks.test(part)
  const alone = parts
    .filter(isAlone)
    .flatMap((part) => [...part.matchAll(marks)].flatMap(([, at]) => links[Number(at)] ?? []))
  const others = parts
    .filter((part) => /[\p{L}\p{N}\ue000]/u.test(part) && !isAlone(part) && !label.test(part))
    .map((part) => part.replace(marks, (_, at: string) => nameOf(links[Number(at)])))
  return { alone, others }
}

function nameOf(link: Element | undefined): string {
  return link ? textOf(link).replace(/^#\s*/, '') : ''
}

/** Whether a link leads to the page of somebody. */
function isOfPerson(link: Element): boolean {
  return person.test(attribute(link, 'href') ?? '') && isNameOfPerson(nameOf(link))
}

/** Whether a link is for what readers do with a text, and files it under nothing. */
function isAct(link: Element): boolean {
  return acts.test(nameOf(link)) || /\/(?:edit|blob)\//.test(attribute(link, 'href') ?? '')
}

/** How names of what readers do with a text begin. */
export const acts: RegExp =
  /^(?:add|comments?|discuss|download|edit|follow|history|jump|listen|permalink|print|report|reply|rss|save|share|show|skip|source|subscribe|suggest|tweet|view)\b/i

const person =
  /\/(?:about|authors?|members?|people|profiles?|staff|team|u|users?)(?:[/#?]|$)|\/@|^https?:\/\/(?:www\.)?(?:github|twitter|x)\.com\/|^mailto:/i

function isFullName(text: string): boolean {
  return text.includes(' ') && isNameOfPerson(text)
}

function isLabelled(text: string): boolean {
  return publishing.test(text) || changing.test(text)
}

/** Whether the class of an element says that it is a line of who wrote a text, or when. */
export function isCalledSo(one: Element): boolean {
  return classes(one).some((name) => called.test(name))
}

const called =
  /(?:^|[-_])(?:meta(?:data)?|by-?lines?|post-?info|details?|dateline|posted|authors?|contributors?)(?:$|[-_])/i

const authors = /(?:^|[-_])(?:authors?|by-?lines?|contributors?)(?:$|[-_])/i

/** What stands before links that file a text. */
const label =
  /^(?:tags?|tagged(?: (?:with|as))?|topics?|categor(?:y|ies)|filed (?:in|under)|posted in|schlagw[oö]rter|kategorien?|mots-clés|étiquettes?|catégories?|etiquetas?|categorías?)\s?:?$/iu

const list =
  '\\ue000\\d+\\ue001(?:(?:\\s*[,&]\\s*|\\s(?:and|und|et|y|e)\\s|\\s)\\ue000\\d+\\ue001)*'
const marks = /\ue000(\d+)\ue001/g
/** A link that stands beside a day, and not amid words. */
const apart = /(?<=^|[\d|·•,/]\s?)\ue000\d+\ue001(?=\s?(?:$|[\d|·•,/]))/g
const onlyLinks = new RegExp(`^${list}$`, 'u')
const filed = new RegExp(
  `(^|[\\s|·•,/])(?:(?:(posted|filed|published|veröffentlicht|abgelegt|publié|publicado)\\s)?(?:in|under|unter|dans|en|em)|(tagged)\\s(?:with|as))\\s?:?\\s?(${list})`,
  'giu',
)
const credited = new RegExp(
  `(^|[\\s|·•,/])(?:${credits.sure}|${credits.short})\\s?:?\\s?(${list})`,
  'giu',
)
/** A name in one word, which may be that of an account. */
const handle =
  /(^|[\s|·•,/])(?:(?:written|posted|published)\s)?(?:by|von|par|por|door|av)\s(@?[\p{L}\d_.-]{2,30})(?=\s?(?:$|[|·•,/(—–]|(?:on|am|at|le|el|in)\s|\d))/giu
