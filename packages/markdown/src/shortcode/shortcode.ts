/** Something in a text that a tool runs or resolves when it builds a page. */
export interface Shortcode {
  /** Offset of its first sign in the source. */
  from: number
  /** Offset after its last sign. */
  to: number
  /** What it calls; empty for what only shows a value. */
  name: string
  /** What stands after the name, without the white space around it. */
  rest: string
  /** Whether it ends what another one began, or goes on with it. */
  closes: boolean
}

/** What shortcodes a tool has. */
export interface ShortcodeSyntax {
  /** What a tag of it is called. */
  noun: string
  /** Finds the first sign of what may be a tag: `g` is set. */
  open: RegExp
  /** The signs that end a tag, by those that begin it. */
  close: Readonly<Record<string, string>>
  /** Read what is between the signs; `undefined` if it is no tag. */
  read(
    inner: string,
    open: string,
    after: string,
  ): Pick<Shortcode, 'name' | 'rest' | 'closes'> | undefined
  /**
   * Finds the tag that ends one of this name, if what stands between the two is not Markdown: `g` is set.
   */
  end?(name: string): RegExp | undefined
}

/**
 * Find the shortcodes of a source, in time linear in its length.
 *
 * @param start - Offset where the body begins.
 * @param hidden - Ranges in which there are none, in order.
 */
export function findShortcodes(
  source: string,
  start: number,
  hidden: readonly (readonly [number, number])[],
  syntax: ShortcodeSyntax,
): Shortcode[] {
  const found: Shortcode[] = []
  const absent = new Set<string>()
  // What is no tag is followed by others that have the same end before them.
  const ends = new Map<string, number>()
  const open = new RegExp(syntax.open)
  let range = 0
  let at = start
  for (;;) {
    open.lastIndex = at
    const match = open.exec(source)
    if (!match) return found
    const from = match.index
    while (range < hidden.length && (hidden[range]?.[1] ?? 0) <= from) range++
    const [hiddenFrom = Number.POSITIVE_INFINITY, hiddenTo = 0] = hidden[range] ?? []
    const [sign] = match
    const end = syntax.close[sign] ?? ''
    const inside = from + sign.length
    at = inside
    if (hiddenFrom <= from) {
      at = hiddenTo
      continue
    }
    if (absent.has(end)) continue
    const last = ends.get(end) ?? -1
    const to = last < inside ? source.indexOf(end, inside) : last
    ends.set(end, to)
    if (to < 0) {
      absent.add(end)
      continue
    }
    const after = to + end.length
    const read = syntax.read(source.slice(inside, to), sign, source.slice(after, after + 1))
    if (!read) continue
    found.push({ from, to: after, ...read })
    at = after
    const ending = read.closes ? undefined : syntax.end?.(read.name)
    if (!ending || absent.has(ending.source)) continue
    ending.lastIndex = after
    const tag = ending.exec(source)
    if (tag) {
      at = tag.index + tag[0].length
      found.push({ from: tag.index, to: at, name: read.name, rest: '', closes: true })
    } else absent.add(ending.source)
  }
}
