import type { Nodes } from 'mdast'

/** Whether kramdown begins a block of an item directly under another one, without an empty line. */
export function beginsKramdownBlock(above: Nodes['type'], below: Nodes['type']): boolean {
  if (below === 'list') return true
  if (above === 'paragraph')
    return below === 'code' || below === 'blockquote' || below === 'heading'
  return below !== 'table' && (above === 'code' || above === 'heading' || above === 'thematicBreak')
}
