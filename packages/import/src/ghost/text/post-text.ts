import type { Issue } from '@standfirst/core'
import type { Root } from 'hast'
import { type JsonObject, jsonValue, objectOf, textIn } from '../../content-system/json-object.ts'
import { markdownNodes } from '../../content-system/markdown-nodes.ts'
import { plainMarks } from '../../content-system/plain-marks.ts'
import { type ReadText, readParts, type TextPart } from '../../content-system/read-parts.ts'
import type { ContentOptions } from '../../html/content.ts'
import { problem } from '../../problem.ts'
import { maxPageLength } from '../../source/max-lengths.ts'
import { type GhostScope, wholeAddresses } from '../ghost-scope.ts'
import { isRestricted } from '../post-access.ts'
import { htmlBlocks } from './html-blocks.ts'
import { lexicalBlocks } from './lexical-blocks.ts'
import { mobiledocBlocks } from './mobiledoc-blocks.ts'
import type { TextBlock, TextScope } from './text-scope.ts'

/**
 * Read the text of a post: Lexical or Mobiledoc, else the HTML that was rendered of it, which lacks what
 * the cards say beside.
 *
 * @param row - Row of `posts`.
 */
export function postText(
  row: JsonObject,
  { options, site, ...settings }: GhostScope & ContentOptions,
): ReadText & { hasWall: boolean } {
  const scope: TextScope = { options, issues: [], seen: { markdown: 0 } }
  const blocks = blocksOf(row, scope, site)
  const parts = partsOf(blocks, isRestricted(row), scope.issues)
  const read = readParts(parts, { ...settings })
  return {
    ...read,
    issues: [...scope.issues, ...read.issues],
    hasWall: blocks.some(({ isWall }) => isWall),
  }
}

function blocksOf(row: JsonObject, scope: TextScope, site: string): TextBlock[] {
  const text = (key: string) => wholeAddresses(textIn(row[key]), site)
  for (const [key, read] of formats) {
    const source = text(key)
    if (source === undefined) continue
    const value = source.length > maxPageLength ? undefined : jsonValue(source)
    const blocks = value === undefined ? undefined : read(objectOf(value), scope)
    if (blocks) return blocks
    scope.issues.push(brokenText(key))
  }
  const html = text('html')
  if (html) return htmlBlocks(html)
  const plain = text('markdown') ?? text('plaintext')
  return plain ? [{ nodes: markdownNodes(plain, String(++scope.seen.markdown)) }] : []
}

const formats = [
  ['lexical', lexicalBlocks],
  ['mobiledoc', mobiledocBlocks],
] as const

/** What stands together and is for the same readers is one part. */
function partsOf(blocks: readonly TextBlock[], stops: boolean, issues: Issue[]): TextPart[] {
  const parts: (TextPart & { content: Root })[] = []
  let isBehind = false
  for (const { isForMembers = false, isWall = false, nodes } of blocks) {
    if (isWall) isBehind = stops
    plainMarks(nodes, issues)
    const isPaid = isBehind || isForMembers
    const last = parts.at(-1)
    if (last?.isPaid === isPaid) last.content.children.push(...nodes)
    else if (nodes.length) parts.push({ content: { type: 'root', children: [...nodes] }, isPaid })
  }
  return parts
}

function brokenText(key: string): Issue {
  return problem(
    'broken-text',
    ['sections'],
    `The text in \`${key}\` can't be read, expected what the editor of Ghost writes`,
    'the HTML that Ghost rendered of it was read in its place',
    'Compare the article with the post.',
  )
}
