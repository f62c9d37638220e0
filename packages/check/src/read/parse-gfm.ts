import { setextHeading } from '@standfirst/markdown'
import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** Parse Markdown as GitHub reads it, which is not how our own parser is made. */
export function parseGfm(source: string): Root {
  const extensions = [gfm(), setextHeading()]
  return fromMarkdown(source, { extensions, mdastExtensions: [gfmFromMarkdown()] })
}
