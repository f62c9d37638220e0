import type { Issue } from '@standfirst/core'
import type { Nodes } from 'mdast'
import type { BodyPart } from './body-sections.ts'
import { nearKind } from './section-marker.ts'
import { isUnclearMarker } from './unclear-marker.ts'

/**
 * Tell of comments that are meant to say what only subscribers may read, and can't be read: what follows
 * one would go out to all.
 */
export function unclearMarkers(node: Nodes, found: Issue[] = []): Issue[] {
  if (node.type === 'html') {
    const near = node.value.match(/^<!--([^<>]{3,40})-->\s*$/)?.[1]
    const kind = near && nearKind(near)
    if (kind) found.push(nearMarker(node.value, kind, node.position))
    const comment = kind
      ? undefined
      : (node.value.match(/<!--[\s\S]*?-->/g) ?? []).find(isUnclearMarker)
    if (comment !== undefined) found.push(unclear(comment, node.position))
  }
  if ('children' in node) for (const child of node.children) unclearMarkers(child, found)
  return found
}

/**
 * Tell of markers for paying readers with nothing under them before the next section begins: who writes one above a
 * heading means what is under that, which would go out to all. Markdown of our own says of an empty section that it
 * is one: `<!-- prose {"paid":true,"content":[]} -->`.
 */
export function emptyPaidParts(parts: readonly BodyPart[]): Issue[] {
  return parts.slice(0, -1).flatMap(({ comment, content, marker }): Issue[] => {
    const { kind = '', members = {} } = marker ?? {}
    const isBare = Object.keys(members).every((key) => key === 'paid' || key === 'heading')
    if (!comment || members.paid !== true || !isBare || content.length || kind.startsWith('x-')) {
      return []
    }
    return [
      {
        code: 'unclear-marker',
        severity: 'error',
        message: `Found the comment \`${shortened(comment.value)}\` directly before the next section, expected it under the heading of its own: what follows would go out to all`,
        path: [],
        fix: 'Move it under the heading of what only subscribers may read; to publish all of it, remove the comment.',
        ...(comment.position && { position: comment.position }),
      },
    ]
  })
}

function shortened(comment: string): string {
  const shown = comment.length > 60 ? `${comment.slice(0, 57).toWellFormed()}…` : comment
  return shown.replace(/\s+/g, ' ')
}

function nearMarker(comment: string, kind: string, position: Issue['position']): Issue {
  return {
    code: 'near-marker',
    severity: 'warning',
    message: `Found the comment \`${shortened(comment)}\`, expected \`<!-- ${kind} -->\` if this is a section of the kind \`${kind}\`: it was left out, and marks nothing`,
    path: [],
    fix: `Write \`<!-- ${kind} -->\`, or remove the comment.`,
    ...(position && { position }),
  }
}

function unclear(comment: string, position: Issue['position']): Issue {
  return {
    code: 'unclear-marker',
    severity: 'error',
    message: `Found the comment \`${shortened(comment)}\`, expected one such as \`<!-- prose {"paid":true} -->\`: it is not clear what only subscribers may read`,
    path: [],
    fix: 'Write it in that form, above the first line that only subscribers may read; to publish all of it, remove the comment.',
    ...(position && { position }),
  }
}
