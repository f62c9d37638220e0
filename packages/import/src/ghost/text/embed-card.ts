import type { ElementContent } from 'hast'
import { objectOf, textIn } from '../../content-system/json-object.ts'
import { element, elements, remove } from '../../html/hast.ts'
import { htmlNodes } from '../../html/html-nodes.ts'
import type { GhostCard } from '../ghost-options.ts'

/** What was embedded: words that stand in it, else a link to it. */
export function embedCard({ caption, html, metadata, url }: GhostCard['fields']): ElementContent[] {
  const said = objectOf(metadata)
  const nodes = htmlNodes(textIn(html) ?? '')
  const inside = elements({ type: 'root', children: nodes })
  // The post stands there in words: its script only adorns it.
  const hasWords = inside.some(({ tagName }) => tagName === 'blockquote')
  if (hasWords) for (const one of inside) if (one.tagName === 'script') remove(one)
  const href = textIn(url) ?? textIn(said.url)
  const link = href ? [element('p', [element('a', [textIn(said.title) ?? href], { href })])] : nodes
  const words = htmlNodes(textIn(caption) ?? '')
  return [...(hasWords ? nodes : link), ...(words.length ? [element('p', words)] : [])]
}
