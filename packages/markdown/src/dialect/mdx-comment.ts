import type { Html } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'
import { escapeForMdxComment } from '../body/escape-for-comment.ts'
import { readMarker } from '../body/section-marker.ts'
import { isUnclearMarker } from '../body/unclear-marker.ts'
import { readCodeComment } from './code-comment.ts'

/**
 * Write a comment as one of MDX, `{/* steps *\/}`: Docusaurus takes those of HTML only where its
 * configuration says so.
 *
 * @see {@link https://docusaurus.io/docs/api/docusaurus-config#future}
 */
export const writeMdxComment: Handle = ({ value }: Html) => {
  const inside = /^<!--([\s\S]*)-->$/.exec(value)?.[1]?.trim()
  return inside === undefined ? value : `{/* ${escapeForMdxComment(inside)}${inside && ' '}*/}`
}

/**
 * The comment of HTML, of the same length, that such a comment stands for: a mark of ours or what is nearly
 * one, or the end of what a list of posts shows; `undefined` if it is one that somebody wrote for themselves.
 */
export function htmlComment(comment: string): string | undefined {
  const inside = /^\{\/\*([^\n]*)\*\/\}$/.exec(comment)?.[1]
  if (inside === ' ') return '<!---->'
  const loose = `<!--${inside ?? ''}-->`
  if (!readMarker(loose) && isUnclearMarker(loose)) return `<!--${inside} -->`
  const [, text] = /^ (\S.*) $/.exec(inside ?? '') ?? []
  const html = text === undefined ? '' : `<!--${text} -->`
  return text === 'truncate' || readMarker(html) || readCodeComment(html) ? html : undefined
}
