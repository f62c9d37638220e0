import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'

/** Parses Markdown with GFM; front matter is a `yaml` or `toml` node. */
export type TreeParser = (source: string, options?: TreeOptions) => Root

/** What of Markdown is read. */
export interface TreeOptions {
  /** Whether lines that begin with four spaces are code (default: `true`). */
  indentedCode?: boolean
}

/** The parser that remark uses. */
export function markdownTree(source: string, { indentedCode = true }: TreeOptions = {}): Root {
  const fewer = indentedCode ? [] : [{ disable: { null: ['codeIndented'] } }]
  return fromMarkdown(source, {
    extensions: [gfm(), frontmatter(fences), ...fewer],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(fences)],
  })
}

const fences: ('yaml' | 'toml')[] = ['yaml', 'toml']
