import type { Code, Html, Nodes, Paragraph, RootContent } from 'mdast'
import { writeCodeComment } from './code-comment.ts'
import type { Dialect } from './dialect.ts'
import { addressComment, keepAddress } from './keep-address.ts'
import type { CodeSyntax, KeptText } from './kept-text.ts'

/**
 * Write the code of a tree, its language, the titles of its links and its addresses so that the tool
 * shows them as they are; the tree is changed. What must stand beside code stands in comments.
 */
export function keepCode(node: Nodes, kept: KeptText, fence: Dialect['fence']): void {
  const { code, linkTitle, stopsAt } = kept
  if (!code && !fence && !linkTitle && !stopsAt) return
  if (!('children' in node)) return
  const children = (node.children as RootContent[]).flatMap((child, index): RootContent[] => {
    keepCode(child, kept, fence)
    if (linkTitle && child.type === 'link' && child.title)
      child.title = linkTitle.write(child.title, child.url)
    if ((child.type === 'link' || child.type === 'image') && stopsAt?.(child)) {
      keepAddress(child)
      return [child, { type: 'html', value: addressComment }]
    }
    if (child.type === 'inlineCode') return beside(child, code)
    // The line of a task begins with its box.
    const isTask = node.type === 'listItem' && typeof node.checked === 'boolean' && index === 0
    if (child.type === 'paragraph') return [...(isTask ? [] : commentsAtStart(child)), child]
    if (child.type !== 'code') return [child]
    const comment = fence && keepFence(child, fence)
    return [...(comment ? [comment] : []), ...beside(child, code)]
  })
  node.children = inLines(children) as never
}

/** Code and the comments beside it. */
function beside(node: Extract<RootContent, { value: string }>, syntax: CodeSyntax | undefined) {
  if (!syntax) return [node]
  const { after, before, code } = syntax.keep(node.value)
  const isPadded = syntax.surrounds && node.type === 'inlineCode' && needsPadding(node.value)
  node.value = isPadded && code !== node.value ? syntax.keep(` ${node.value} `).code : code
  return [...(before ? [html(before)] : []), node, ...(after ? [html(after)] : [])]
}

/** Take out the comments at the beginning of a paragraph, where they would be blocks. */
function commentsAtStart(paragraph: Paragraph): Html[] {
  const { children } = paragraph
  const first = children.findIndex(({ type }) => type !== 'html')
  paragraph.children = first < 0 ? [] : children.slice(first)
  return children.slice(0, first < 0 ? undefined : first) as Html[]
}

/** Move the comments at the beginning of a line, where they would be blocks, to the line before. */
function inLines(nodes: readonly RootContent[]): RootContent[] {
  const placed: RootContent[] = []
  for (const node of nodes) {
    let at = placed.length
    if (node.type === 'html') while (at > 0 && endsLine(placed[at - 1])) at--
    placed.splice(at, 0, node)
  }
  return placed
}

function endsLine(node: RootContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value.endsWith('\n'))
}

/** Leave out of the words after a fence what the tool doesn't take; the comment that says them. */
function keepFence(node: Code, fence: NonNullable<Dialect['fence']>): Html | undefined {
  const { lang, meta } = node
  const taken = fence(lang ?? '', meta ?? undefined, node.value)
  if (!taken.isKept && !lang) return undefined
  const isSame = (taken.lang ?? '') === (lang ?? '') && (taken.meta ?? null) === (meta ?? null)
  if (!taken.isKept && isSame) return undefined
  node.lang = taken.lang ?? null
  node.meta = taken.meta ?? null
  return { type: 'html', value: writeCodeComment({ lang: lang ?? '', ...(meta && { meta }) }) }
}

function html(inside: string): Html {
  return { type: 'html', value: `<!-- ${inside} -->` }
}

/** Whether a span of code needs a space at each edge (CommonMark 0.31.2, section 6.1). */
function needsPadding(code: string): boolean {
  return /^`|`$/.test(code) || (/^ [\s\S]* $/.test(code) && code.trim() !== '')
}
