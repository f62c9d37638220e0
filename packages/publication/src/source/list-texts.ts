import { posix } from 'node:path'
import type { Issue } from '@standfirst/core'
import type { MarkdownSourceConfig } from '../config/standfirst-config.ts'

/** Tools whose lists have texts of their own, in files of this name. */
const tools: readonly MarkdownSourceConfig['preset'][] = ['hugo', 'zola']
const listName = /(?:^|\/)_index(?:\.[a-z]{2,3}(?:-[a-z\d]+)*)?\.(?:md|markdown)$/i

/** Whether a file tells of a list (`_index.md`), and not of an article. */
export function isOfList(path: string, preset: MarkdownSourceConfig['preset']): boolean {
  return tools.includes(preset) && listName.test(path)
}

/** Whether there is a text below the front matter of a file. */
export function hasText(beginning: string): boolean {
  const text = beginning.replace(/^\ufeff/, '')
  const [matter = '', fence] =
    /^(---|\+\+\+)[ \t]*\r?\n(?:[\s\S]*?\n)??\1[ \t]*(?:\r?\n|$)/.exec(text) ?? []
  // Of front matter that is longer than what was read, nothing is known.
  if (fence === undefined && /^(?:---|\+\+\+)/.test(text)) return false
  return (
    text
      .slice(matter.length)
      .replace(/<!--[\s\S]*?-->/g, '')
      .trim() !== ''
  )
}

/**
 * Say that the texts of lists were left out: without a word, they would be missing.
 *
 * @param paths - Their paths within the source's folder; at least one.
 * @param folder - The source's folder, as it is named.
 */
export function unreadLists(paths: readonly string[], folder: string): Issue {
  const first = `\`${posix.join(folder, paths[0] ?? '')}\``
  const isOne = paths.length === 1
  const found = isOne
    ? `text in ${first}`
    : `texts in ${paths.length} files \`_index.md\` (the first is ${first})`
  return {
    code: 'unread-format',
    severity: 'warning',
    message: `Found ${found}, expected none: lists have no text of their own, and ${isOne ? 'it was' : 'they were'} left out`,
    path: ['sources'],
    fix: "Make a page of it, such as `about.md`, or accept this in the configuration: `accept: ['unread-format']`.",
  }
}
