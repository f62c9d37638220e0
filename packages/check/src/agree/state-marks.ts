import { type Article, direction, formatDate, type Labels } from '@standfirst/core'
import type { Element, ElementContent, Nodes, RootContent } from 'hast'
import { plainCss } from '../text/css.ts'
import { line } from '../text/line.ts'
import { struckTexts } from '../text/struck-texts.ts'
import { instant } from './instant.ts'
import type { Statements } from './statement.ts'

/**
 * Collect what marks in an article's HTML say of its text: that a part is of another language, runs the other way or
 * is struck out, and the times that stand behind dates.
 *
 * @param root - Parsed HTML: what holds the article, and nothing else.
 * @param paid - Whether sections for paying readers are expected.
 */
export function stateMarks(
  root: Nodes,
  { article, paid, words }: { article: Article; paid: boolean; words: Labels },
  say: Statements,
): void {
  const marks: Marks = {
    langs: [],
    dirs: [],
    moved: [],
    others: [],
    times: [],
    dates: [],
    struck: [],
  }
  visit(root, marks, 0)
  const others = (found: readonly string[], known: ReadonlySet<string>) =>
    found.filter((one) => !known.has(one))
  say.exact('lang', ['language'], others(marks.langs, new Set([article.language])), [])
  say.exact(
    'dir',
    ['language'],
    others(marks.dirs, new Set([direction(article.language), 'auto'])),
    [],
  )
  // Each says more than the words: that they are another's, came later, or stand higher or lower.
  say.exact('mark', ['sections'], marks.others, [])
  say.exact('style that moves a part', ['sections'], marks.moved, [])
  const times = timesOf(article)
  say.exact(
    'time',
    [],
    marks.times.filter((one) => !times.has(instant(one))),
    [],
  )
  stateDates(marks.dates, article, words, say)
  // What is not shown, such as a footnote that nobody calls, is not struck out there.
  const struck = new Set(struckTexts(article, paid))
  say.text('struck text', ['sections'], others(marks.struck.filter(Boolean), struck), [])
}

interface Marks {
  langs: string[]
  dirs: string[]
  /** Marks that no renderer writes. */
  others: string[]
  /** Styles that show a part elsewhere than it stands. */
  moved: string[]
  times: string[]
  /** Times with the words that are shown for them. */
  dates: { time: string; shown: string }[]
  struck: string[]
}

function visit(node: Nodes | RootContent | ElementContent, marks: Marks, depth: number): void {
  if (!('children' in node) || depth > deepest) return
  if (node.type === 'element') {
    const { dateTime, dir, lang, style } = node.properties
    const css = typeof style === 'string' ? plainCss(style) : ''
    const [, course] = /(?:^|;)\s*direction\s*:\s*(\w+)/i.exec(css) ?? []
    if (course) marks.dirs.push(course.toLowerCase())
    if (/unicode-bidi\s*:\s*\S*override/i.test(css)) marks.dirs.push(css)
    const moved =
      /(?:^|;)\s*((?:order|position|float|transform|translate|rotate|scale)\s*:[^;]*)/i.exec(css)
    if (moved && !/:\s*(?:none|static|relative|0)\s*$/i.test(moved[1] ?? ''))
      marks.moved.push(moved[1] ?? '')
    const { itemType, typeof: typeOf } = node.properties
    const isNumber = node.tagName === 'sup' && /^\d+$/.test(rawText(node, depth).trim())
    if (otherMarks.has(node.tagName) && !isNumber) {
      marks.others.push(`<${node.tagName}>${line(rawText(node, depth))}`)
    }
    if (itemType ?? typeOf) marks.others.push(String(itemType ?? typeOf))
    if (lang !== undefined) marks.langs.push(String(lang))
    if (dir !== undefined) marks.dirs.push(String(dir))
    if (dateTime !== undefined) {
      marks.times.push(String(dateTime))
      marks.dates.push({ time: String(dateTime), shown: line(textOf(node, depth)) })
    }
    if (struckBy.has(node.tagName) || /text-decoration[\w-]*\s*:[^;]*line-through/i.test(css)) {
      marks.struck.push(line(textOf(node, depth)))
      return
    }
  }
  for (const child of node.children) visit(child, marks, depth + 1)
}

/** Levels that are read. */
const deepest = 1000
const otherMarks = new Set(['ins', 'q', 'sub', 'sup'])
const struckBy = new Set(['del', 's', 'strike'])

/** The text of an element, whatever stands in it. */
function rawText(node: Element | ElementContent, depth: number): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || depth > deepest) return ''
  return node.children.map((child) => rawText(child, depth + 1)).join('')
}

/** The text of an element, without the numbers of footnotes. */
function textOf(node: Element | ElementContent, depth: number): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || depth > deepest) return ''
  if (node.type === 'element' && node.tagName === 'br') return '\n'
  if (node.type === 'element' && node.tagName === 'sup') return ''
  return node.children.map((child) => textOf(child, depth + 1)).join('')
}

/** The date of another time of the article, where one is shown: words of a site's own are left alone. */
function stateDates(found: Marks['dates'], article: Article, words: Labels, say: Statements): void {
  const named = new Map<string, Set<string>>()
  for (const time of new Set(timesIn(article))) {
    const date = line(formatDate(time, words))
    named.set(date, (named.get(date) ?? new Set()).add(instant(time)))
  }
  const wrong = found.filter(({ shown, time }) => named.get(shown)?.has(instant(time)) === false)
  say.exact(
    'date',
    [],
    wrong.map(({ shown }) => shown),
    [],
  )
}

/** Every time that an article names, wherever it stands there. */
function timesOf(article: Article): Set<string> {
  return new Set(timesIn(article).map(instant))
}

function timesIn(article: Article): string[] {
  const found = JSON.stringify(article).matchAll(/"(\d{4}-\d\d-\d\d[Tt ][^"]{1,40})"/g)
  return [...found].map(([, time = '']) => time)
}
