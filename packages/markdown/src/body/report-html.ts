import type { Issue } from '@standfirst/core'
import type { Element, Nodes as HastNodes } from 'hast'
import { defaultHandlers } from 'hast-util-to-mdast'
import type { RootContent } from 'mdast'
import type { Position } from 'unist'
import { boundTable } from './bound-table.ts'
import { isHidden } from './is-hidden.ts'
import { keepNumbers } from './keep-numbers.ts'

/** Report HTML that has no form in Markdown. */
export function reportLost(
  found: string,
  position: Position | undefined,
  issues: Issue[],
  now = 'it was left out',
  fix = 'Write it as Markdown, or as a section of a kind of your own.',
): void {
  issues.push({
    code: 'unsupported-html',
    severity: 'warning',
    message: `Found \`${found}\`, expected HTML that Markdown has a form for: ${now}`,
    path: [],
    fix,
    ...(position && { position }),
  })
}

/**
 * Report the elements that have no form in Markdown; those whose content is no text are emptied.
 *
 * @param first - What stands for their place where they have none of their own.
 */
export function reportElements(
  tree: HastNodes,
  first: RootContent | undefined,
  issues: Issue[],
): void {
  if (tree.type === 'element') {
    // An address that none can be relative to would end the program.
    if (tree.tagName === 'base') tree.properties = {}
    if (isHidden(tree)) {
      hide(tree, tree.position ?? first?.position, issues)
      return
    }
    const now = fateOf(tree)
    const fix = isKnown(tree) ? undefined : 'Write it as Markdown; put code into backticks.'
    const position = tree.position ?? first?.position
    reportTitle(tree, position, issues)
    if (now) reportLost(`<${tree.tagName}>`, position, issues, now, fix)
    if (now === leftOut) tree.children = []
    if (tree.tagName === 'table') reportTable(tree, position, issues)
  }
  if (!('children' in tree)) return
  keepNumbers(tree)
  for (const child of tree.children) reportElements(child, first, issues)
}

/** Report what an abbreviation stands for, which its text does not say. */
function reportTitle(element: Element, position: Position | undefined, issues: Issue[]): void {
  const { properties, tagName } = element
  if (tagName !== 'abbr' && tagName !== 'acronym' && tagName !== 'dfn') return
  const title = typeof properties.title === 'string' ? properties.title.trim() : ''
  if (title === '' || title === textOf(element).trim()) return
  issues.push({
    code: 'unsupported-html',
    severity: 'warning',
    message: `Found that \`${short(textOf(element))}\` stands for \`${short(title)}\`, expected text that says so: ${textKept}`,
    path: [],
    fix: 'Write it out where it stands first.',
    ...(position && { position }),
  })
}

/** Not more of a text than helps. */
function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

function textOf(node: HastNodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** What readers don't see says nothing; that it is left out is told where it holds anything. */
function hide(element: Element, position: Position | undefined, issues: Issue[]): void {
  if (element.children.length > 0) {
    issues.push({
      code: 'unsupported-html',
      severity: 'warning',
      message: `Found \`<${element.tagName}>\` that is hidden, expected text that readers see: it was left out`,
      path: [],
      fix: 'Remove what hides it (`hidden`, `display: none`) if it is to be read.',
      ...(position && { position }),
    })
  }
  element.children = []
  element.properties = {}
  element.tagName = 'span'
}

function reportTable(table: Element, position: Position | undefined, issues: Issue[]): void {
  const bounded = boundTable(table)
  if (!bounded) return
  const now =
    bounded === 'no-spans' ? 'its cells span no others' : 'its cells stand one below another'
  const fix = 'Make several tables of it, with rows that are as long as each other.'
  reportLost('<table> of far more cells than are written', position, issues, now, fix)
}

/** What becomes of an element, if that is less than it says. */
function fateOf(element: Element): string | undefined {
  const { properties, tagName } = element
  if (!isKnown(element)) return textKept
  if (tagName === 'input') return properties.type === 'checkbox' ? undefined : leftOut
  if (properties.dataFootnote !== undefined) return undefined
  const address = embedded[tagName]
  if (address === undefined) return fates.get(tagName)
  const isThere = properties[address] || element.children.some(isSource)
  return isThere ? 'a link stands for it' : textKept
}

function isKnown({ tagName }: Element): boolean {
  return Object.hasOwn(defaultHandlers, tagName)
}

function isSource(node: HastNodes): boolean {
  return node.type === 'element' && node.tagName === 'source'
}

const leftOut = 'it was left out'
const textKept = 'its text was kept'

/** Where the address is of what an element embeds. */
const embedded: Readonly<Record<string, string>> = {
  audio: 'src',
  embed: 'src',
  iframe: 'src',
  object: 'data',
  video: 'src',
}

const fates: ReadonlyMap<string, string> = new Map([
  ...[
    'script',
    'style',
    'template',
    'svg',
    'caption',
    'area',
    'datalist',
    'noembed',
    'noframes',
  ].map((name) => [name, leftOut] as const),
  ...[
    'math',
    'canvas',
    'form',
    'button',
    'select',
    'textarea',
    'dialog',
    'marquee',
    'map',
    'meter',
  ].map((name) => [name, textKept] as const),
  ...['progress', 'details', 'sub', 'sup', 'ruby', 'dl', 'font', 'center'].map(
    (name) => [name, textKept] as const,
  ),
  ['picture', 'its `<img>` was kept'],
])
