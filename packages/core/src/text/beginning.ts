/**
 * How a text begins, blocks parted by spaces: without pictures, calls of footnotes and the footnotes
 * themselves.
 *
 * @param sections - Sections; anything may be in them.
 * @param skip - Types of nodes, and members of sections, that are no part of it: not text.
 * @param length - Stop where it is so long.
 * @param onApart - Called where a heading, code or a quotation is part of it.
 */
export function beginning(
  sections: unknown,
  skip: RegExp,
  length: number,
  onApart?: () => void,
): string {
  let text = ''
  const part = (): void => {
    if (!text.endsWith(' ')) text += ' '
  }
  const add = (value: unknown, depth: number): void => {
    if (typeof value === 'string') text += value
    // No article is deeper, and no recursion runs out of stack.
    if (typeof value !== 'object' || value === null || depth > 300 || text.length > length) return
    if (Array.isArray(value)) {
      for (const one of value) add(one, depth + 1)
      return
    }
    const node = value as Record<string, unknown>
    const kind = String(node.type)
    if (kind !== 'text') {
      if (/^(?:image|footnote)/.test(kind) || skip.test(kind)) return
      if (onApart && apart.test(kind)) onApart()
      if (!/^(?:inline|emp|str|del|link|text)/.test(kind)) part()
    }
    if (node.type) {
      add(node.value, depth + 1)
      add(node.children, depth + 1)
      return
    }
    for (const key of inSections) {
      if (node[key] !== undefined && !skip.test(key)) {
        if (onApart && apart.test(key)) onApart()
        add(node[key], depth + 1)
      }
      part()
    }
  }
  add(sections, 0)
  return text
}

const apart = /^(?:heading|code|blockquote)$/

/** In the order in which they are read. */
const inSections =
  'heading title name question quote content items description answer fallback link label'.split(
    ' ',
  )
