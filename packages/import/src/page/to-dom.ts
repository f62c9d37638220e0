import { parseHTML } from 'linkedom'
import type { DefaultTreeAdapterTypes } from 'parse5'
import type { HtmlDocument } from '../html/parse-html.ts'

/**
 * A page as a DOM, which is what Readability reads: linkedom's own parser knows no bounds, and nests
 * what is wrongly nested otherwise than browsers do.
 *
 * Comments, what stands in templates and attributes after the hundredth are left out.
 */
export function toDom(page: HtmlDocument): Document {
  const { document } = parseHTML('<!doctype html><html></html>')
  document.documentElement.remove()
  const stack: { from: DefaultTreeAdapterTypes.ParentNode; to: Node }[] = [
    { from: page, to: document },
  ]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { from, to } = next
    for (const node of from.childNodes) {
      if ('value' in node) to.appendChild(document.createTextNode(node.value))
      if (!('attrs' in node)) continue
      const element = document.createElement(node.tagName)
      // To set one takes time that grows with those before it.
      for (const { name, value } of node.attrs.slice(0, 100)) element.setAttribute(name, value)
      to.appendChild(element)
      stack.push({ from: node, to: element })
    }
  }
  return document
}
