import type { Nodes, Root } from 'hast'

/** How much may be made of the HTML in one text. */
export interface HtmlBounds {
  /** Elements inside each other (default: `512`, as deep as browsers nest them). */
  depth: number
  /** Elements in all (default: `100_000`). */
  elements: number
  /**
   * Elements for each tag (default: `20`; a thousand are free): where formatting is not closed, each
   * block that follows begins with a copy of it.
   */
  copies: number
}

/** What is read at most where nothing else is said. */
export const htmlBounds: HtmlBounds = { depth: 512, elements: 100_000, copies: 20 }

/**
 * Which bound HTML is beyond that stands raw in a tree, before a parser makes elements of it; `undefined`
 * if it is within all.
 *
 * @param tree - With `raw` nodes.
 * @param bounds - How much may be made of it.
 * @see {@link https://html.spec.whatwg.org/multipage/parsing.html#reconstruct-the-active-formatting-elements}
 */
export function htmlBeyond(
  tree: Root,
  bounds: HtmlBounds = htmlBounds,
): 'too-deep' | 'too-large' | undefined {
  const open: string[] = []
  let tags = 0
  let made = 0
  let depth = 0
  const begin = (name: string, written: string) => {
    tags++
    made++
    if (formatting.has(name)) {
      // A fourth of the same that are open is not copied.
      if (open.filter((one) => one === written).length < 3) open.push(written)
    } else if (!inline.has(name)) made += open.length
    if (!empty.has(name) && !closing.has(name)) depth++
  }
  const end = (name: string) => {
    const at = open.findLastIndex((written) => nameOf(written) === name)
    if (at >= 0) open.splice(at, 1)
    if (!closing.has(name) && !empty.has(name)) depth = Math.max(0, depth - 1)
  }
  const stack: (Nodes | string)[] = [tree]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') end(next)
    else if (next.type === 'raw') {
      for (const [written, name = ''] of next.value.matchAll(tag)) {
        if (written.startsWith('</')) end(name.toLowerCase())
        else begin(name.toLowerCase(), written)
        if (depth > bounds.depth) return 'too-deep'
      }
    } else if (next.type === 'element') {
      begin(next.tagName, `<${next.tagName}>`)
      stack.push(next.tagName)
    }
    if (depth > bounds.depth) return 'too-deep'
    if (made > Math.min(bounds.elements, 1000 + bounds.copies * tags)) return 'too-large'
    if (typeof next !== 'string' && 'children' in next) {
      for (const child of [...next.children].reverse()) stack.push(child)
    }
  }
  return undefined
}

const tag = /<\/?([a-z][^\s/>]*)[^>]*>?/gi

function nameOf(written: string): string {
  return /^<([^\s/>]*)/.exec(written)?.[1]?.toLowerCase() ?? ''
}

const formatting: ReadonlySet<string> = new Set(
  'b big code em font i nobr s small strike strong tt u'.split(' '),
)

const inline: ReadonlySet<string> = new Set('a br img input kbd span sub sup wbr'.split(' '))

const empty: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** Elements that end where another begins. */
const closing: ReadonlySet<string> = new Set(
  'a caption colgroup dd dt li optgroup option p rp rt tbody td tfoot th thead tr'.split(' '),
)
