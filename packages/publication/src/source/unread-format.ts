import { posix } from 'node:path'
import type { Issue } from '@standfirst/core'

/** Names of texts that site generators make pages of, and Standfirst doesn't. */
export const otherFormat: RegExp =
  /\.(?:rst|org|adoc|asciidoc|textile|ipynb|qmd|rmd|mdown|mkdn?|mkdown|mdoc)$/i

/** Names of texts that other systems keep articles in (Kirby, pages of HTML), beside which there is no Markdown. */
const lastFormat =
  /(?<!(?:^|\/)(?:robots|humans|ads|app-ads|security|llms|llms-full|license|licence|readme|requirements|notice|copying|changelog|404))\.(?:txt|html?|xhtml|docx?|odt|rtf|tex|wiki|mediawiki|creole)$/i

/** Markup that a site generator makes pages of, where it has front matter; else it is a file like any other. */
const markup = /\.(?:html?|xhtml|njk|liquid|webc|hbs)$/i

const datedName = /(?:^|\/)\d{4}-\d{1,2}-\d{1,2}-[^/]+$/

/**
 * The texts of a folder that are not read: those of other formats, articles in HTML, and, where it has no text
 * that is read, those that are often something else.
 *
 * @param paths - Of all files in the folder.
 * @param isRead - Tells those that are read.
 * @param begins - Gives how a file begins.
 */
export function unreadTexts(
  paths: readonly string[],
  isRead: RegExp,
  begins: (path: string) => string,
): string[] {
  const unread = paths.filter(
    (path) => otherFormat.test(path) || (markup.test(path) && isArticle(path, begins(path))),
  )
  const isLeft = unread.length > 0 || paths.some((path) => isRead.test(path))
  return isLeft ? unread : paths.filter((path) => lastFormat.test(path))
}

/** Whether it has front matter and a date: lists and other pages have none. */
function isArticle(path: string, beginning: string): boolean {
  const [, , matter] = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)^\1/m.exec(beginning) ?? []
  return matter !== undefined && (datedName.test(path) || date.test(matter))
}

const date = /^["']?(?:date|pub_?date|publish_?date|publishedAt)["']?[ \t]*[:=]/im

/**
 * Say that texts of other formats were left out: without a word, they would be missing.
 *
 * @param paths - Their paths within the source's folder; at least one.
 * @param folder - The source's folder, as it is named.
 */
export function unreadFormat(paths: readonly string[], folder: string): Issue {
  const types = [...new Set(paths.map((path) => posix.extname(path).toLowerCase()))].join('`, `')
  const first = `\`${posix.join(folder, paths[0] ?? '')}\``
  const isOne = paths.length === 1
  const found = isOne ? first : `${paths.length} texts in \`${types}\` (the first is ${first})`
  return {
    code: 'unread-format',
    severity: 'warning',
    message: `Found ${found}, expected Markdown in \`.md\`, \`.markdown\` or \`.mdx\`: ${isOne ? 'it was' : 'they were'} left out`,
    path: ['sources'],
    fix: "Save what are articles as Markdown, or accept this in the configuration: `accept: ['unread-format']`.",
  }
}
