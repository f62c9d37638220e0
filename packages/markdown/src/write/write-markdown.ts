import type { Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { joinLists } from '../body/join-blocks.ts'
import { keepTagsInCode, keepTagsInText, runsTags } from '../body/template-tags.ts'
import type { MarkdownPreset } from '../front-matter/preset.ts'
import { writeLink } from './write-link.ts'
import { writeText } from './write-text.ts'

/**
 * Write a tree as GitHub Flavored Markdown.
 *
 * @param root - Tree; the code in it is changed where the tool runs tags in it.
 * @param preset - Tool that will read it.
 */
export function writeMarkdown(root: Root, preset: MarkdownPreset | undefined): string {
  const hasTags = runsTags(preset)
  if (hasTags) keepTagsInCode(root, preset)
  const key = hasTags ? 'tags' : 'plain'
  cache[key] ??= options(hasTags)
  return toMarkdown(root, cache[key])
}

/** The library compiles its patterns once for each set of options that it is given. */
const cache: { plain?: Options; tags?: Options } = {}

function options(hasTags: boolean): Options {
  return {
    extensions: [gfmToMarkdown(), hasTags ? keepTagsInText() : {}],
    handlers: { link: writeLink, ...(!hasTags && { text: writeText() }) },
    join: [joinLists],
  }
}
