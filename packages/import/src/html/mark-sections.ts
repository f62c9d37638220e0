import type { Comment, Parents, Root } from 'hast'
import { childElements, hasClass, walk } from './hast.ts'

/**
 * Mark the sections of a page that `@standfirst/html` rendered by its classes, so that their kinds are
 * known whatever their headings are.
 *
 * @param tree - HTML without comments; changed in place.
 */
export function markSections(tree: Root): void {
  for (const { node } of walk(tree)) {
    if (node.type !== 'element' || !hasClass(node, 'sf-section')) continue
    const kind = kinds.find(([name]) => hasClass(node, name))?.[1]
    const custom = (node.properties.className as string[]).find((name) =>
      /^sf-x-[\w-]+$/.test(name),
    )
    mark(node, kind ?? custom?.slice(3) ?? 'prose')
  }
}

function mark(section: Parents, kind: string): void {
  const comment: Comment = { type: 'comment', value: ` ${kind} ` }
  const [first] = childElements(section)
  const after = first && /^h[1-6]$/.test(first.tagName) ? section.children.indexOf(first) + 1 : 0
  section.children.splice(after, 0, comment)
}

const kinds = [
  ['sf-why-it-matters', 'whyItMatters'],
  ['sf-steps', 'steps'],
  ['sf-audience', 'audience'],
  ['sf-takeaways', 'takeaways'],
  ['sf-original-post', 'originalPost'],
  ['sf-call-to-action', 'callToAction'],
  ['sf-faq', 'faq'],
] as const
