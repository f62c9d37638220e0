import type { Element, Nodes } from 'hast'
import { find, findAll } from '../read/article-element.ts'
import { htmlContent } from '../text/html-content.ts'

/** The texts that a fingerprint is of, as HTML has them. */
export interface CopyText {
  summary: string | undefined
  text: string
}

/**
 * Read the texts that a fingerprint is of from the HTML of an article, by the marks that `renderHtml`
 * puts around them in a feed, else by its classes.
 *
 * @returns `undefined` if there are neither.
 */
export function copyText(root: Nodes): CopyText | undefined {
  const part = (name: string) => find(root, ({ properties }) => properties.dataPart === name)
  const marked = part('text')
  const element = part('summary') ?? find(root, hasClass('p-summary'))
  // A summary that repeats how the text begins is not shown: it is a value.
  const { dataSummary } = marked?.properties ?? {}
  const value = dataSummary ?? element?.properties.value
  const summary = value === undefined ? element && textOf(element) : String(value)
  if (marked) return { summary, text: textOf(marked) }
  const body = find(root, hasClass('sf-body'))
  if (!body) return undefined
  const sections = findAll(body, hasClass('sf-section'))
  const shown = sections.filter((section) => !hasClass('sf-paid')(section))
  // Which footnotes there are depends on what only paying readers see.
  const notes = shown.length === sections.length ? find(body, isNotes) : undefined
  const list = notes && find(notes, ({ tagName }) => tagName === 'ol')
  return {
    summary,
    text: [...shown, ...(list ? [list] : [])].map(textOf).join('\n'),
  }
}

function textOf(element: Element): string {
  return htmlContent(element).blocks.join('\n')
}

function isNotes(element: Element): boolean {
  return hasClass('sf-notes')(element) || hasClass('sf-footnotes')(element)
}

function hasClass(name: string): (element: Element) => boolean {
  return ({ properties }) =>
    Array.isArray(properties.className) && properties.className.includes(name)
}
