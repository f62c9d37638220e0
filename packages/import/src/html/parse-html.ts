import type { Root } from 'hast'
import { defaultTreeAdapter, parse, parseFragment } from 'parse5'
import { parsePlainHtml } from './parse-plain-html.ts'
import { inOnePiece, toHast, tooDeep } from './to-hast.ts'

/** What is read at most where nothing else is said; see {@linkcode HtmlBounds}. */
export const htmlBounds = { depth: 512, elements: 50_000, copies: 20 }

/** How large a tree may be: what is larger is refused before anything else gets it. */
export interface HtmlBounds {
  /** Elements inside each other (default: `512`, as deep as browsers nest them). */
  depth?: number | undefined
  /** Elements and comments in all (default: `50_000`: Readability reads no more, and pages of 1 to 2 MB have them). */
  elements?: number | undefined
  /**
   * Elements for each tag (default: `20`; a thousand are free): where formatting is not closed, each
   * block that follows begins with a copy of it.
   */
  copies?: number | undefined
}

/** What {@linkcode parseHtml} made of HTML: a tree, or which of the bounds it is beyond. */
export type ParsedHtml =
  | { tree: Root; refused?: undefined }
  | { tree?: undefined; refused: 'too-deep' | 'too-large' }

/** What was found of HTML that {@linkcode parseHtml} refuses, and what is read at most. */
export const foundBeyond: Record<'too-deep' | 'too-large', string> = {
  'too-deep': `more than ${htmlBounds.depth} elements inside each other, expected fewer`,
  'too-large': `HTML that makes more than ${htmlBounds.elements} elements, or ${htmlBounds.copies} for each tag, expected fewer`,
}

/**
 * Parse HTML as browsers do that run no scripts, in time that grows with its length: deep, wide or
 * wrongly nested markup, from which much more would be made than was written, is refused.
 *
 * @param html - A page or a part of one.
 * @param kind - What it is; a part is parsed as the content of `body`.
 * @param bounds - How large the tree may be.
 */
export function parseHtml(
  html: string,
  kind: 'page' | 'fragment',
  bounds: HtmlBounds = htmlBounds,
): ParsedHtml {
  const { depth = htmlBounds.depth, elements = htmlBounds.elements } = bounds
  // Three elements of its own are counted around what parse5 makes.
  const most = { depth, elements: elements - 3 }
  const plain = kind === 'fragment' ? parsePlainHtml(html, most) : undefined
  if (plain) return { tree: plain }
  const options = { scriptingEnabled: false, treeAdapter: countingAdapter(html, bounds) }
  try {
    const document = kind === 'page' ? parse(html, options) : parseFragment(html, options)
    return { tree: toHast(document, depth) }
  } catch (error) {
    if (error === tooDeep) return { refused: 'too-deep' }
    if (error === tooLarge) return { refused: 'too-large' }
    throw error
  }
}

const tooLarge = new RangeError('too-large')

/** The tree of parse5, which is given up at a number of elements. */
function countingAdapter(
  html: string,
  { copies = htmlBounds.copies, elements = htmlBounds.elements }: HtmlBounds,
): typeof defaultTreeAdapter {
  const most = Math.min(elements, 1000 + copies * tagsIn(html))
  let made = 0
  const count = () => {
    if (++made > most) throw tooLarge
  }
  return {
    ...defaultTreeAdapter,
    insertText(parent, text) {
      return defaultTreeAdapter.insertText(parent, inOnePiece(text))
    },
    createElement(...given) {
      count()
      return defaultTreeAdapter.createElement(...given)
    },
    createCommentNode(...given) {
      count()
      return defaultTreeAdapter.createCommentNode(...given)
    },
  }
}

function tagsIn(html: string): number {
  let found = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) found++
  return found
}
