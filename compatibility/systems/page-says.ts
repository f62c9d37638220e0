import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { ContentSystem } from './content-system.ts'
import { shownLines } from './shown-lines.ts'

/** What a page says to a reader. */
export interface PageSays {
  title: string
  /** When it was published, as it stands there. */
  time: string | undefined
  lines: readonly string[]
}

/**
 * Read a page.
 *
 * @param classes - Classes of the elements that hold its text and its time.
 */
export function pageSays(
  html: string,
  url: string,
  { textClass, timeClass }: Pick<ContentSystem, 'textClass' | 'timeClass'>,
): PageSays {
  const root = fromHtml(html)
  const text = elements(root).find((one) => hasClass(one, textClass))
  if (!text) throw new Error(`${url}: no element of the class ${textClass}`)
  const dated = elements(root).find((one) => hasClass(one, timeClass))
  const time = dated && elements(dated).find(({ tagName }) => tagName === 'time')
  const title = elements(root).find(({ tagName }) => tagName === 'h1')
  return {
    title: title ? shownLines(title, url).join(' ') : '',
    time: stated(root) ?? (time ? String(time.properties.dateTime) : undefined),
    lines: shownLines(text, url),
  }
}

/** Readers see a day; the metadata of a page have its time. */
function stated(root: Nodes): string | undefined {
  const meta = elements(root).find(
    ({ properties }) => properties.property === 'article:published_time',
  )
  return meta ? String(meta.properties.content) : undefined
}

function* walk(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node
  if ('children' in node) for (const child of node.children) yield* walk(child as Nodes)
}

function elements(node: Nodes): Element[] {
  return [...walk(node)]
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name)
}
