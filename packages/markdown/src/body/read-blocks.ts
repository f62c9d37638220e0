import type { Issue } from '@standfirst/core'
import type { Root } from 'mdast'
import remarkInlineLinks from 'remark-inline-links'
import type { VFile } from 'vfile'
import { keptTextOf } from '../dialect/kept-text-of.ts'
import { restoreCode } from '../dialect/restore-code.ts'
import { restoreFences } from '../dialect/restore-fences.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import type { MarkdownParseOptions } from '../parse-options.ts'
import { cutComments } from '../shortcode/cut-comments.ts'
import { cutPictureComments } from '../shortcode/cut-picture-comments.ts'
import { cutTitleComments } from '../shortcode/cut-title-comments.ts'
import { dropAttributes } from '../shortcode/drop-attributes.ts'
import { dropBlockIds } from '../shortcode/drop-block-ids.ts'
import { dropContents } from '../shortcode/drop-contents.ts'
import { readObsidianMarks } from '../shortcode/obsidian-marks.ts'
import { readAbbreviations } from '../shortcode/read-abbreviations.ts'
import { readCodeHeaders } from '../shortcode/read-code-headers.ts'
import { readDefinitionLists } from '../shortcode/read-definition-lists.ts'
import { readShortcodes } from '../shortcode/read-shortcodes.ts'
import { reportIncludes } from '../shortcode/report-includes.ts'
import { htmlToMdast } from './html-to-mdast.ts'
import { resolveInternalLinks } from './internal-links.ts'
import { isMdast } from './node-types.ts'
import { readCallouts } from './read-callouts.ts'

/** Turn what tools add to Markdown, and HTML, into nodes of the format; the tree is changed. */
export function readBlocks(
  root: Root,
  types: ReadonlySet<string>,
  source: VFile,
  matter: Pick<FrontMatter, 'end' | 'runsTags'>,
  options: MarkdownParseOptions,
  issues: Issue[],
): void {
  const preset = matter.runsTags ? options.preset : undefined
  if (String(source).includes('<!--')) cutTitleComments(root, String(source), issues)
  if (types.has('definition')) remarkInlineLinks()(root)
  if (types.has('blockquote')) readCallouts(root, String(source))
  reportIncludes(root, String(source), options.preset, issues)
  cutComments(root, source, matter.end, options, issues)
  if (types.has('image') || types.has('imageReference'))
    cutPictureComments(root, String(source), { ...options, preset }, issues)
  dropContents(root, String(source), options.preset)
  dropAttributes(root, String(source), options.preset)
  dropBlockIds(root, String(source), options.preset)
  readObsidianMarks(root, String(source), options.preset)
  readAbbreviations(root, String(source), options.preset)
  readDefinitionLists(root, String(source), options.preset)
  readShortcodes(root, source, matter.end, { ...options, preset }, issues)
  readCodeHeaders(root, String(source), options.preset)
  restoreCode(root, keptTextOf(preset), String(source))
  if (types.has('html') || types.has('code')) restoreFences(root, preset)
  if (options.preset === 'zola') resolveInternalLinks(root, options.resolveReference)
  if (types.has('html') || [...types].some((type) => !isMdast(type)))
    htmlToMdast(root, issues, source)
}
