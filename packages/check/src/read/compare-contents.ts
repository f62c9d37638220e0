import type { Element, Nodes, Root } from 'hast'
import type { Reporter } from '../agree/reporter.ts'
import { isContents } from '../text/html-content.ts'
import { letters } from '../text/letters.ts'
import { find, findAll } from './article-element.ts'

/**
 * Report entries of an article's list of contents that lead to no place in the page, or to another than the one that
 * they name.
 *
 * @param element - What holds the article.
 */
export function compareContents(root: Root, element: Nodes, reporter: Reporter): void {
  const lists = findAll(element, (one) => one.tagName === 'nav' && isContents(one))
  const entries = lists.flatMap((one) => findAll(one, ({ tagName }) => tagName === 'a'))
  if (entries.length === 0) return
  const places = placesIn(root)
  for (const entry of entries) {
    const href = String(entry.properties.href)
    const name = textOf(entry)
    const place = places.get(href.slice(1)) ?? places.get(decoded(href.slice(1)))
    if (place !== undefined && letters(place).includes(letters(name))) continue
    const found = [
      place === undefined ? `${name}: ${href}, which is nowhere` : `${name}: ${href}, ${place}`,
    ]
    const expected = [`${name}: the place of this name`]
    reporter.differs({ place: 'list of contents', path: ['sections'], expected, found })
  }
}

/** What stands at each id: the heading that has it, holds it or follows it, else all in it. */
function placesIn(root: Root): Map<string, string> {
  const places = new Map<string, string>()
  const visit = (node: Nodes, heading: Element | undefined, parent: Nodes, depth: number): void => {
    if (!('children' in node) || depth > 1000) return
    const own = node.type === 'element' && isHeading(node) ? node : heading
    if (node.type === 'element' && node.properties.id !== undefined) {
      const place = own ?? find(node, isHeading) ?? (node.children.length ? node : parent)
      const id = String(node.properties.id)
      // Of several, browsers go to the first.
      if (!places.has(id)) places.set(id, textOf(place))
    }
    for (const child of node.children) visit(child, own, node, depth + 1)
  }
  visit(root, undefined, root, 0)
  return places
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName)
}

/** The text of an element, with those of pictures, and without the numbers of footnotes. */
function textOf(node: Nodes, depth = 0): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'img') return String(node.properties.alt ?? '')
  if (!('children' in node) || depth > 1000) return ''
  if (node.type === 'element' && node.tagName === 'sup') return ''
  return node.children.map((child) => textOf(child, depth + 1)).join('')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
