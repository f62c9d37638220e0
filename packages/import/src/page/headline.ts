import type { Element, Root } from 'hast'
import { childElements, elements, hasClass, textOf } from '../html/hast.ts'

/**
 * The headline of a page's article: as readers see it, where the title in the metadata is it with the
 * name of the site before or after it, begins like it, or says it in other words; else that title without
 * the site's name.
 *
 * @param stated - Title that the metadata names; without it, that of the window stands for it.
 * @param sites - Names of the site, as far as they are known.
 */
export function headlineOf(
  tree: Root,
  stated: string | undefined,
  sites: readonly (string | undefined)[],
): string | undefined {
  const all = elements(tree)
  const named = sites.flatMap((site) => (site ? keyOf(site) : []))
  const title = stated ?? windowTitle(tree)
  const visible = visibleHeadlines(all).filter(({ text }) => !named.includes(keyOf(text)))
  if (!title) return visible.length === 1 || visible[0]?.isMarked ? visible[0]?.text : undefined
  const own = visible.find((one) => isWithSite(title, one))
  if (own) return own.text
  const short = withoutSite(title, named)
  const [marked, second] = visible
  const isOnly = marked !== undefined && (marked.isMarked || second === undefined)
  // What is made for the window says less than what is made for readers.
  if (isOnly && (short === '' || named.includes(keyOf(short)))) return marked.text
  if (isOnly && stated === undefined && (marked.isMarked || isLike(marked.text, short))) {
    return marked.text
  }
  // What is made for search and sharing is shorter or otherwise; a visible one that has all of it and more
  // begins with the name of a series or ends with that of the site.
  const isOther = isOnly && wordsOf(marked.text).length >= 3 && isLike(marked.text, short)
  if (isOther && !keyOf(marked.text).includes(keyOf(short))) return marked.text
  const cut = short.length > longest ? undefined : /^(.{20,}?)\s*(?:…|\.\.\.)$/s.exec(short)?.[1]
  const whole = cut && visible.find(({ text }) => keyOf(text).startsWith(keyOf(cut)))
  return whole ? whole.text : short || title
}

interface Visible {
  text: string
  /** Whether it stands in an article or the main part of the page. */
  isInside: boolean
  /** Whether a class or property says that it is the headline. */
  isMarked: boolean
}

/** What stands as a headline in the page, the marked before the others; of the site's own, none. */
function visibleHeadlines(all: readonly Element[]): Visible[] {
  const found = new Map<string, Visible>()
  const inside = new Set(all.filter(isMain).flatMap((one) => elements(one)))
  const add = (element: Element, isMarked: boolean): void => {
    const text = textOf(element)
    const key = keyOf(text)
    if (!key || text.length >= 400 || found.has(key)) return
    found.set(key, { text, isMarked, isInside: isMarked || inside.has(element) })
  }
  const marked = all.filter(isHeadline)
  // Several are those of a list of posts.
  if (marked.length === 1) for (const element of marked) add(element, true)
  for (const element of all) if (element.tagName === 'h1') add(element, false)
  return [...found.values()]
}

function isMain({ properties, tagName }: Element): boolean {
  return tagName === 'article' || tagName === 'main' || properties.role === 'main'
}

function isHeadline(element: Element): boolean {
  if (!/^(?:h[1-6]|header|div|span|p|a)$/.test(element.tagName)) return false
  const isMarked = [element.properties.itemProp ?? element.properties.property ?? []]
    .flat()
    .includes('headline')
  const isBlock = childElements(element).every(({ tagName }) => !/^h[1-6]$/.test(tagName))
  return (isMarked && isBlock) || (/^h[1-3]$/.test(element.tagName) && isNamed(element))
}

function isNamed(element: Element): boolean {
  return classes.some((name) => hasClass(element, name))
}

/** How systems and microformats call the headline of an article. */
const classes = [
  ...['entry-title', 'p-name', 'post-title', 'wp-block-post-title', 'article-title', 'headline'],
  ...['gh-article-title', 'article-header__title', 'post-full-title'],
]

/** What a page calls its window. */
export function windowTitle(tree: Root): string | undefined {
  const title = elements(tree).find(({ tagName }) => tagName === 'title')
  return (title && textOf(title)) || undefined
}

/** Signs between a headline and the name of a site: `_` and the wide colon are those of Chinese and Japanese sites. */
const separator =
  /\s+[|·•»«›‹–—―:/\\-]+\s+|\s*[|｜»«：]\s*|\s+::\s+|:\s+|\s+~\s+|_(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu

/**
 * Whether a title is a headline with something before or after it that a sign parts from it. What
 * stands at its end, and outside of the article, may be the name of the site.
 */
function isWithSite(title: string, { isInside, text }: Visible): boolean {
  const part = keyOf(text)
  if (keyOf(title) === part) return true
  return pieces(title).some(
    ({ before, after }) => keyOf(before) === part || (isInside && keyOf(after) === part),
  )
}

/** A title without the name of its site at an end. */
function withoutSite(title: string, sites: readonly string[]): string {
  for (const { after, before } of pieces(title)) {
    if (sites.includes(keyOf(after))) return before
    if (sites.includes(keyOf(before))) return after
  }
  return title
}

/** A title, and what it may be without the name of its site. */
export function titlesIn(title: string): string[] {
  return [title, ...pieces(title).flatMap(({ after, before }) => [before, after])]
}

/** Characters of a title at most, for which others are looked for in it. */
const longest = 1000

/** A title in two, at each sign that may part it. */
function pieces(title: string): { before: string; after: string }[] {
  if (title.length > longest) return []
  return [...title.matchAll(separator)].map(({ 0: sign, index }) => ({
    before: title.slice(0, index).trim(),
    after: title.slice(index + sign.length).trim(),
  }))
}

/** Whether two texts begin alike, or have most of their words in common. */
function isLike(one: string, other: string): boolean {
  if (keyOf(one).startsWith(keyOf(other)) || keyOf(other).startsWith(keyOf(one))) return true
  const words = new Set(wordsOf(other))
  const common = wordsOf(one).filter((word) => words.has(word)).length
  return common >= 2 && common >= Math.min(words.size, wordsOf(one).length) / 2
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A text as it is compared: its letters and digits, whatever signs stand between. */
export function keyOf(text: string): string {
  return wordsOf(text.normalize('NFKC')).join('')
}
