import type { Article } from '@standfirst/core'
import type { Path } from '../finding.ts'

/** Any node of an article's rich text. */
export interface AnyNode {
  type: string
  url?: unknown
  alt?: unknown
  children?: readonly AnyNode[]
}

/**
 * Visit every node of the rich text of an article's sections, in document order.
 *
 * @param visit - Is given each node, and where it is.
 */
export function visitNodes(article: Article, visit: (node: AnyNode, path: Path) => void): void {
  const walk = (value: object, path: Path, depth: number): void => {
    if (depth > deepest) return
    if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) {
        if (isObject(one)) walk(one, [...path, index], depth + 1)
      }
      return
    }
    if ('type' in value && typeof value.type === 'string') visit(value as AnyNode, path)
    for (const [key, one] of Object.entries(value)) {
      // A custom section's own data is not rich text.
      if (isObject(one) && key !== 'data') walk(one, [...path, key], depth + 1)
    }
  }
  if (isObject(article.sections)) walk(article.sections, ['sections'], 0)
}

/** Levels of lists and objects that are visited: those of the deepest article. */
const deepest = 500

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
