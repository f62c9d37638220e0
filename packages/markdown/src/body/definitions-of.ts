import { parse, preprocess } from 'micromark'
import { type Definitions, syntaxOf, type TreeOptions } from './markdown-tree.ts'

/**
 * Find what is defined in the parts of a source. Blocks are told apart for it, and no text is read.
 *
 * @see {@link https://spec.commonmark.org/0.31.2/#link-reference-definitions}
 */
export function definitionsOf(parts: readonly string[], options: TreeOptions): Definitions {
  const references: string[] = []
  const notes: string[] = []
  for (const part of parts) {
    if (!part.includes(']:')) continue
    const parser = parse({ extensions: syntaxOf(options) })
    parser.defined = references
    parser.gfmFootnotes = notes
    parser.document().write(preprocess()(part, undefined, true))
  }
  return { references, notes }
}
