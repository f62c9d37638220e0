import type { Issue } from '@standfirst/core'
import type { ElementContent } from 'hast'
import { element, textOf } from '../../html/hast.ts'
import { problem, shown } from '../../problem.ts'
import type { WordPressShortcode } from '../wordpress-options.ts'
import { isCodeShortcode, sourceCode } from './code-shortcodes.ts'
import { coreShortcodes } from './core-shortcodes.ts'
import { findShortcodes, type ShortcodePart } from './find-shortcodes.ts'
import { addressOfService } from './service-shortcodes.ts'
import { linkOf, shownByAttributes } from './shown-by-attributes.ts'
import { encodedHtml, htmlNodes, wordsIn } from './shown-words.ts'
import type { TextScope } from './text-scope.ts'

/** Where shortcodes stand. */
interface Place {
  /** How many others they stand in. */
  depth: number
  /** Whether these are no part of a line. */
  isBlock: boolean
}

/**
 * HTML with what its shortcodes show in their place. Of one that nobody knows, the text between its tags
 * is kept, with the titles, links and pictures of its attributes, and it is reported.
 */
export function expandShortcodes(
  html: string,
  scope: TextScope,
  { depth, isBlock }: Place = { depth: 0, isBlock: true },
): string {
  const text = html.includes('$latex ') ? withFormulas(html, scope) : html
  if (!text.includes('[') || depth > mostDepth) return text
  const isKnown = (name: string) =>
    isOwn(name, scope) || Object.hasOwn(coreShortcodes, name) || namedByService.test(name)
  const found = findShortcodes(text, isKnown)
  return found
    .map((part, index) => {
      if ('text' in part) return part.text
      const place = {
        depth: depth + 1,
        isBlock:
          isEnd(found[index - 1], lineBefore, isBlock) &&
          isEnd(found[index + 1], lineAfter, isBlock),
      }
      return show(part.shortcode, part.written, scope, place)
    })
    .join('')
}

const mostDepth = 16

/** Names of shortcodes that hold an id alone: `[gist 1a2b]`. */
const namedByService = /^(?:dailymotion|gist|videopress|wpvideo)$/

/** Whether a line ends where a part of a text does, beside which a shortcode stands. */
function isEnd(part: ShortcodePart | undefined, line: RegExp, isBlock: boolean): boolean {
  if (part === undefined) return isBlock
  return 'text' in part ? line.test(part.text) : true
}

const blocks =
  'p|div|h[1-6]|li|td|th|section|article|blockquote|ul|ol|table|tr|figure|pre|hr|sf-classic'
const lineBefore = new RegExp(`(?:\\n|</?(?:${blocks})(?:\\s[^<>]*)?>|-->)[ \\t]*$`, 'i')
const lineAfter = new RegExp(`^[ \\t\\r]*(?:\\n|</?(?:${blocks})[\\s>]|<!--)`, 'i')

/** Formulas of WordPress.com in a line: `$latex x^2$`. */
function withFormulas(html: string, scope: TextScope): string {
  return html.replace(/\$latex\s([^$<>]+)\$/g, (_, tex: string) => {
    const formula = textOf(element('code', htmlNodes(tex)))
    return scope.parts.addToLine([element('code', [formula])])
  })
}

function isOwn(name: string, { options }: TextScope): boolean {
  return Object.hasOwn(options.shortcodes ?? {}, name)
}

function show(
  shortcode: WordPressShortcode,
  written: string,
  scope: TextScope,
  place: Place,
): string {
  const { content, name } = shortcode
  const own = isOwn(name, scope) ? scope.options.shortcodes?.[name]?.(shortcode) : undefined
  if (own !== undefined) return own
  if (isCodeShortcode(shortcode)) return scope.parts.add(sourceCode(shortcode) ?? [])
  if (name === 'latex' && content !== undefined) return withFormulas(`$latex ${content}$`, scope)
  const inner = content === undefined ? undefined : expandShortcodes(content, scope, place)
  if (inner?.trim() && notes.test(name)) return noteCall(inner, scope)
  const shows = Object.hasOwn(coreShortcodes, name) ? coreShortcodes[name] : undefined
  const nodes = shows?.({ ...shortcode, content: inner }, scope)
  if (nodes) return scope.parts.add(nodes)
  if (restricting.test(name)) scope.seen.isRestricted = true
  const service = addressOfService({ ...shortcode, content: inner })
  if (service) return scope.parts.add([element('p', [element('a', [service], { href: service })])])
  const html = place.isBlock
    ? shownBlock(shortcode, inner, scope)
    : shownInLine(shortcode, inner, scope)
  const isKept = html.trim() !== ''
  scope.issues.push(unknownShortcode(written, isKept))
  return html
}

function shownBlock(
  shortcode: WordPressShortcode,
  inner: string | undefined,
  scope: TextScope,
): string {
  const { parts } = scope
  const text =
    inner !== undefined && /raw|code/.test(shortcode.name) ? (encodedHtml(inner) ?? inner) : inner
  const { after, before, isWhole } = shownByAttributes(shortcode, text, scope)
  const around = (nodes: ElementContent[]) => (nodes.length ? parts.add(nodes) : '')
  const within = isWhole || !text?.trim() ? '' : `<div>${text}</div>`
  return `${around(before)}${within}${around(after)}`
}

/** A button in a line is a link; of what else is there, the words are kept. */
function shownInLine(
  shortcode: WordPressShortcode,
  inner: string | undefined,
  scope: TextScope,
): string {
  const href = linkOf(shortcode)
  if (!href) return inner ?? ''
  const words = inner?.trim()
    ? htmlNodes(inner)
    : wordsIn(shortcode.attributes, ['title', 'text', 'button_text'])
  return scope.parts.addToLine([element('a', words.length ? words : [href], { href })])
}

/** Names of shortcodes whose text is a footnote. */
const notes = /^(?:ref|reference|footnote|fn|efn_note|mfn|note_ref|sidenote)$/

function noteCall(content: string, { notes: list }: TextScope): string {
  const id = `shortcode-${list.length}`
  list.push({ id, content })
  return `<sup class="fn" data-fn="${id}"></sup>`
}

/** Names of shortcodes that show their content to members alone. */
const restricting =
  /^(?:restrict|members?[_-]|membership|mepr|pmpro|s2if|wlm_|ihc|um_(?:loggedin|show)|premium|paid|private|protected|logged[_-]?in|is_logged|subscribers?(?:_only)?$|wcm_restrict|content_protector|passster)/i

function unknownShortcode(written: string, isKept: boolean): Issue {
  return problem(
    'unknown-shortcode',
    ['sections'],
    `Found the shortcode ${shown(written)}, expected one of WordPress itself`,
    isKept ? 'what it says was kept' : 'it was left out',
    'Say in the option `shortcodes` what it shows, or write that into the text.',
  )
}
