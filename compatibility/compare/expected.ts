import type { Article } from '@standfirst/core'
import { renderMarkdown } from '@standfirst/markdown'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toHast } from 'mdast-util-to-hast'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { type Plain, plainHtml } from './plain-html.ts'

/**
 * What a page of the article shows, by the parser and the compiler that remark is made of. What only
 * looks like an address is none: articles have their links as links.
 */
export function expectedContent(article: Article): Plain[] {
  const body = renderMarkdown(article).replace(/^---\n[\s\S]*?\n---\n/, '')
  const tree = fromMarkdown(body, {
    extensions: [gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()],
    mdastExtensions: gfmFromMarkdown().slice(1),
  })
  return plainHtml(toHast(tree, { clobberPrefix: '' }))
}
