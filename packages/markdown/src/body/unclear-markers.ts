import type { Issue } from '@standfirst/core'
import type { Nodes } from 'mdast'
import { isUnclearMarker } from './unclear-marker.ts'

/**
 * Tell of comments that are meant to say what only subscribers may read, and can't be read: what follows
 * one would go out to all.
 */
export function unclearMarkers(node: Nodes, found: Issue[] = []): Issue[] {
  if (node.type === 'html') {
    const comment = (node.value.match(/<!--[\s\S]*?-->/g) ?? []).find(isUnclearMarker)
    if (comment !== undefined) found.push(unclear(comment, node.position))
  }
  if ('children' in node) for (const child of node.children) unclearMarkers(child, found)
  return found
}

function unclear(comment: string, position: Issue['position']): Issue {
  const shown = comment.length > 60 ? `${comment.slice(0, 57).toWellFormed()}…` : comment
  return {
    code: 'unclear-marker',
    severity: 'error',
    message: `Found the comment \`${shown.replace(/\s+/g, ' ')}\`, expected one such as \`<!-- prose {"paid":true} -->\`: it is not clear what only subscribers may read`,
    path: [],
    fix: 'Write it in that form, above the first line that only subscribers may read; to publish all of it, remove the comment.',
    ...(position && { position }),
  }
}
