import { parse, preprocess } from 'micromark'
import { type Definitions, syntaxOf, type TreeOptions } from './markdown-tree.ts'

/**
 * Find what is defined in the parts of a source. Blocks are told apart for it, and no text is read.
 *
 * @returns `undefined` if nothing is.
 * @see {@link https://spec.commonmark.org/0.31.2/#link-reference-definitions}
 */
export function definitionsOf(
  parts: readonly string[],
  options: TreeOptions,
): Definitions | undefined {
  const references = new Set<string>()
  const notes = new Set<string>()
  for (const part of parts) {
    if (!part.includes(']:')) continue
    const parser = parse({ extensions: syntaxOf(options) })
    parser.document().write(preprocess()(part, undefined, true))
    for (const name of parser.defined) references.add(name)
    for (const name of parser.gfmFootnotes ?? []) notes.add(name)
  }
  if (references.size + notes.size === 0) return undefined
  return { references: [...references], notes: [...notes] }
}
