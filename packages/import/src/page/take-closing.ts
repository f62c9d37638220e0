import type { Issue } from '@standfirst/core'
import type { Element, ElementContent, Nodes, Parents, Root } from 'hast'
import { elements, inLine, remove, textOf, walk } from '../html/hast.ts'
import { isWall } from '../html/take-wall.ts'
import { problem, shown } from '../problem.ts'
import { creditIn, isAppeal, isLabel, isNotice, isWayOn } from './closing-words.ts'
import { removeEmptied } from './remove-emptied.ts'

/**
 * Take lines out of a text that are none of it: that an advertisement stands there, which picture of how many
 * is shown; and at its end what asks to subscribe, to follow or to give, who holds the rights, and headings
 * of what no longer stands below them.
 *
 * @param body - The text that was found; changed in place.
 * @param issues - Receives what was left out.
 * @param options - `isPictured`: whether the article has a picture, whose credit a line at the end is.
 * @returns That credit; `undefined` for none.
 */
export function takeClosing(
  body: Root,
  issues: Issue[],
  { isPictured }: { isPictured: boolean },
): string | undefined {
  const { above, lines } = linesIn(body)
  const labels = lines.filter((line) => isPlain(line) && isLabel(line.text))
  const rest = without(lines, labels)
  const closing = closingOf(rest)
  const length = (all: readonly Line[]) => all.reduce((sum, { text }) => sum + text.length, 0)
  // Where most of a text is such, it is about that.
  const isShort = length(closing) * 4 <= length(rest)
  const taken = isShort ? [...labels, ...closing] : labels
  takeOut(taken, above)
  const texts = taken.map(({ text }) => text).filter(Boolean)
  if (texts.length) issues.push(leftOut(texts))
  const last = isPictured ? without(rest, taken).findLast(isSaying) : undefined
  const credit = last && isPlain(last) ? creditIn(last.text) : undefined
  if (last && credit) takeOut([last], above)
  return credit
}

function without(lines: readonly Line[], some: readonly Line[]): Line[] {
  const out = new Set(some)
  return lines.filter((line) => !out.has(line))
}

function isSaying({ isShown, text }: Line): boolean {
  return isShown || text !== ''
}

/** What stands between two breaks of lines. */
interface Line {
  nodes: ElementContent[]
  holder: Parents
  text: string
  /** Whether it shows something that is no word. */
  isShown: boolean
}

/** Find the lines of a tree in their order, and what holds each of its elements. */
function linesIn(tree: Root): { lines: Line[]; above: ReadonlyMap<Parents, Parents> } {
  const above = new Map<Parents, Parents>()
  const holding = new Set<Parents>()
  for (const { node, parent } of walk(tree)) if (node.type === 'element') above.set(node, parent)
  for (const [one, parent] of [...above].reverse()) {
    if (holding.has(one) || (one.type === 'element' && !isWithin(one))) holding.add(parent)
  }
  const lines: Line[] = []
  const enter = (holder: Parents): void => {
    let run: ElementContent[] = []
    const end = (): void => {
      if (run.length) lines.push(lineOf(run, holder))
      run = []
    }
    for (const child of holder.children as ElementContent[]) {
      if (child.type !== 'element' || (isWithin(child) && child.tagName !== 'br')) {
        run.push(child)
        continue
      }
      end()
      if (child.tagName === 'br') continue
      if (shows.test(child.tagName) || !holding.has(child)) lines.push(lineOf([child], holder))
      else enter(child)
    }
    end()
  }
  enter(tree)
  return { lines, above }
}

function lineOf(nodes: ElementContent[], holder: Parents): Line {
  const all = nodes.flatMap((node) => (node.type === 'element' ? [node, ...elements(node)] : []))
  return {
    nodes,
    holder,
    text: nodes.map(textOf).join('').trim(),
    isShown: all.some(({ tagName }) => shows.test(tagName)),
  }
}

const shows =
  /^(?:audio|blockquote|embed|figure|iframe|img|math|object|picture|pre|svg|table|video)$/

function isWithin({ tagName }: Element): boolean {
  return inLine.has(tagName) || tagName === 'br' || tagName === 'img'
}

/** Whether a line is a paragraph, and neither a heading nor an item. */
function isPlain({ holder, isShown, nodes, text }: Line): boolean {
  const around = [nodes[0], holder]
  const isPart = (one: Nodes | undefined) =>
    one?.type === 'element' && /^(?:h\d|li|t[dhr]|d[dt])$/.test(one.tagName)
  return text !== '' && !isShown && !around.some(isPart)
}

/** The lines at the end of a text that are none of it, the last first. */
function closingOf(lines: readonly Line[]): Line[] {
  const found: Line[] = []
  let isLast = true
  let kept = 0
  for (const line of lines.toReversed()) {
    const { isShown, text } = line
    if (text === '' && !isShown) continue
    // What stands in the place of the rest is read as that.
    if (isWall(text)) break
    if (!isShown && text.length <= longest && (isClosing(text) || (isLast && isHead(line)))) {
      found.push(line)
      continue
    }
    isLast = false
    if (++kept > farthest) break
  }
  return found
}

/** UTF-16 code units of a line that asks something, at most. */
const longest = 300

/** Lines of another kind that may stand below one that asks. */
const farthest = 4

function isClosing(text: string): boolean {
  return isAppeal(text) || isNotice(text) || isWayOn(text)
}

/** Whether a line heads what follows, and leads nowhere: a heading that is no sentence, or what ends in a colon. */
function isHead({ nodes, text }: Line): boolean {
  const all = nodes.flatMap((node) => (node.type === 'element' ? [node, ...elements(node)] : []))
  if (text.length > 80 || all.some(({ tagName }) => tagName === 'a')) return false
  if (/[:：]$/u.test(text)) return true
  return all.some(({ tagName }) => /^h[1-6]$/.test(tagName)) && !/[:：.!?…。！？।؟©]/u.test(text)
}

/** Take lines out of what holds them, and what holds nothing without them. */
function takeOut(lines: readonly Line[], above: ReadonlyMap<Parents, Parents>): void {
  for (const { nodes } of lines) nodes.forEach(remove)
  for (const holder of new Set(lines.map((line) => line.holder))) removeEmptied(holder, above)
}

function leftOut(lines: readonly string[]): Issue {
  const more = lines.length > most ? ` and ${lines.length - most} more` : ''
  return problem(
    'unsupported-html',
    ['sections'],
    `Found lines that ask readers for something, or head nothing, ${lines.slice(0, most).map(shown).join(', ')}${more}, expected text`,
    'they were left out',
    'If they are of the text, say them in a paragraph in its midst.',
  )
}

/** Lines that are shown. */
const most = 5
