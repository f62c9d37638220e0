import { Readability } from '@mozilla/readability'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { parseHTML } from 'linkedom'
import { elements } from '../html/hast.ts'
import { knownBody } from './known-body.ts'

/**
 * Find the text of a page: what is marked as an article's body, the container that its system has for
 * it, else what Readability takes for it.
 *
 * @param tree - The page.
 * @param source - Its HTML.
 * @param content - What microformats mark.
 * @returns A tree of the text alone; `undefined` if there is none.
 */
export function findBody(
  tree: Root,
  source: string,
  content: Element | undefined,
): Root | undefined {
  const marked = content ?? knownBody(tree)
  if (marked) return { type: 'root', children: marked.children as Root['children'] }
  const html = readable(source)
  if (html) return fromHtml(html, { fragment: true })
  const [main] = ['article', 'main', 'body'].flatMap((name) =>
    elements(tree).filter(({ tagName }) => tagName === name),
  )
  return main && { type: 'root', children: main.children as Root['children'] }
}

/** Readability runs no script of the page, and linkedom fetches nothing. */
function readable(source: string): string | undefined {
  try {
    const { document } = parseHTML(source)
    fillPictures(document)
    const reader = new Readability(document as never, {
      maxElemsToParse: 50_000,
      keepClasses: true,
    })
    return reader.parse()?.content ?? undefined
  } catch {
    // It is a page that Readability can't read: too large, or without a body.
    return undefined
  }
}

/** Readability takes pictures away that have no address of their own: they get that of their source. */
function fillPictures(document: Document): void {
  for (const image of document.querySelectorAll('picture img:not([src]):not([srcset])')) {
    const sources = [...(image.parentElement?.querySelectorAll('source[srcset]') ?? [])]
    const srcset = sources.at(-1)?.getAttribute('srcset')
    if (srcset) image.setAttribute('srcset', srcset)
  }
}
