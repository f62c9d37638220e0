import type { Blockquote, InlineCode, ListItem, Nodes, RootContent } from 'mdast'
import { writeCodeComment } from '../code-comment.ts'
import { holdsNode } from '../holds-node.ts'
import { loosenItems } from '../loosen-items.ts'
import { joinComment } from '../restore-fences.ts'
import { addComment, tightComment, tightItemComment } from '../tight-comments.ts'

/**
 * Put what the text can't say into comments: the language of code without fences, that an item with it
 * has no empty lines, and that none stands after an item that has some. The tree is changed.
 */
export function keepBlocks(node: Nodes): void {
  partQuotations(node)
  loosenItems(node, isApart)
  keep(node)
}

/**
 * Put an empty comment before a quotation that an item begins with: Python-Markdown takes no line of it
 * but the first, for the others stand too deep.
 */
function partQuotations(node: Nodes): void {
  if (!('children' in node)) return
  for (const child of node.children) partQuotations(child)
  if (node.type !== 'listItem') return
  const [first] = node.children
  if (first?.type !== 'blockquote' || isOneLine(first)) return
  node.children.unshift({ type: 'html', value: '<!-- -->' })
}

/** Whether a quotation is written in one line. */
function isOneLine({ children }: Blockquote): boolean {
  const [first, ...others] = children
  if (!first) return true
  if (others.length > 0 || !['paragraph', 'heading', 'thematicBreak'].includes(first.type))
    return false
  return !holdsNode(
    first,
    (one) => one.type === 'break' || ('value' in one && /[\n\r]/.test(one.value)),
  )
}

function keep(node: Nodes): void {
  if (!('children' in node)) return
  node.children = (node.children as RootContent[]).flatMap((child, at, siblings): RootContent[] => {
    keep(child)
    if (child.type === 'list' && child.spread !== true) markTight(child.children)
    if (child.type === 'inlineCode') return splitCode(child)
    if (child.type !== 'code' || node.type === 'root') return [child]
    const next = siblings[at + 1]
    // Before a list itself, a comment stands already.
    const isParted = next?.type !== 'list' && beginsLate(next)
    const after: RootContent[] = isParted ? [{ type: 'html', value: '<!-- -->' }] : []
    const { lang, meta } = child
    const isTight = node.type === 'listItem' && node.spread !== true
    // Where an item or a note begins with code, its spaces would be those of the item.
    const begins =
      (node.type === 'listItem' || node.type === 'footnoteDefinition') && node.children[0] === child
    // After a list or a note, they would be those of its last block.
    const before = siblings[at - 1]?.type
    const follows = before === 'list' || before === 'footnoteDefinition'
    if (!lang && !isTight && !begins && !follows) return [child, ...after]
    child.lang = null
    child.meta = null
    const info = {
      lang: lang ?? '',
      ...(meta && { meta }),
      ...(isTight && { tight: true as const }),
    }
    return [{ type: 'html', value: writeCodeComment(info) }, child, ...after]
  }) as never
}

/**
 * Whether a block begins with a list from another number than 1: directly after code without fences,
 * micromark 4 takes that for text.
 */
function beginsLate(node: Nodes | undefined): boolean {
  if (node?.type === 'list' && node.ordered) {
    if ((node.start ?? 1) !== 1) return true
  }
  return node !== undefined && 'children' in node && !isText(node) && beginsLate(node.children[0])
}

function isText({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'table'
}

/**
 * Part code where a reference to a character could begin: Python-Markdown looks for its end before it
 * looks for code, and may never find it.
 */
function splitCode(node: InlineCode): RootContent[] {
  const parts = node.value.split(/(?<=&)(?=#(?!(?:\d+|x[\da-f]+);))/i)
  return parts.flatMap((value, at): RootContent[] => [
    ...(at > 0 ? [{ type: 'html' as const, value: joinComment }] : []),
    { type: 'inlineCode', value },
  ])
}

/** Mark the first item that an empty line has to stand after, if there is one. */
function markTight(items: readonly ListItem[]): void {
  const item = items.slice(0, -1).find(endsApart)
  if (!item) return
  const isBlock = addComment(item, tightComment)
  // It stands apart itself, and only the comment before code says that nothing does.
  if (isBlock && item.spread !== true && !item.children.some(isCode))
    addComment(item, tightItemComment)
}

/** Whether what follows an item would go on with its last block. */
export function endsApart(item: Nodes): boolean {
  return item.type === 'listItem' && (item.spread === true || holdsNode(item, isCode))
}

/** Whether Python-Markdown begins a block there without an empty line. */
function isApart(above: Nodes['type'], below: Nodes['type']): boolean {
  return below === 'list' || below === 'code' || above === 'heading' || above === 'thematicBreak'
}

function isCode({ type }: Nodes): boolean {
  return type === 'code'
}
