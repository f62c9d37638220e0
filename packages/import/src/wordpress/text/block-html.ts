import type { Issue } from '@standfirst/core'
import { problem, shown } from '../../problem.ts'
import { coreBlocks } from './core-blocks.ts'
import { expandShortcodes } from './expand-shortcodes.ts'
import { type Block, hasBlocks, parseBlocks } from './parse-blocks.ts'
import type { TextScope } from './text-scope.ts'

/** Name of the element around text whose empty lines part paragraphs. */
export const classicName = 'sf-classic'

/** HTML of blocks and of what stands between them, with the marks of parts. */
export function blocksHtml(content: Block['content'], scope: TextScope): string {
  return content
    .map((one) => (typeof one === 'string' ? between(one, scope) : blockHtml(one, scope)))
    .join('')
}

/** Text that stands in no block is a classic one; most often there is none. */
function between(html: string, scope: TextScope): string {
  return html.trim() ? `<${classicName}>${expandShortcodes(html, scope)}</${classicName}>` : html
}

/** HTML of a block: by the caller's handler, else by its kind, else what stands in it. */
function blockHtml(block: Block, scope: TextScope): string {
  const { attributes, isVoid, name } = block
  const inner = innerHtml(block, scope)
  const handlers = scope.options.blocks ?? {}
  const given = Object.hasOwn(handlers, name)
    ? handlers[name]?.({ name, attributes, html: inner })
    : undefined
  if (given !== undefined) return given
  if (name === 'core/block') return reusable(attributes.ref, scope)
  const own = Object.hasOwn(coreBlocks, name) ? coreBlocks[name]?.(block, inner, scope) : undefined
  if (own !== undefined) return own
  if (isVoid) reportVoid(block, scope)
  else if (!name.startsWith('core/') && !name.startsWith('core-embed/')) reportOther(name, scope)
  return inner
}

/** Blocks whose brackets are letters. */
const verbatim: ReadonlySet<string> = new Set(['core/code', 'core/preformatted', 'core/verse'])

function innerHtml({ content, name }: Block, scope: TextScope): string {
  if (name === 'core/freeform') return blocksHtml(content, scope)
  return content
    .map((one) => {
      if (typeof one !== 'string') return blockHtml(one, scope)
      return verbatim.has(name) ? one : expandShortcodes(one, scope)
    })
    .join('')
}

/** A block that stands in several posts, and in an item of its own. */
function reusable(ref: unknown, scope: TextScope): string {
  const id = String(ref)
  const text = scope.index.blocks.get(id)
  const isTooMuch = scope.seen.reused > mostReused
  if (text === undefined || scope.within.has(id) || isTooMuch) {
    scope.issues.push(missingBlock(id, scope.within.has(id), isTooMuch))
    return ''
  }
  scope.within.add(id)
  scope.seen.reused += text.length
  const { broken, content } = parseBlocks(text)
  for (const name of broken) scope.issues.push(brokenBlock(name))
  const html = blocksHtml(hasBlocks(text) ? content : [text], scope)
  scope.within.delete(id)
  return html
}

/** Blocks that stand in each other many times would be more than any post. */
const mostReused = 5_000_000

function missingBlock(id: string, isWithin: boolean, isTooMuch: boolean): Issue {
  const found = isTooMuch
    ? 'more text in reusable blocks than a post may have'
    : `the reusable block ${shown(id)}${isWithin ? ' in itself' : ''}`
  const expected = isTooMuch ? 'less' : isWithin ? 'others' : 'one that the export holds, published'
  return problem(
    'missing-block',
    ['sections'],
    `Found ${found}, expected ${expected}`,
    'it was left out',
    'Export the whole site, or write the text of the block into the post.',
  )
}

/** The issue of a block whose attributes can't be read. */
export function brokenBlock(name: string): Issue {
  return problem(
    'broken-block',
    ['sections'],
    `The attributes of a block ${shown(name)} are no JSON object, expected one`,
    'what stands in the block was kept',
    'Open the post in the editor of WordPress, and let it recover the block.',
  )
}

function reportVoid({ attributes, name }: Block, scope: TextScope): void {
  const written = JSON.stringify(attributes)
  const says = written === '{}' ? '' : ` with ${shown(written)}`
  const isCore = name.startsWith('core/')
  scope.issues.push(
    problem(
      'dynamic-block',
      ['sections'],
      `Found the block ${shown(name)}${says}, which ${isCore ? 'WordPress' : 'its plug-in'} fills when it shows the page, expected one with its text`,
      'it was left out',
      'Say in the option `blocks` what it shows, or write that into the text.',
    ),
  )
}

function reportOther(name: string, scope: TextScope): void {
  scope.issues.push(
    problem(
      'unknown-block',
      ['sections'],
      `Found the block ${shown(name)} of a plug-in, expected one of WordPress itself`,
      'what stands in it was kept as it is',
      'Look at the article, or say in the option `blocks` what the block shows.',
    ),
  )
}
