import type { Comment, Element, Root } from 'hast'
import { childElements, elements, hasClass, remove, walk } from './hast.ts'

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
    const paid = hasClass(node, 'sf-paid') ? ' {"paid":true}' : ''
    mark(node, `${kind ?? custom?.slice(3) ?? 'prose'}${paid}`)
  }
}

function mark(section: Element, marker: string): void {
  const notice = childElements(section).find((one) => hasClass(one, 'sf-notice'))
  if (notice && hasClass(section, 'sf-paid')) remove(notice)
  // Headings in a section without one of its own begin no sections.
  const inside = section.tagName === 'div' ? elements(section) : []
  if (inside.some(({ tagName }) => tagName === 'h2')) {
    for (const one of inside) {
      const depth = Number(/^h([2-5])$/.exec(one.tagName)?.[1])
      if (depth) one.tagName = `h${depth + 1}`
    }
  }
  const comment: Comment = { type: 'comment', value: ` ${marker} ` }
  const [first] = childElements(section)
  // One without a heading of its own may begin with a heading in its text.
  const isOwn = section.tagName === 'section' && first && /^h[1-6]$/.test(first.tagName)
  const after = isOwn ? section.children.indexOf(first) + 1 : 0
  section.children.splice(after, 0, comment)
}

const kinds = [
  ['sf-why-it-matters', 'whyItMatters'],
  ['sf-steps', 'steps'],
  ['sf-audience', 'audience'],
  ['sf-key-points', 'takeaways'],
  // What pages before it was renamed have.
  ['sf-takeaways', 'takeaways'],
  ['sf-original-post', 'originalPost'],
  ['sf-call-to-action', 'callToAction'],
  ['sf-faq', 'faq'],
] as const
