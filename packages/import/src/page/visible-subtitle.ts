import type { PlainArticleInput } from '@standfirst/core'
import type { Element } from 'hast'
import { classes, elements, remove, textOf } from '../html/hast.ts'
import { keyOf } from './headline.ts'
import type { MainParts } from './main-parts.ts'
import { readByline } from './read-byline.ts'

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
  const line = lineBelow(all, stated)
  if (!line) return {}
  const text = textOf(line)
  const [own, known] = [keyOf(text), keyOf(stated.summary ?? '')]
  // A summary that is cut is the same.
  const isSame = known === '' || own === known || (known.length > 20 && own.startsWith(known))
  // A paragraph is no headline, but part of the text.
  if (!isSame && (stated.subtitle || text.length > longest)) return {}
  remove(line)
  return isSame ? { summary: text } : { subtitle: text }
}

/** UTF-16 code units that a headline has at most. */
const longest = 200

function lineBelow(
  all: readonly Element[],
  { language, title = '' }: Partial<PlainArticleInput>,
): Element | undefined {
  const headlines = all.filter(({ tagName }) => /^h[1-3]$/.test(tagName))
  const headline =
    headlines.find((one) => keyOf(textOf(one)) === keyOf(title)) ??
    headlines.find(({ tagName }) => tagName === 'h1')
  if (!headline) return undefined
  const inside = new Set([headline, ...elements(headline)])
  const below = all.slice(all.indexOf(headline) + 1).filter((one) => !inside.has(one))
  for (const one of below.slice(0, farthest)) {
    const isNamed = classes(one).some((name) => named.test(name) && !beside.test(name))
    const text = isNamed ? textOf(one) : ''
    if (text && isLine(one) && !readByline(text, language) && keyOf(text) !== keyOf(title))
      return one
    // The text has begun, or another one.
    if (/^h[1-6]$/.test(one.tagName) || (one.tagName === 'p' && textOf(one).length > 80))
      return undefined
  }
  return undefined
}

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
