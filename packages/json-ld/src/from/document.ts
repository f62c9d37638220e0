/** A JSON object, as others wrote it. */
export type Raw = { readonly [key: string]: unknown }

/** The nodes of a JSON-LD document. */
export interface Document {
  /** Every node, in document order: those at the top, then those inside them. */
  nodes: Raw[]
  /** The fullest node of each `@id`. */
  byId: Map<string, Raw>
  /** Whether there is more than is read. */
  isCut: boolean
}

/**
 * Find the nodes of a document, level by level and so without recursion.
 *
 * @param value - What JSON.parse gave; one node, a list of them, or a graph.
 */
export function readDocument(value: unknown): Document {
  const document: Document = { nodes: [], byId: new Map(), isCut: false }
  const seen = new Set<unknown>()
  const queue: unknown[] = [value]
  for (const next of queue) {
    if (typeof next !== 'object' || next === null || seen.has(next)) continue
    seen.add(next)
    if (seen.size > maxNodes) {
      document.isCut = true
      break
    }
    if (!Array.isArray(next)) addNode(document, next as Raw)
    for (const member of Object.values(next)) queue.push(member)
  }
  return document
}

/** Objects and lists that are read: far more than any page has. */
export const maxNodes = 100_000

function addNode({ nodes, byId }: Document, node: Raw): void {
  nodes.push(node)
  const id = node['@id']
  if (typeof id !== 'string') return
  const known = byId.get(id)
  if (!known || Object.keys(known).length < Object.keys(node).length) byId.set(id, node)
}

/** The types of a node, without the address of schema.org. */
export function typesOf(node: Raw): string[] {
  return all(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''))
}

/** A value as a list: none of `undefined`, and the members of a list. */
export function all(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  const list = Array.isArray(value) ? value : (value as Raw)['@list']
  return Array.isArray(list) ? list : [value]
}

/** A value as nodes, each with what is said elsewhere of the same `@id`. */
export function nodesOf({ byId }: Pick<Document, 'byId'>, value: unknown): Raw[] {
  return all(value)
    .filter((item): item is Raw => typeof item === 'object' && item !== null)
    .map((node) => {
      const named = typeof node['@id'] === 'string' ? byId.get(node['@id']) : undefined
      return named && named !== node ? { ...named, ...node } : node
    })
}

/** The first text of a value that isn't empty, trimmed; numbers count as text. */
export function textOf(value: unknown): string | undefined {
  for (const item of all(value)) {
    const text = typeof item === 'number' ? String(item) : literalOf(item)
    if (typeof text === 'string' && text.trim()) return text.trim()
  }
  return undefined
}

/** What stands in a value object (`{ "@value": "text" }`), else the value. */
function literalOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null ? (item as Raw)['@value'] : item
}
