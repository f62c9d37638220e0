import type { Copy } from './copy.ts'

/** Read which article JSON-LD is of; its text is not there. */
export function jsonLdCopy(json: string): Copy {
  const node = articleNode(json)
  const url = typeof node?.url === 'string' ? node.url : ''
  const identifier = node?.identifier as { value?: unknown } | undefined
  const value = identifier?.value
  const fingerprint = typeof value === 'string' ? value : undefined
  return { id: url, url, fingerprint, content: undefined, strange: [] }
}

function articleNode(json: string): Record<string, unknown> | undefined {
  try {
    const graph = JSON.parse(json)?.['@graph']
    const [first] = Array.isArray(graph) ? graph : []
    return typeof first === 'object' && first !== null ? first : undefined
  } catch {
    return undefined
  }
}
