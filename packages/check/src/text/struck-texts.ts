import type { Article } from '@standfirst/core'
import { line } from './line.ts'

/**
 * The texts of an article that are struck out, without calls of footnotes and pictures.
 *
 * @param paid - Whether sections for paying readers count.
 */
export function struckTexts({ sections }: Article, paid: boolean): string[] {
  const found: string[] = []
  for (const section of sections) if (paid || !section.paid) visit(section, found)
  return found
}

/** Nodes stand in members of sections, of items of these, and in the children of nodes. */
function visit(value: unknown, found: string[]): void {
  if (typeof value !== 'object' || value === null) return
  if ((value as { type?: unknown }).type === 'delete') found.push(line(textOf(value)))
  else {
    for (const [key, member] of Object.entries(value)) if (key !== 'data') visit(member, found)
  }
}

function textOf(node: { type?: unknown; value?: unknown; children?: unknown }): string {
  if (node.type === 'break') return '\n'
  if (Array.isArray(node.children)) return node.children.map(textOf).join('')
  return typeof node.value === 'string' ? node.value : ''
}
