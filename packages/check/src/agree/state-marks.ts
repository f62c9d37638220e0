import { type Article, direction } from '@standfirst/core'
import type { Element, ElementContent, Nodes, RootContent } from 'hast'
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
  { article, paid }: { article: Article; paid: boolean },
  say: Statements,
): void {
  const marks: Marks = { langs: [], dirs: [], times: [], struck: [] }
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
  const times = timesOf(article)
  say.exact(
    'time',
    [],
    marks.times.filter((one) => !times.has(instant(one))),
    [],
  )
  // What is not shown, such as a footnote that nobody calls, is not struck out there.
  const struck = new Set(struckTexts(article, paid))
  say.text('struck text', ['sections'], others(marks.struck.filter(Boolean), struck), [])
}

interface Marks {
  langs: string[]
  dirs: string[]
  times: string[]
  struck: string[]
}

function visit(node: Nodes | RootContent | ElementContent, marks: Marks, depth: number): void {
  if (!('children' in node) || depth > deepest) return
  if (node.type === 'element') {
    const { dateTime, dir, lang } = node.properties
    if (lang !== undefined) marks.langs.push(String(lang))
    if (dir !== undefined) marks.dirs.push(String(dir))
    if (dateTime !== undefined) marks.times.push(String(dateTime))
    if (struckBy.has(node.tagName)) {
      marks.struck.push(line(textOf(node, depth)))
      return
    }
  }
  for (const child of node.children) visit(child, marks, depth + 1)
}

/** Levels that are read. */
const deepest = 1000
const struckBy = new Set(['del', 's', 'strike'])

/** The text of an element, without the numbers of footnotes. */
function textOf(node: Element | ElementContent, depth: number): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || depth > deepest) return ''
  if (node.type === 'element' && node.tagName === 'br') return '\n'
  if (node.type === 'element' && node.tagName === 'sup') return ''
  return node.children.map((child) => textOf(child, depth + 1)).join('')
}

/** Every time that an article names, wherever it stands there. */
function timesOf(article: Article): Set<string> {
  const found = JSON.stringify(article).matchAll(/"(\d{4}-\d\d-\d\d[Tt ][^"]{1,40})"/g)
  return new Set([...found].map(([, time = '']) => instant(time)))
}
