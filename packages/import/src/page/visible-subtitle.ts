import type { PlainArticleInput } from '@standfirst/core'
import type { Element } from 'hast'
import { attribute, childElements, classes, elements, remove, textOf } from '../html/hast.ts'
import { keyOf } from './headline.ts'
import { isNameOfPerson } from './line-of-names.ts'
import { boxOf, headlineIn, pathTo } from './lines-of-head.ts'
import type { MainParts } from './main-parts.ts'
import { readByline } from './read-byline.ts'
import { isAct, isSaidInFields } from './said-in-fields.ts'

/**
 * Take what a page shows between its headline and its text as a second headline, or as what the text is
 * about: the summary where nothing else says one, and else the subtitle.
 *
 * @param parts - Of the page, which is changed: the line is taken out of it, so that no text begins with it.
 * @param stated - What the page says of its article elsewhere.
 */
export function takeSubtitle(
  { all }: MainParts,
  stated: Partial<PlainArticleInput>,
): Pick<Partial<PlainArticleInput>, 'subtitle' | 'summary'> {
  const found = lineBelow(all, stated)
  if (!found) return {}
  const { isNamed, line } = found
  const text = textOf(line)
  const [own, known] = [keyOf(text), keyOf(stated.summary ?? '')]
  // A summary that is cut is the same.
  const isSame =
    known === '' ? isNamed : own === known || (known.length > 20 && own.startsWith(known))
  // A paragraph is no headline, but part of the text.
  if (!isSame && (stated.subtitle || text.length > longest)) return {}
  remove(line)
  return isSame ? { summary: text } : { subtitle: text }
}

/** UTF-16 code units that a headline has at most. */
const longest = 200

/** A line, and whether its class calls it so: without, it is one by where it stands. */
interface Second {
  line: Element
  isNamed: boolean
}

function lineBelow(
  all: readonly Element[],
  stated: Partial<PlainArticleInput>,
): Second | undefined {
  const headline = headlineIn(all, stated.title ?? '')
  if (!headline) return undefined
  const inside = new Set([headline, ...elements(headline)])
  const below = all.slice(all.indexOf(headline) + 1).filter((one) => !inside.has(one))
  const heads = headsAround(all, headline)
  for (const [at, line] of below.slice(0, farthest).entries()) {
    const isNamed = classes(line).some((name) => named.test(name) && !beside.test(name))
    const isSecond = isNamed || isSecondBy(line, heads, lineAfter(below, at, line))
    const text = isSecond ? textOf(line) : ''
    if (text && isLine(line) && !isSaidInFields(line, text, withoutSummary(stated))) {
      return { line, isNamed }
    }
    if (heads.in.has(line)) continue
    // The text has begun, or another one.
    if (/^h[1-6]$/.test(line.tagName) || (line.tagName === 'p' && textOf(line).length > 80))
      return undefined
  }
  return undefined
}

function withoutSummary({ summary: _, ...others }: Partial<PlainArticleInput>) {
  return others
}

/** What stands in the head of an article. */
interface Heads {
  in: ReadonlySet<Element>
  /** In one group with the headline. */
  inGroup: ReadonlySet<Element>
}

/** The box of a headline, and the header that stands directly below it. */
function headsAround(all: readonly Element[], headline: Element): Heads {
  const path = pathTo(all, headline)
  const box = boxOf(path, headline)
  const siblings = path[0] ? childElements(path[0]) : []
  const next = siblings.slice(siblings.indexOf(headline) + 1).find((one) => textOf(one) !== '')
  const below = next?.tagName === 'header' ? elements(next) : []
  const group = path.find((one) => one.type === 'element' && one.tagName === 'hgroup')
  return {
    in: new Set([...(box ? elements(box) : []), ...below]),
    inGroup: new Set(group && elements(group)),
  }
}

/** Whether a line is a second headline by where it stands, and neither a link nor a name. */
function isSecondBy(line: Element, heads: Heads, after: string): boolean {
  const isHeading = /^h[2-6]$/.test(line.tagName)
  const isPlaced =
    (isHeading && (heads.in.has(line) || readByline(after) !== undefined)) ||
    (line.tagName === 'p' && heads.inGroup.has(line)) ||
    attribute(line, 'role') === 'doc-subtitle'
  if (!isPlaced) return false
  const text = textOf(line)
  const isLinked = elements(line).some(({ tagName }) => tagName === 'a')
  return !isLinked && !isAct(text) && !isLikeName(text)
}

/** What is said behind a line, if that is a heading. */
function lineAfter(all: readonly Element[], at: number, line: Element): string {
  if (!/^h[2-6]$/.test(line.tagName)) return ''
  const inside = new Set(elements(line))
  const next = all
    .slice(at + 1, at + farthest)
    .find((one) => !inside.has(one) && textOf(one) !== '')
  return next ? textOf(next) : ''
}

/** Whether a text of two or three words may name somebody. */
function isLikeName(text: string): boolean {
  const count = text.split(' ').length
  return count > 1 && count < 4 && isNameOfPerson(text) && !beginning.test(text)
}

/** How headlines begin, and names do not. */
const beginning =
  /^(?:an?|after|at|before|das|d[ei]r?|die|e[il]|for|from|how|in|la|le|les|los|on|the|un[ae]?|what|when|where|who|why|with)\s/i

/** Elements between a headline and what stands below it. */
const farthest = 30

/** As systems and newsrooms call it: `newspack-post-subtitle`, `gh-article-excerpt`, `article__dek`. */
const named =
  /(?:^|[-_])(?:sub-?(?:title|head(?:line|ing)?)|dek|deck|standfirst|lede|chapeau|strapline)(?:$|[-_])|^(?:gh|post|entry|article|story|content|wp-block-post|single)[-_\w]*[-_](?:desc(?:ription)?|excerpt|summary|intro|lead)$/i

const beside = /site|blog|brand|logo|card|author|image|figure|caption|date|section|share|related/i

/** Whether an element is one line of words. */
function isLine(one: Element): boolean {
  const inside = elements(one)
  return (
    /^(?:div|h[2-6]|header|p|section|span)$/.test(one.tagName) &&
    textOf(one).length <= 400 &&
    inside.filter(({ tagName }) => tagName === 'p').length < 2 &&
    !inside.some(({ tagName }) =>
      /^(?:button|figure|form|h[1-6]|iframe|img|li|picture|time|video)$/.test(tagName),
    )
  )
}
