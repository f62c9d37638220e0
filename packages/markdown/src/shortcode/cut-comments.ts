import type { Issue } from '@standfirst/core'
import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { VFile as File } from 'vfile'
import { location } from 'vfile-location'
import { htmlComment } from '../dialect/mdx-comment.ts'
import type { MarkdownParseOptions } from '../parse-options.ts'
import { cutText } from './cut-text.ts'
import { formulaRanges } from './formula-ranges.ts'
import { hiddenRanges } from './hidden-ranges.ts'
import { endOfMatter, saysTagsRun } from './matter-in-tree.ts'
import { type OpenHtml, openHtml } from './open-html.ts'
import { type PrivateComment, privateComments } from './private-comments.ts'
import { replaceBlocks } from './replace-blocks.ts'

/**
 * Parse a source without the private comments of its tool, and with those of MDX that mark sections as
 * comments of HTML. Their lines stay, so that what follows is where it was.
 */
export function treeWithoutComments(
  file: VFile,
  parseTree: (source: string) => Root,
  options: MarkdownParseOptions,
): { root: Root; file: VFile; issues: Issue[] } {
  let source = file
  let root = parseTree(String(source))
  const issues: Issue[] = []
  // What stood in a comment may have hidden the signs of others.
  for (let round = 0; round < 5; round++) {
    const ranges = withoutOverlaps([
      ...commentsOf(root, String(source), endOfMatter(root), options),
      ...openHtml(root, String(source)),
    ])
    if (ranges.length === 0) break
    const { toPoint } = location(source)
    for (const range of ranges) {
      const { from, isInCode, isSecret } = range
      const issue =
        'isHtml' in range
          ? scriptLeftOut()
          : isSecret
            ? secretPart()
            : isInCode
              ? commentInCode()
              : undefined
      const point = issue && toPoint(from)
      if (issue) issues.push({ ...issue, ...(point && { position: { start: point, end: point } }) })
    }
    source = new File(withoutRanges(String(source), ranges))
    root = parseTree(String(source))
  }
  return { root, file: source, issues }
}

function commentInCode(): Issue {
  return {
    code: 'private-comment',
    severity: 'warning',
    message:
      'Found a comment in code that the tool cuts there, too, expected code that it shows: it was left out',
    path: [],
    fix: 'If it is to be shown, escape it as the tool has it: `{% raw %}` and `{% endraw %}` around it, or `{{</* comment */>}}` with Hugo.',
  }
}

function scriptLeftOut(): Issue {
  return {
    code: 'unsupported-html',
    severity: 'warning',
    message:
      'Found a script or a style with an empty line in it, expected text: it was left out up to its end',
    path: [],
    fix: 'Remove it, or keep it in the templates of the site.',
  }
}

function secretPart(): Issue {
  return {
    code: 'private-comment',
    severity: 'warning',
    message: 'Found a part that only some readers may see, expected text for all: it was left out',
    path: [],
    fix: 'Remove what marks it if it is to be read by all.',
  }
}

/**
 * Take the private comments out of a tree that was parsed before; what can't be taken out is an error.
 *
 * @param root - Tree with positions; changed in place.
 * @param file - What it was parsed from.
 * @param start - Offset where the body begins.
 */
export function cutComments(
  root: Root,
  file: VFile,
  start: number,
  options: MarkdownParseOptions,
  issues: Issue[],
): void {
  const source = String(file)
  const found = [...commentsOf(root, source, start, options), ...openHtml(root, source)]
  if (found.length === 0) return
  const closed = found.filter(isClosed)
  const blocks = replaceBlocks(
    root,
    source,
    closed.map((range) => {
      const value = htmlComment(source.slice(range.from, range.to))
      return { ...range, nodes: value === undefined ? [] : [{ type: 'html', value }] }
    }),
  )
  const left = cutText(root, source, blocks)
  const { toPoint } = location(file)
  for (const one of [...left, ...found.filter((one) => !isClosed(one))]) {
    const point = toPoint(one.from)
    issues.push({
      ...openComment(one, source),
      ...(point && { position: { start: point, end: point } }),
    })
  }
}

/** Say that a comment has no end in its part of the text. */
export function openComment(comment: PrivateComment | OpenHtml, source: string): Issue {
  const { from } = comment
  const html = 'sign' in comment ? comment : undefined
  const found = html?.sign ?? source.slice(from, from + 12).split('\n')[0]
  const what = html && !found?.startsWith('<!--') ? 'what is never shown' : 'a private comment'
  const now = html?.isLast
    ? 'all up to the end of the text was left out'
    : 'it is not clear what is to be published'
  return {
    code: 'open-comment',
    severity: html?.isLast ? 'warning' : 'error',
    message: `Found \`${found}\`, the beginning of ${what}, expected its end: ${now}`,
    path: [],
    fix: html?.isHtml
      ? 'End it before the next empty line, which ends a block of HTML, or put its signs into backticks.'
      : 'End the comment in the same part of the text, or put its signs into backticks.',
  }
}

/** Those that end, in order, without those that begin in another. */
function withoutOverlaps(found: readonly (PrivateComment | OpenHtml)[]): Closed[] {
  const kept: Closed[] = []
  for (const one of found.filter(isClosed).sort((a, b) => a.from - b.from)) {
    if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one)
  }
  return kept
}

type Closed = PrivateComment & { to: number }

function isClosed(comment: PrivateComment): comment is Closed {
  return comment.to !== undefined
}

function commentsOf(
  root: Root,
  source: string,
  start: number,
  { path, preset }: MarkdownParseOptions,
): PrivateComment[] {
  if (!signs.test(source)) return []
  const isRun = saysTagsRun(source.slice(0, start))
  if (preset === 'hexo' && !isRun) return []
  const { code = [], comments = [] } = Object.groupBy(hiddenRanges(root, source), ([from]) =>
    source.startsWith('<!--', from) ? 'comments' : 'code',
  )
  const formulas = preset === 'obsidian' ? formulaRanges(source) : []
  const own = { code: [...code, ...formulas], addresses: addressRanges(root) }
  const places = isRun
    ? { always: comments, ...own }
    : {
        always: [...comments, ...own.code, ...own.addresses].sort(byStart),
        code: [],
        addresses: [],
      }
  return privateComments(source, start, places, preset, path)
}

/** Pictures, and what stands after the text of links. */
function addressRanges(node: Nodes, found: [number, number][] = []): [number, number][] {
  if (node.type === 'image' || node.type === 'link') {
    const last = node.type === 'link' ? node.children.at(-1) : undefined
    const from = (last?.position?.end ?? node.position?.start)?.offset
    const to = node.position?.end.offset
    if (from !== undefined && to !== undefined) found.push([from, to])
  }
  if ('children' in node) for (const child of node.children) addressRanges(child, found)
  return found
}

function byStart([one]: readonly [number, number], [other]: readonly [number, number]): number {
  return one - other
}

const signs = /%%|\{[#%:{/\s]|^::/m

function withoutRanges(source: string, ranges: readonly Closed[]): string {
  let kept = ''
  let at = 0
  for (const { from, to } of ranges) {
    const comment = source.slice(from, to)
    kept += source.slice(at, from) + (htmlComment(comment) ?? comment.replace(/[^\n]+/g, ''))
    at = to
  }
  return kept + source.slice(at)
}
