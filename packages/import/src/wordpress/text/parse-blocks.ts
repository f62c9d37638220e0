/** A block of a text, by its comments. */
export interface Block {
  /** With its namespace: `core/paragraph`. */
  name: string
  attributes: Readonly<Record<string, unknown>>
  /** Whether it is a comment alone: its meaning is in its attributes, or elsewhere. */
  isVoid: boolean
  /** Its HTML and its inner blocks, in order. */
  content: (string | Block)[]
}

/** A text as the blocks that it consists of, with the HTML between them. */
export interface ParsedBlocks {
  content: (string | Block)[]
  /** Names of blocks whose attributes are no JSON. */
  broken: string[]
}

/** Whether a text is made of blocks; all others are classic ones. */
export function hasBlocks(text: string): boolean {
  return text.includes('<!-- wp:')
}

/**
 * Take a text apart into its blocks. One that is never closed ends with the text; a closing comment of
 * none is ignored.
 *
 * @see {@link https://developer.wordpress.org/block-editor/explanations/architecture/key-concepts/}
 */
export function parseBlocks(text: string): ParsedBlocks {
  const root: Block['content'] = []
  const broken: string[] = []
  const open: Block[] = []
  let at = 0
  for (const { end, kind, name, start, written } of delimiters(text)) {
    const content = open.at(-1)?.content ?? root
    if (start > at) content.push(text.slice(at, start))
    at = end
    if (kind === 'close') {
      const index = open.findLastIndex((block) => block.name === name)
      if (index >= 0) open.length = index
      continue
    }
    const attributes = readAttributes(written)
    if (!attributes) broken.push(name)
    const block = { name, attributes: attributes ?? {}, isVoid: kind === 'void', content: [] }
    content.push(block)
    if (kind === 'open' && open.length < mostDepth) open.push(block)
  }
  if (at < text.length) (open.at(-1)?.content ?? root).push(text.slice(at))
  return { content: root, broken }
}

/** Blocks deeper than this one are beside it: no editor makes them. */
const mostDepth = 100

interface Delimiter {
  kind: 'open' | 'close' | 'void'
  name: string
  /** JSON, as it stands there. */
  written: string
  start: number
  end: number
}

/** The comments that begin or end blocks. `--` can't stand in their attributes, which escape it. */
function* delimiters(text: string): Generator<Delimiter> {
  let start = text.indexOf('<!--')
  while (start >= 0) {
    const close = text.indexOf('-->', start + 4)
    if (close < 0) return
    const end = close + 3
    const comment = text.slice(start + 4, close)
    const [head, closing, namespace = 'core/', name] =
      /^\s+(\/)?wp:([a-z][\w-]*\/)?([a-z][\w-]*)(?=\s|\/)/.exec(comment) ?? []
    if (head && name) {
      const isVoid = comment.endsWith('/')
      const written = comment.slice(head.length, isVoid ? -1 : undefined).trim()
      const kind = closing ? 'close' : isVoid ? 'void' : 'open'
      yield { kind, name: namespace + name, written, start, end }
    }
    start = text.indexOf('<!--', end)
  }
}

function readAttributes(written: string): Record<string, unknown> | undefined {
  if (!written) return {}
  try {
    const value: unknown = JSON.parse(written)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
