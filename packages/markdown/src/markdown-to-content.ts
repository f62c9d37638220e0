import { expectOptions, type Flow, type Issue, resolveUrl } from '@standfirst/core'
import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { bareTree, treeOptions } from './body/bare-tree.ts'
import { contentOfTree } from './body/content-of-tree.ts'
import { inFile, lineAbove } from './body/issue-places.ts'
import { mendSpread } from './body/mend-spread.ts'
import { nodeTypes } from './body/node-types.ts'
import { readBlocks } from './body/read-blocks.ts'
import { Refused, refuseTooDeep } from './body/refuse-too-deep.ts'
import { refuseTooLarge } from './body/refuse-too-large.ts'
import { refuseTooMany } from './body/refuse-too-many.ts'
import { type MarkdownSource, sourceText } from './body/source-text.ts'
import { treeInParts } from './body/tree-in-parts.ts'
import { unclearMarkers } from './body/unclear-markers.ts'
import type { MarkdownContent, MarkdownContentOptions } from './content-options.ts'
import { assertPreset } from './front-matter/assert-preset.ts'

/**
 * Read a text in Markdown, such as the body that a content system keeps, as the content of a section. HTML
 * in it is read as far as it has a form in Markdown; headings begin at rank 3, as they do inside a section.
 *
 * For a whole file with front matter, whose headings begin sections, see {@linkcode parseMarkdown}.
 *
 * @param source - GitHub Flavored Markdown without front matter, of the lengths that `parseMarkdown` takes.
 * @param options - Configuration.
 * @returns The content, and what was left out; nothing is thrown for any text.
 *
 * @example
 * ```ts
 * import { defineArticle } from '@standfirst/core'
 * import { markdownToContent } from '@standfirst/markdown'
 *
 * const body = 'Rain fell for **nine** hours.\n\n- Look at [the map](/map).\n'
 * const { content, issues } = markdownToContent(body)
 * defineArticle({
 *   url: 'https://example.com/a/',
 *   language: 'en',
 *   title: 'A',
 *   summary: 'About A.',
 *   publishedAt: '2026-11-23',
 *   sections: [{ kind: 'prose', content }],
 * })
 * issues.length // → 0
 * ```
 */
export function markdownToContent(
  source: MarkdownSource,
  options: MarkdownContentOptions = {},
): MarkdownContent {
  expectOptions(options, 'markdownToContent')
  let content: Flow[] = []
  const given = sourceText(source, options)
  if (given.text === undefined) return { content, issues: given.issues }
  // A text alone has no front matter: a line of `---` at its top divides.
  const text = `\n${given.text}`
  const result =
    refuseTooLarge(text, options) ??
    refuseTooMany(text, options) ??
    refuseTooDeep(options, () => {
      const file = new VFile(text.toWellFormed().replaceAll('\0', '\ufffd'))
      const parse = (part: string) => {
        const refused = part === text ? undefined : refuseTooMany(part, options)
        if (refused) throw new Refused(refused)
        return treeInParts(part, treeOptions(options))
      }
      const bare = bareTree(file, parse, options)
      const { issues } = bare
      content = readContent(bare.root, options, bare.file, issues)
      return { success: false, issues }
    })
  const found = inFile(result.issues.map(lineAbove), options.path)
  return { content, issues: [...given.issues, ...found] }
}

function readContent(
  root: Root,
  options: MarkdownContentOptions,
  source: VFile,
  issues: Issue[],
): Flow[] {
  assertPreset(options.preset)
  const types = nodeTypes(root)
  if (types.has('list')) mendSpread(root)
  if (types.has('html')) issues.push(...unclearMarkers(root))
  readBlocks(root, types, source, { end: 0, runsTags: true }, options, issues)
  const { baseUrl } = options
  const base = baseUrl === undefined ? undefined : resolveUrl(baseUrl, undefined, 'media')
  if (baseUrl !== undefined && base === undefined) issues.push(noBase(baseUrl))
  return contentOfTree(root, base, issues)
}

function noBase(found: string): Issue {
  return {
    code: 'invalid-address',
    severity: 'warning',
    message: `Found \`${found}\` in the option \`baseUrl\`, expected an absolute http or https address: relative addresses stay as they are.`,
    path: ['baseUrl'],
    fix: 'Give the absolute address of the page that the text is from.',
  }
}
