import type { Issue } from '@standfirst/core'
import type { ElementContent } from 'hast'
import { markdownNodes } from '../../content-system/markdown-nodes.ts'
import { plainMarks } from '../../content-system/plain-marks.ts'
import { element } from '../../html/hast.ts'
import type { DatasetScope } from '../dataset-scope.ts'
import { blockNodes } from './block-nodes.ts'
import type { TextScope } from './text-scope.ts'

/** The nodes of a text: Portable Text, or Markdown; its footnotes stand at the end. */
export function documentText(
  value: unknown,
  dataset: DatasetScope,
  issues: Issue[],
): ElementContent[] {
  const scope: TextScope = {
    dataset,
    issues,
    notes: [],
    markdown: 0,
    read: (inner, depth) => blockNodes(inner, scope, depth),
  }
  const nodes = typeof value === 'string' ? markdownNodes(value, '0') : blockNodes(value, scope)
  // A note may have notes.
  const items: ElementContent[] = []
  for (let at = 0; at < scope.notes.length; at++) {
    const back = element('a', ['↩'], { href: `#pt-ref-${at + 1}` })
    items.push(element('li', [...(scope.notes[at] ?? []), back], { id: `pt-note-${at + 1}` }))
  }
  if (items.length) {
    nodes.push(element('section', [element('ol', items)], { className: ['footnotes'] }))
  }
  plainMarks(nodes, issues)
  return nodes
}
