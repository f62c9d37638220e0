import type { Issue } from '@standfirst/core'
import type { Root as HastRoot } from 'hast'
import { raw } from 'hast-util-raw'
import type { Nodes, Paragraph, Root, RootContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { cutAttributeComments } from '../shortcode/cut-attribute-comments.ts'
import { unseenHtml } from '../shortcode/unseen-html.ts'
import { figureCaptions } from './figure-captions.ts'
import { htmlBeyond, htmlBounds } from './html-beyond.ts'
import { htmlHandlers, keepCall } from './html-handlers.ts'
import { joinTexts } from './join-texts.ts'
import { isMdast } from './node-types.ts'
import { reportElements, reportLost } from './report-html.ts'
import { readMarker } from './section-marker.ts'
import { tidyMdast } from './tidy-mdast.ts'
import { toMdast } from './to-mdast.ts'

/**
 * Turn the raw HTML of a tree into the Markdown that means the same; comments are left out, but for
 * those that mark sections. What has no equivalent is reported, and its text kept.
 *
 * A node of a plugin's own type that says which element it is (`data.hName`) is read as that element.
 *
 * @param root - Tree; changed in place. Only the blocks that HTML stands in, or stands around, are
 *   made anew.
 */
export function htmlToMdast(root: Root, issues: Issue[], file: VFile): void {
  removeComments(root)
  const context: Context = { issues, file }
  root.children = flow(root.children, context)
}

interface Context {
  issues: Issue[]
  file: VFile
}

function removeComments(node: Nodes): void {
  if (!('children' in node)) return
  const kept = (node.children as RootContent[]).filter(
    (child) => !isComment(child) || (node.type === 'root' && isMarker(child)),
  )
  for (const child of kept) {
    if (child.type === 'html' && !isMarker(child)) {
      child.value = cutAttributeComments(withoutInstructions(child.value))
    }
    removeComments(child)
  }
  node.children = kept as never
}

/** HTML without the parts in it that browsers end at the first `>`, unlike Markdown and who wrote them. */
function withoutInstructions(html: string): string {
  let kept = ''
  let at = 0
  for (const { element, from, to } of unseenHtml(html)) {
    if (to === undefined || element !== undefined) continue
    kept += html.slice(at, from)
    at = to
  }
  return kept + html.slice(at)
}

function flow(kept: RootContent[], context: Context): RootContent[] {
  const [from, to] = htmlRange(kept)
  if (from < 0) return kept.flatMap((node) => inside(node, context))
  // From the first tag to the last: what it opens may close in another block.
  const middle = split(kept.slice(from, to + 1))
  return [
    ...kept.slice(0, from).flatMap((node) => inside(node, context)),
    ...middle.flatMap((run) => {
      const [first] = run
      if (isMarker(first)) return run
      return first?.type === 'footnoteDefinition' ? inside(first, context) : convert(run, context)
    }),
    ...kept.slice(to + 1).flatMap((node) => inside(node, context)),
  ]
}

/** Cut at what no HTML element reaches over: sections and their markers. */
function split(nodes: RootContent[]): RootContent[][] {
  return nodes.reduce<RootContent[][]>((runs, node) => {
    const last = runs.at(-1)
    const cuts = (one: RootContent | undefined) =>
      isMarker(one) ||
      one?.type === 'footnoteDefinition' ||
      (one?.type === 'heading' && one.depth <= 2)
    if (!last || cuts(node) || cuts(last.at(-1))) runs.push([node])
    else last.push(node)
    return runs
  }, [])
}

function htmlRange(nodes: RootContent[]): [number, number] {
  const isHtml = (node: RootContent) => (node.type === 'html' && !isMarker(node)) || isElement(node)
  const from = nodes.findIndex(isHtml)
  return [from, from < 0 ? from : nodes.findLastIndex((node) => isHtml(node) || endsMore(node))]
}

/** Whether a paragraph ends an element that it does not begin. */
function endsMore(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false
  let open = 0
  return node.children.some((child) => {
    if (child.type !== 'html') return false
    if (child.value.startsWith('</')) open--
    else if (!/^<(?:[!?]|br\b|hr\b|img\b|input\b|wbr\b)|\/>$/i.test(child.value)) open++
    return open < 0
  })
}

function inside(node: RootContent, context: Context): RootContent[] {
  if (!hasHtml(node)) return [node]
  if (
    node.type === 'blockquote' ||
    node.type === 'footnoteDefinition' ||
    node.type === 'listItem'
  ) {
    return [{ ...node, children: flow(node.children, context) as never }]
  }
  if (node.type === 'list') {
    return [{ ...node, children: node.children.flatMap((item) => inside(item, context) as never) }]
  }
  if (node.type === 'heading' || node.type === 'paragraph') {
    const blocks = convert([{ ...node, type: 'paragraph' } as Paragraph], context)
    const [only] = blocks
    if (blocks.length !== 1 || only?.type !== 'paragraph') return blocks
    return [{ ...node, children: only.children }]
  }
  return convert([node], context)
}

function convert(nodes: RootContent[], context: Context): RootContent[] {
  if (!nodes.some((node) => node.type === 'html' || isElement(node) || hasHtml(node))) return nodes
  const footnotes = nodes.some((node) => contains(node, isCall))
  const hast = toHast(
    { type: 'root', children: nodes },
    { allowDangerousHtml: true, ...(footnotes && { handlers: { footnoteReference: keepCall } }) },
  )
  const beyond = htmlBeyond(hast as HastRoot)
  if (beyond) {
    context.issues.push(tooMuch(beyond, nodes[0]?.position))
    return []
  }
  const tree = raw(hast, { file: context.file }) as HastRoot
  reportElements(tree, nodes[0], context.issues)
  figureCaptions(tree, ({ position = nodes[0]?.position, tagName }) =>
    reportLost(`<${tagName}>`, position, context.issues, ...asPlainText),
  )
  joinTexts(tree)
  const mdast = toMdast(tree, htmlHandlers)
  tidyMdast(mdast, (value) => reportLost(value, nodes[0]?.position, context.issues))
  return mdast.children
}

const asPlainText = ['in a caption, its text was kept', 'Write captions as plain text.'] as const

function tooMuch(code: 'too-deep' | 'too-large', position: Position | undefined): Issue {
  const found =
    code === 'too-deep'
      ? `HTML with more than ${htmlBounds.depth} elements inside each other`
      : `HTML of which more than ${htmlBounds.elements} elements, or ${htmlBounds.copies} for each tag, would be made`
  return {
    code,
    severity: 'error',
    message: `Found ${found}, expected fewer`,
    path: ['sections'],
    fix: 'Look for tags that are not closed, and write the text as Markdown.',
    ...(position && { position }),
  }
}

function isComment(node: Nodes): boolean {
  return node.type === 'html' && /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/.test(node.value)
}

function isMarker(node: Nodes | undefined): boolean {
  return node?.type === 'html' && readMarker(node.value) !== undefined
}

function hasHtml(node: Nodes): boolean {
  return contains(node, (one) => one.type === 'html' || isElement(one))
}

function isCall({ type }: Nodes): boolean {
  return type === 'footnoteReference'
}

function contains(node: Nodes, is: (node: Nodes) => boolean): boolean {
  return 'children' in node && node.children.some((one) => is(one) || contains(one, is))
}

/** Whether a node is of a plugin's own type, and says which element it is. */
function isElement({ data, type }: Nodes): boolean {
  return !isMdast(type) && typeof (data as { hName?: unknown } | undefined)?.hName === 'string'
}
