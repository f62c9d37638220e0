import type { Element, Properties, Root } from 'hast'
import { parseHTML } from 'linkedom'

/**
 * A page as a DOM, which is what Readability reads: linkedom's own parser knows no bounds, and nests
 * what is wrongly nested otherwise than browsers do.
 *
 * Comments, what stands in templates and attributes after the hundredth are left out.
 */
export function toDom(page: Root): Document {
  const { document } = parseHTML('<!doctype html><html></html>')
  document.documentElement.remove()
  const stack: { from: Root | Element; to: Node }[] = [{ from: page, to: document }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { from, to } = next
    for (const node of from.children) {
      if (node.type === 'text') to.appendChild(document.createTextNode(node.value))
      if (node.type !== 'element') continue
      const element = document.createElement(node.tagName)
      // To set one takes time that grows with those before it.
      for (const [name, value] of Object.entries(node.properties).slice(0, 100)) {
        const text = textOf(value, name)
        if (text !== undefined) element.setAttribute(attributeOf(name), text)
      }
      to.appendChild(element)
      stack.push({ from: node, to: element })
    }
  }
  return document
}

/** The name of an attribute in HTML: those of SVG, which nobody reads here, are not spelt right. */
function attributeOf(name: string): string {
  const own = { className: 'class', htmlFor: 'for', httpEquiv: 'http-equiv' }[name]
  if (own) return own
  if (/^data[A-Z\d]/.test(name)) {
    return `data-${name.slice(4).replace(/[A-Z]/g, (letter, at) => `${at ? '-' : ''}${letter.toLowerCase()}`)}`
  }
  return /^aria[A-Z]/.test(name) ? `aria-${name.slice(4).toLowerCase()}` : name.toLowerCase()
}

function textOf(value: Properties[string], name: string): string | undefined {
  if (value === false || value === null || value === undefined) return undefined
  if (name === 'srcSet') return [value].flat().filter(isShort).join(', ')
  if (Array.isArray(value)) return value.join(' ')
  if (value === true) return ''
  // To read spaces between declarations takes time that grows with their square.
  return name === 'style' ? String(value).replace(/\s+/g, ' ') : String(value)
}

/** Whether it is no candidate for a picture that takes Readability time that grows with its square. */
function isShort(candidate: unknown): boolean {
  return String(candidate).length <= 4000
}
