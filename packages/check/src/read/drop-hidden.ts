import type { Element, Nodes, Root } from 'hast'
import { type Compound, hidingRules } from '../text/hiding-rules.ts'
import { findAll } from './article-element.ts'

/**
 * Take out of an article what the styles in its page hide: a reader doesn't see it. Styles in files of their own are
 * not read.
 *
 * @param root - Parsed page.
 * @param article - The element of the article; changed.
 */
export function dropHidden(root: Root, article: Nodes): void {
  const rules = stylesOf(root).flatMap(hidingRules)
  if (rules.length === 0) return
  const last = new Map<string, Compound[][]>()
  for (const rule of rules) {
    const key = keyOf(rule.at(-1))
    const known = last.get(key)
    if (known) known.push(rule)
    else last.set(key, [rule])
  }
  const above: Element[] = []
  const visit = (node: Nodes, depth: number): void => {
    if (!('children' in node) || depth > deepest) return
    if (node.type === 'element') above.push(node)
    const kept = (node.children as Nodes[]).filter(
      (child) => child.type !== 'element' || !isHiddenBy(child, above, last),
    )
    Object.assign(node, { children: kept })
    for (const child of kept) visit(child, depth + 1)
    if (node.type === 'element') above.pop()
  }
  visit(article, 0)
}

const deepest = 1000

/** A rule is looked up by what its last step names. */
function keyOf(step: Compound | undefined): string {
  const [name] = step?.classes ?? []
  return name === undefined ? (step?.name ?? '') : `.${name}`
}

function isHiddenBy(
  element: Element,
  above: readonly Element[],
  rules: ReadonlyMap<string, Compound[][]>,
): boolean {
  const keys = [element.tagName, ...classesOf(element).map((name) => `.${name}`), '']
  return keys.some((key) =>
    (rules.get(key) ?? []).some((rule) => {
      const steps = [...rule]
      const own = steps.pop()
      if (!own || !is(element, own)) return false
      for (let at = above.length - 1; at >= 0 && steps.length; at--) {
        if (is(above[at] as Element, steps.at(-1) as Compound)) steps.pop()
      }
      // The page's own elements stand around the article.
      return steps.every(({ classes, id, name }) => !id && !classes.length && ofPage.has(name))
    }),
  )
}

const ofPage = new Set(['body', 'html', 'main'])

function is(element: Element, { classes, id, name }: Compound): boolean {
  const own = classesOf(element)
  return (
    (name === '' || name === element.tagName) &&
    (id === undefined || id === element.properties.id) &&
    classes.every((one) => own.includes(one))
  )
}

function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : []
}

/** The styles in a page. */
export function stylesOf(root: Root): string[] {
  return findAll(root, ({ tagName }) => tagName === 'style').map(({ children }) =>
    children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
  )
}
