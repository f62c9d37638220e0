import { articleLimits, type Issue, type SafeParseResult } from '@standfirst/core'
import type { MarkdownParseOptions } from '../parse-options.ts'
import { fenceOf } from './fence.ts'
import { matterLength } from './matter-length.ts'

/** Signs of one paragraph that parsers compare with each other: their time grows with the square. */
export interface ParagraphBounds {
  /** `*`, `_` and `~` (default: `10_000`). */
  attention: number
  /** `]` without a `[` (default: `1000`). */
  brackets: number
  /** `](` without a `)` (default: `1000`). */
  links: number
  /** Comments and instructions of HTML that are not closed (default: `200`). */
  comments: number
}

const paragraphBounds: ParagraphBounds = {
  attention: 10_000,
  brackets: 1000,
  links: 1000,
  comments: 200,
}

/**
 * Refuse a source of which more objects would be made than an article may have, or whose signs mean
 * nothing in their thousands, before it is parsed: parsers need a hundred times its memory first.
 *
 * Counted are lines, blocks and items, and signs of formatting, links, cells and HTML outside of code.
 *
 * @param bounds - Of each paragraph.
 * @returns `undefined` if there are few enough.
 */
export function refuseTooMany(
  source: string,
  { limits, path: file }: MarkdownParseOptions,
  bounds: ParagraphBounds = paragraphBounds,
): SafeParseResult | undefined {
  const most = limits?.nodes ?? articleLimits.nodes
  let count = 0
  let fence: string | undefined
  let isHtml = false
  let isUnsure = false
  let paragraph = none()
  let number = 0
  const matter = matterLength(source) ?? 0
  for (const { from, line } of linesOf(source)) {
    number++
    if (from < matter) continue
    if (blank.test(line)) {
      if (!fence) count += 2
      isHtml = false
      paragraph = none()
      continue
    }
    count++
    // What can't be told for certain is counted: in HTML and in lists, a fence may be none.
    if (!fence && html.test(line) && !line.includes('-->')) {
      isHtml = true
      if (longHtml.test(line)) isUnsure = true
    }
    const isCertain = !isHtml && !isUnsure && (fence !== undefined || !line.startsWith(' '))
    const next: string | undefined = isCertain ? fenceOf(line, fence) : undefined
    if (!fence && !next) {
      if (item.test(line)) count += 3
      for (const [sign] of line.matchAll(signs)) {
        count += sign === '|' ? 2 : sign === ')' || sign.startsWith('\\') ? 0 : 1
        add(paragraph, sign)
      }
    }
    fence = next
    const many = manyOf(paragraph, bounds)
    if (count > most || many) return refused(tooMany(most, many, number, file))
  }
  return undefined
}

function none(): ParagraphBounds {
  return { attention: 0, brackets: 0, links: 0, comments: 0 }
}

const html = /^ {0,3}</
const longHtml = /^ {0,3}<(?:pre|script|style|textarea|[?!])/i
const blank = /^[ \t>]*\r?$/
const item = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]/
const signs = /\\.|\]\(|<!--|-->|<[?!]|[?\]]>|[[\]()*_~&|`<]|:\/\//g

function* linesOf(source: string): Generator<{ from: number; line: string }> {
  let from = 0
  for (let end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', from)) {
    yield { from, line: source.slice(from, end) }
    from = end + 1
  }
  yield { from, line: source.slice(from) }
}

/** Add a sign to those of its paragraph; one that closes others takes from them. */
function add(paragraph: ParagraphBounds, sign: string): void {
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

function manyOf(paragraph: ParagraphBounds, bounds: ParagraphBounds): string | undefined {
  if (paragraph.attention > bounds.attention)
    return `${bounds.attention} signs of emphasis in one paragraph`
  if (paragraph.brackets > bounds.brackets)
    return `${bounds.brackets} brackets in one paragraph that close nothing`
  if (paragraph.links > bounds.links)
    return `${bounds.links} links in one paragraph that are not closed`
  if (paragraph.comments > bounds.comments)
    return `${bounds.comments} comments in one paragraph that are not closed`
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
      ? 'Put a backslash before signs that are text.'
      : 'Split the article, or raise `limits`.',
    position: { start, end: start },
  }
}

function refused(issue: Issue): SafeParseResult {
  return { success: false, issues: [issue] }
}
