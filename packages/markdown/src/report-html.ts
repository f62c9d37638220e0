import type { Issue } from '@standfirst/core'
import type { Element, Nodes as HastNodes } from 'hast'
import type { RootContent } from 'mdast'
import type { Position } from 'unist'

/** Report HTML that has no form in Markdown. */
export function reportLost(
  found: string,
  position: Position | undefined,
  issues: Issue[],
  now = 'it was left out',
): void {
  issues.push({
    code: 'unsupported-html',
    severity: 'warning',
    message: `Found \`${found}\`, expected HTML that Markdown has a form for: ${now}`,
    path: [],
    fix: 'Write it as Markdown, or as a section of a kind of your own.',
    ...(position && { position }),
  })
}

/**
 * Report the elements that have no form in Markdown; those whose content is no text are emptied.
 *
 * @param first - What stands for their place where they have none of their own.
 */
export function reportElements(
  tree: HastNodes,
  first: RootContent | undefined,
  issues: Issue[],
): void {
  if (tree.type === 'element' && lost.has(tree.tagName) && !isKnown(tree)) {
    const now = kept.has(tree.tagName) ? 'a link stands for it' : 'its text was kept'
    const what = tree.tagName in emptied ? 'it was left out' : now
    reportLost(`<${tree.tagName}>`, tree.position ?? first?.position, issues, what)
    if (!kept.has(tree.tagName) && tree.tagName in emptied) tree.children = []
  }
  if ('children' in tree) for (const child of tree.children) reportElements(child, first, issues)
}

/** Calls of footnotes and the boxes of tasks have a form. */
function isKnown({ properties, tagName }: Element): boolean {
  return Boolean(properties.dataFootnote) || (tagName === 'input' && properties.type === 'checkbox')
}

const emptied: Readonly<Record<string, true>> = { script: true, style: true, template: true }
const kept: ReadonlySet<string> = new Set(['iframe', 'audio', 'video'])
const lost: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'iframe', 'audio', 'video', 'svg', 'math', 'canvas', 'object'],
  ...[
    'embed',
    'form',
    'input',
    'button',
    'select',
    'textarea',
    'dialog',
    'marquee',
    'map',
    'meter',
  ],
  ...['progress', 'details', 'sub', 'sup', 'ruby', 'picture', 'source', 'dl', 'font', 'center'],
])
