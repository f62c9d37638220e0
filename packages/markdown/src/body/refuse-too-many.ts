import { articleLimits, type Issue, type SafeParseResult } from '@standfirst/core'
import type { MarkdownParseOptions } from '../parse-options.ts'
import { fenceOf } from './fence.ts'
import { lineWeigher } from './line-weigher.ts'
import { matterLength } from './matter-length.ts'
import { type Container, containerOf, countedLines, depthOf, levelsOf } from './paragraph-lines.ts'
import { tooDeep } from './refuse-too-deep.ts'
import { rowTeller } from './row-teller.ts'
import { isWhole } from './tree-in-parts.ts'

/** How much one paragraph may have: parsers hold all of it at once, and compare its signs with each other. */
export interface ParagraphBounds {
  /** Words: spaces and tabs (default: `120_000`). */
  words: number
  /** Signs of Markdown, other than those between cells (default: `20_000`). */
  signs: number
  /** `*`, `_` and `~` (default: `10_000`). */
  attention: number
  /** `]` without a `[` (default: `1000`). */
  brackets: number
  /** `](` without a `)` (default: `1000`). */
  links: number
  /** Comments and instructions of HTML that are not closed (default: `200`). */
  comments: number
  /** Lines (default: `20_000`); one counts once more for each quotation around it, and one that leaves out the signs or indent before its paragraph as six. */
  lines: number
  /** Of one list or quotation: items and quotations inside others (default: `5000`). */
  nested: number
  /** Quotations, items and notes that stand in each other, in one line (default: `500`): more than any article may have. */
  levels: number
  /** Of the front matter: UTF-16 code units (default: `1_150_000`). */
  matter: number
}

/** What is read at most where nothing else is said. */
export const paragraphBounds: ParagraphBounds = {
  words: 120_000,
  signs: 20_000,
  attention: 10_000,
  brackets: 1000,
  links: 1000,
  comments: 200,
  lines: 20_000,
  nested: 5000,
  levels: 500,
  matter: 1_150_000,
}

/**
 * Refuse a source of which more objects would be made than an article may have, or whose signs mean
 * nothing in their thousands, before it is parsed: parsers need a hundred times its memory first.
 *
 * Lines, blocks, items, cells and signs outside of code are counted, by {@linkcode lineWeigher}: each as
 * often as parsers need memory for it, so that the process takes about 400 MB at most for what is accepted, up to 5 MB (measured).
 *
 * @param given - Other bounds of each paragraph, of each list or quotation, and of the front matter.
 * @param isNative - Whether a native parser will read it, which needs less memory.
 * @returns `undefined` if there are few enough.
 */
export function refuseTooMany(
  source: string,
  { limits, path: file }: MarkdownParseOptions,
  given: Partial<ParagraphBounds> = {},
  isNative = false,
): SafeParseResult | undefined {
  const bounds = { ...paragraphBounds, ...given }
  const most = limits?.nodes ?? articleLimits.nodes
  let count = 0
  let fence: string | undefined
  let isHtml = false
  let isUnsure = false
  let paragraph = none()
  let number = 0
  const weigher = lineWeigher(isWhole(source), isNative)
  const rows = rowTeller()
  const matter = matterLength(source) ?? 0
  if (matter > bounds.matter)
    return refused(tooMany(most, `${bounds.matter} characters of front matter`, 1, file))
  for (const { from, line } of linesOf(source)) {
    number++
    if (from < matter) continue
    const isBlank = blank.test(line)
    if (!fence && line.length > bounds.levels && levelsOf(line) > bounds.levels)
      return tooDeep(file, number)
    if (isBlank) {
      isHtml = false
      paragraph = none()
    }
    const isRow = rows(line, isBlank)
    // What can't be told for certain is counted: in HTML and in lists, a fence may be none.
    if (!fence && html.test(line) && !line.includes('-->')) {
      isHtml = true
      if (longHtml.test(line)) isUnsure = true
    }
    const isCertain = !isHtml && !isUnsure && (fence !== undefined || !line.startsWith(' '))
    const next: string | undefined =
      isCertain || (isBlank && fence) ? fenceOf(line, fence) : undefined
    if (fence || next) count += weigher.code()
    else {
      count += weigher.text(line, isBlank)
      const { isItem, lines } = paragraph
      const isOwn = bullet.test(line) || (isItem && item.test(line))
      if (isOwn || isRow) paragraph = { ...none(), isItem: isOwn }
      // A row is no paragraph, but all rows of a table are parsed at once.
      if (!isHtml && !isBlank) {
        const isFirst = lines === 0 || item.test(line)
        const before = isFirst ? undefined : paragraph.container
        paragraph.lines = isFirst ? 1 : lines + (isNative ? 1 : countedLines(line, before))
        if (!before || depthOf(line) > before.depth) paragraph.container = containerOf(line)
      }
      for (gaps.lastIndex = 0; gaps.test(line); ) paragraph.words++
      // One after another: a list of all those of a long line would take the memory that is saved here.
      signs.lastIndex = 0
      for (let found = signs.exec(line); found; found = signs.exec(line)) {
        count += weigher.sign(found[0])
        add(paragraph, found[0])
      }
    }
    fence = next
    const many = manyOf(paragraph, bounds) ?? weigher.many(bounds.nested)
    if (count > most || many) return refused(tooMany(most, many, number, file))
  }
  return undefined
}

