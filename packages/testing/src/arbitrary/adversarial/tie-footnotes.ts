type Node = { type: string; identifier?: string; children?: Node[] }

/**
 * Make the footnotes of a random article right: no name is defined twice, each that is called has a
 * definition, and no definition stands in another.
 *
 * @param article - An article as authors give it; not changed.
 */
export function tieFootnotes<Input extends object>(article: Input): Input {
  const defined = new Set<string>()
  const called = new Set<string>()
  const visit = (value: unknown, inNote: boolean): unknown => {
    if (Array.isArray(value)) return value.map((one) => visit(one, inNote))
    if (typeof value !== 'object' || value === null) return value
    const node = value as Node
    const name = String(node.identifier).toLowerCase()
    if (node.type === 'footnoteReference') called.add(name)
    if (node.type === 'footnoteDefinition') {
      if (inNote || defined.has(name)) {
        return { type: 'blockquote', children: visit(node.children, inNote) }
      }
      defined.add(name)
      return { ...node, children: visit(node.children, true) }
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key,
        key === 'data' ? member : visit(member, inNote),
      ]),
    )
  }
  const tied = visit(article, false) as Input & { sections?: object[] }
  const missing = [...called].filter((name) => !defined.has(name))
  if (missing.length === 0) return tied
  const content = missing.map((identifier) => ({
    type: 'footnoteDefinition',
    identifier,
    children: [{ type: 'paragraph', children: [{ type: 'text', value: 'A note.' }] }],
  }))
  return { ...tied, sections: [...(tied.sections ?? []), { kind: 'prose', content }] }
}
