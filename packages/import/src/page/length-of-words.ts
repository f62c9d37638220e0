import type { Element, Root } from 'hast'

/**
 * How many characters an element says to readers, white space aside: scripts, styles and what readers fill in
 * say nothing of a text, however long they are.
 */
export function lengthOfWords(element: Element | Root): number {
  let length = 0
  const stack: (Element | Root)[] = [element]
  for (let next = stack.pop(); next; next = stack.pop()) {
    for (const child of next.children) {
      if (child.type === 'text') length += child.value.replace(/\s+/g, ' ').trim().length
      else if (child.type === 'element' && !silent.has(child.tagName)) stack.push(child)
    }
  }
  return length
}

const silent: ReadonlySet<string> = new Set(
  'button dialog form input noscript script select style svg template textarea'.split(' '),
)
