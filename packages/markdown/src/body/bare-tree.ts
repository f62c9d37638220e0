import type { Issue } from '@standfirst/core'
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { withComponents } from '../mdx/with-components.ts'
import type { MarkdownParseOptions } from '../parse-options.ts'
import { treeWithoutComments } from '../shortcode/cut-comments.ts'
import { withContainers } from '../shortcode/read-containers.ts'
import { isMdx } from '../shortcode/syntaxes.ts'
import { withHexoTags } from '../shortcode/with-hexo-tags.ts'
import { withReferences } from '../shortcode/with-references.ts'
import { withToolForms } from '../shortcode/with-tool-forms.ts'
import type { TreeOptions } from './markdown-tree.ts'

/** The tree of a source without what its tool takes away or puts in before it reads Markdown. */
export function bareTree(
  file: VFile,
  parse: (source: string) => Root,
  options: MarkdownParseOptions,
): { root: Root; file: VFile; issues: Issue[] } {
  const known = withReferences(treeWithoutComments(file, parse, options), parse, options)
  const seen = withHexoTags(known, parse, options)
  const formed = withComponents(withToolForms(seen, parse, options), parse, options)
  return withContainers(formed, parse, options)
}

/** Eleventy and MDX have no indented code. */
export function treeOptions({ path, preset }: MarkdownParseOptions): TreeOptions {
  return preset === 'eleventy' || isMdx(preset, path) ? { indentedCode: false } : {}
}
