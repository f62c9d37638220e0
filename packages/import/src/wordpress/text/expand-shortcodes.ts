import type { Issue } from '@standfirst/core'
import { problem, shown } from '../../problem.ts'
import type { WordPressShortcode } from '../wordpress-options.ts'
import { coreShortcodes } from './core-shortcodes.ts'
import { findShortcodes } from './find-shortcodes.ts'
import type { TextScope } from './text-scope.ts'

/**
 * HTML with what its shortcodes show in their place. Of one that nobody knows, the text between its tags
 * is kept, and it is reported.
 */
export function expandShortcodes(html: string, scope: TextScope, depth = 0): string {
  if (!html.includes('[') || depth > mostDepth) return html
  const isKnown = (name: string) => isOwn(name, scope) || Object.hasOwn(coreShortcodes, name)
  return findShortcodes(html, isKnown)
    .map((part) => ('text' in part ? part.text : show(part.shortcode, part.written, scope, depth)))
    .join('')
}

const mostDepth = 8

function isOwn(name: string, { options }: TextScope): boolean {
  return Object.hasOwn(options.shortcodes ?? {}, name)
}

function show(
  shortcode: WordPressShortcode,
  written: string,
  scope: TextScope,
  depth: number,
): string {
  const { content, name } = shortcode
  const own = isOwn(name, scope) ? scope.options.shortcodes?.[name]?.(shortcode) : undefined
  if (own !== undefined) return own
  const shows = Object.hasOwn(coreShortcodes, name) ? coreShortcodes[name] : undefined
  const isCode = /^(?:source)?code$/.test(name)
  const inner =
    content !== undefined && !isCode ? expandShortcodes(content, scope, depth + 1) : content
  const nodes = shows?.({ ...shortcode, content: inner }, scope)
  if (nodes) return scope.parts.add(nodes)
  if (restricting.test(name)) scope.seen.isRestricted = true
  scope.issues.push(unknownShortcode(written, inner?.trim() !== ''))
  return inner ?? ''
}

/** Names of shortcodes that show their content to members alone. */
const restricting =
  /^(?:restrict|members?[_-]|membership|mepr|pmpro|s2if|wlm_|ihc|um_(?:loggedin|show)|premium|paid|private|protected|logged[_-]?in|is_logged|subscribers?(?:_only)?$|wcm_restrict|content_protector|passster)/i

function unknownShortcode(written: string, hasContent: boolean): Issue {
  return problem(
    'unknown-shortcode',
    ['sections'],
    `Found the shortcode ${shown(written)}, expected one of WordPress itself`,
    hasContent && written.includes('[/') ? 'its text was kept' : 'it was left out',
    'Say in the option `shortcodes` what it shows, or write that into the text.',
  )
}
