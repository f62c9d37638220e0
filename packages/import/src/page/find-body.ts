import { Readability } from '@mozilla/readability'
import type { Element, Root } from 'hast'
import { elements } from '../html/hast.ts'
import { type HtmlDocument, parseHtml } from '../html/parse-html.ts'
import { knownBody } from './known-body.ts'
import { placeStreamed } from './place-streamed.ts'
import { toDom } from './to-dom.ts'

/**
 * Find the text of a page: what is marked as an article's body, the container that its system has for
 * it, else what Readability takes for it.
 *
 * @param tree - The page.
 * @param document - The page as it was parsed.
 * @param content - What microformats mark.
 * @returns A tree of the text alone; `undefined` if there is none.
 */
export function findBody(
  tree: Root,
  document: HtmlDocument,
  content: Element | undefined,
): Root | undefined {
  const marked = content ?? knownBody(tree)
  if (marked) return { type: 'root', children: marked.children as Root['children'] }
  const html = readable(document)
  const text = html && parseHtml(html, 'fragment').tree
  if (text) return text
  const [main] = ['article', 'main', 'body'].flatMap((name) =>
    elements(tree).filter(({ tagName }) => tagName === name),
  )
  return main && { type: 'root', children: main.children as Root['children'] }
}

/** Readability runs no script of the page, and linkedom fetches nothing. */
function readable(page: HtmlDocument): string | undefined {
  try {
    const document = toDom(page)
    fillPictures(document)
    placeStreamed(document)
    const reader = new Readability(document, {
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
