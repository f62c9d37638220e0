import type { Element } from 'hast'
import { attribute, classes, lineOf, textOf, walk } from '../html/hast.ts'
import { hasWord } from './has-word.ts'

/** A line beside a text, with what its links file the text under. */
export interface LineOfTerms {
  tags: string[]
  categories: string[]
  /** What the line says besides; its times as machines read them. */
  rest: string
  /** Whether all that it says is a time that machines read. */
  isTime: boolean
  /** Whether its words or its classes say that it files the text: without, links are part of the text. */
  isNamed: boolean
}

/** Read a line that may file a text under tags and categories: "Posted in News", "Tags: sea, harbour". */
export function lineOfTerms(line: Element): LineOfTerms {
  const tags: string[] = []
  const categories: string[] = []
  const taken = new Set<Element>()
  let isTime = false
  let said = ''
  for (const { node, parent } of walk({ type: 'root', children: [line] })) {
    if (parent.type === 'element' && taken.has(parent)) {
      if (node.type === 'element') taken.add(node)
      continue
    }
    if (node.type === 'text') said += node.value
    if (node.type !== 'element') continue
    const kind = node.tagName === 'a' ? kindOfTerm(node) : undefined
    const name = kind && textOf(node).replace(/^#\s*|,$/g, '')
    if (name) (kind === 'tags' ? tags : categories).push(name)
    const time = timeOf(node)
    if (name || time) taken.add(node)
    if (time) isTime = textOf(node) === textOf(line)
    said += time ? ` ${time} ` : ' '
  }
  const isFiled = tags.length + categories.length > 0
  const text = lineOf(isFiled ? said.replace(/[#,.()·|•]+/g, ' ') : said)
  const rest = isFiled ? lineOf(text.replace(labels, ' ')) : text
  const isNamed = text.search(labels) >= 0 || classes(line).some((name) => boxOfTerms.test(name))
  return { tags, categories, isTime, rest: /[\p{L}\d]/u.test(rest) ? rest : '', isNamed }
}

/** A time that machines read. */
function timeOf(one: Element): string | undefined {
  const time = one.tagName === 'time' ? attribute(one, 'dateTime') : undefined
  const day = time ?? (one.tagName === 'abbr' ? attribute(one, 'title') : undefined)
  return day && /^\d{4}-\d\d-\d\d/.test(day)
    ? `${labelIn(textOf(one))} ${day.slice(0, 10)}`
    : undefined
}

/** What a time says before its day: `Published: Fri 2 January 2026`. */
function labelIn(text: string): string {
  return /^[\p{L} ]+:/u.exec(text)?.[0] ?? ''
}

/** Of what kind a link files a text, as its address or relation says. */
export function kindOfTerm(link: Element): 'categories' | 'tags' | undefined {
  const path = (attribute(link, 'href') ?? '').replace(/[#?].*$/s, '')
  // WordPress calls a category both: `category tag`.
  const isCategory =
    hasWord(link, 'rel', 'category') ||
    ['articleSection', 'genre'].some((name) => hasWord(link, 'itemProp', name))
  if (isCategory) return 'categories'
  if (/\/(?:categor(?:y|ies|ie|ia)|kategorien?|rubrik(?:en)?|sections?)\/[^/]+/i.test(path))
    return 'categories'
  const isTag =
    /\/(?:tag(?:s|ged)?|topics?|labels?|keywords?|schlagw(?:oe|ö)rter|etiquetas?)[/:][^/]+/i.test(
      path,
    )
  return isTag || hasWord(link, 'rel', 'tag') ? 'tags' : undefined
}

const labels =
  /(?:^|\s)(?:(?:posted|filed|published|veröffentlicht|publié|publicado) )?(?:in|under|unter|dans|en|tags?|tagged(?: (?:as|with))?|categor(?:y|ies)|topics?|labels?|keywords?|schlagw[oö]rter|stichwörter|kategorien?|mots-clés|étiquettes?|catégories?|etiquetas?|categorías?|tagi|trefwoorden)\s*(?::|$)/giu

/** As systems call a box of it: `post-tags`, `entry-meta`, `tag-list`, `post-info`. */
export const boxOfTerms: RegExp =
  /(?:^|[-_])(?:tags?|terms|categories|post-?info|(?:post|entry|article)-?meta(?:data)?)(?:$|[-_])/i
