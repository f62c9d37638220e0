import type { Issue } from '@standfirst/core'
import type { Element, Root } from 'hast'
import { problem, shown } from '../problem.ts'
import { childElements, elements, remove, spacedText, textOf } from './hast.ts'
import { type Line, linesOf } from './lines-of.ts'
import { type MailByline, mailByline } from './mail-byline.ts'

/**
 * Take away what e-mails of newsletters have around a text: the link to a copy in the browser, rows to
 * share it, who wrote it and when, the foot with the address of the sender and the way to leave. Two marks
 * of an e-mail are asked for, so that a text which only speaks of such things keeps its words.
 *
 * @param tree - HTML as it was written; changed in place.
 * @param issues - Receives what was left out.
 * @returns Who wrote it and when, as far as it says that above the text; `undefined` for what is no e-mail.
 */
export function takeMailing(tree: Root, issues: Issue[]): MailByline | undefined {
  // Most texts have none of the words that any line of an e-mail's head or foot must have, nor links that are in one.
  const all = elements(tree)
  if (!all.some(isOfMail) && !/forwarded\s/i.test(spacedText(tree))) return undefined
  if (!words.test(spacedText(tree))) return undefined
  const lines = linesOf(tree)
  const first = lines.findIndex(({ text }) => text.length > 150)
  const head = lines.slice(0, first < 0 ? 8 : first).filter(isCopy)
  const foot = footOf(lines)
  const found = [...head, ...foot]
  const isSure = (head[0] && foot[0]) || found.some(({ text }) => sent.test(text))
  if (!found[0] || !(isSure || all.some(isFrame))) return undefined
  const beyond = new Set(found)
  const around = new Set(lines.filter((line) => beyond.has(line) || isShare(line)))
  const { lines: told, byline } = mailByline(lines.filter((line) => !around.has(line)))
  const gone = lines.filter((line) => around.has(line) || told.includes(line))
  issues.push(leftOut(gone.map(({ text }) => text).join(' ')))
  for (const { nodes } of gone) nodes.forEach(remove)
  return byline
}

/** A link that may lead to a copy in the browser, or be the way to leave. */
function isOfMail(one: Element): boolean {
  if (one.tagName !== 'a') return false
  const text = textOf(one)
  return text.length < shortest || words.test(text)
}

/** A table that says that it only lays out. */
function isFrame({ properties, tagName }: Element): boolean {
  return tagName === 'table' && properties.role !== undefined
}

/** A line above the text that leads to a copy of it, or to the form for readers of a forwarded one. */
function isCopy({ links, text }: Line): boolean {
  return links.some((link) => copy.test(textOf(link)) || /^forwarded /i.test(text))
}

const copy = /^.{0,40}(?:online|browser|navigateur|navegador)\b.{0,12}$/i

/** A line by which readers leave, or choose what they get. */
function isWayOut({ links, text }: Line): boolean {
  return (
    text.length < 500 &&
    out.test(text) &&
    links.some((link) => out.test(textOf(link)) || textOf(link).length < shortest)
  )
}

/** A link of less says nothing of where it leads: "here", "this link". */
const shortest = 12

const out =
  /unsubscribe|opt[- ]out|(?:manage|update|e-?mail).{0,20} preferences|abmelden|désabonner|désinscri|darse de baja|disiscri|cancelar|afmelden/i

/** What a copy and a way out are known by, and what leads to the form for readers of a forwarded one. */
const words =
  /online|browser|navigateur|navegador|forwarded\s|unsubscribe|opt[-\s]+out|preferences|abmelden|désabonner|désinscri|darse\s+de\s+baja|disiscri|cancelar|afmelden/i

/** What speaks of the e-mail itself. */
const sent =
  /this e-?mail (?:in|online)|receiving this|mail was sent|our mailing address|because you (?:sub|sign|opt)/i

const beside = /©|^(?:powered by|brought to you|you just read|want to change) /i

/** The last way out with all below it, if that is little, and what is above it in such words. */
function footOf(lines: readonly Line[]): Line[] {
  const end = lines.findLastIndex(isWayOut)
  const below = lines.slice(end + 1)
  // A way out above the text is no foot.
  if (below.length >= end || below.map(({ text }) => text).join().length > 300) return []
  let start = end
  for (let at = end; at >= 0 && at > end - 9; at--) {
    const line = lines[at] as Line
    const { text } = line
    if (text.length > 500) break
    if (sent.test(text) || beside.test(text) || isWayOut(line)) start = at
    // The lines of an address are below what says that it is one.
    else if (text.length > 60) break
  }
  return lines.slice(start)
}

/** A line of nothing but buttons to share the text or to follow its author. */
function isShare({ links, nodes }: Line): boolean {
  return (
    links[0] !== undefined &&
    nodes.every((node) => (node.type === 'element' ? isButton(node) : textOf(node) === ''))
  )
}

function isButton(one: Element): boolean {
  return (
    buttons.test(textOf(one)) ||
    childElements(one).some(({ properties }) => Number(properties.width) <= 32)
  )
}

const buttons = /^(?:share|tweet|forward.*|like|comment|restack|read in app|subscribe.{0,4})$/i

function leftOut(text: string): Issue {
  return problem(
    'unsupported-html',
    ['sections'],
    `Found the head or foot of an e-mail, ${shown(text)}, expected text`,
    'it was left out',
    'Give the text alone.',
  )
}
