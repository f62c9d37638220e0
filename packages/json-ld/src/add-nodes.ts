import type { JsonLdNode } from './json-ld.ts'

/**
 * Add a user's nodes to a graph: into the node of the same `@id`, or after the others.
 *
 * @param graph - Nodes of the graph; it is changed, its nodes are not.
 * @param nodes - Nodes to add.
 */
export function addNodes(graph: JsonLdNode[], nodes: readonly JsonLdNode[]): void {
  for (const node of nodes) {
    const id = node['@id']
    const index = id === undefined ? -1 : graph.findIndex((other) => other['@id'] === id)
    if (index < 0) graph.push(node)
    else graph[index] = { ...graph[index], ...node }
  }
}