interface Counted extends Omit<ParagraphBounds, 'levels' | 'matter' | 'nested'> {
  /** Whether it began as an item of a list. */
  isItem: boolean
  /** What its first line stands in. */
  container?: Container
}

function none(): Counted {
  return {
    words: 0,
    signs: 0,
    attention: 0,
    brackets: 0,
    links: 0,
    comments: 0,
    lines: 0,
    isItem: false,
  }
}

const html = /^ {0,3}</
const longHtml = /^ {0,3}<(?:pre|script|style|textarea|[?!])/i
const blank = /^[ \t>]*$/
/** What begins an item even in a paragraph. */
const bullet = /^[ \t>]*(?:[-+*]|1[.)])[ \t]+\S/
const item = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]/

const signs = /\\.|\]\(|<!--|-->|<[?!]|[?\]]>|[[\]()*_~&|`<@\t]|:\/\/|www\./g

const gaps = /[ \t]+/g

/** Lines as CommonMark has them: a carriage return ends one, too. */
function* linesOf(source: string): Generator<{ from: number; line: string }> {
  let from = 0
  for (const { 0: end, index } of source.matchAll(/\r\n?|\n/g)) {
    yield { from, line: source.slice(from, index) }
    from = index + end.length
  }
  yield { from, line: source.slice(from) }
}

/** Add a sign to those of its paragraph; one that closes others takes from them. */
function add(paragraph: Counted, sign: string): void {
  if (sign !== '|') paragraph.signs++
  if (sign === '*' || sign === '_' || sign === '~') paragraph.attention++
  else if (sign === '[') paragraph.brackets = less(paragraph.brackets)
  else if (sign === ')') paragraph.links = less(paragraph.links)
  else if (/^<[!?]/.test(sign)) paragraph.comments++
  else if (/^.{1,2}>$/.test(sign)) paragraph.comments = less(paragraph.comments)
  if (sign.startsWith(']') && !sign.endsWith('>')) paragraph.brackets++
  if (sign === '](') paragraph.links++
}

function less(count: number): number {
  return Math.max(0, count - 1)
}

function manyOf(paragraph: Counted, bounds: ParagraphBounds): string | undefined {
  if (paragraph.attention > bounds.attention)
    return `${bounds.attention} signs of emphasis in one paragraph`
  if (paragraph.brackets > bounds.brackets)
    return `${bounds.brackets} brackets in one paragraph that close nothing`
  if (paragraph.links > bounds.links)
    return `${bounds.links} links in one paragraph that are not closed`
  if (paragraph.comments > bounds.comments)
    return `${bounds.comments} comments in one paragraph that are not closed`
  if (paragraph.signs > bounds.signs) return `${bounds.signs} signs of Markdown in one paragraph`
  if (paragraph.words > bounds.words) return `${bounds.words} words in one paragraph`
  if (paragraph.lines > bounds.lines) return `${bounds.lines} lines in one paragraph`
  return undefined
}

function tooMany(
  most: number,
  many: string | undefined,
  line: number,
  file: string | undefined,
): Issue {
  const start = { line, column: 1 }
  return {
    ...(file !== undefined && { file }),
    code: 'too-large',
    severity: 'error',
    message: `Found more than ${many ?? `${most} lines, blocks and signs of Markdown`}, expected fewer`,
    path: ['sections'],
    fix: many
      ? 'Put a backslash before signs that are text, and blank lines between paragraphs.'
      : 'Split the article, or raise `limits`.',
    position: { start, end: start },
  }
}

function refused(issue: Issue): SafeParseResult {
  return { success: false, issues: [issue] }
}
