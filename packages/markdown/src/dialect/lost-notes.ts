import type { Article } from '@standfirst/core'
import type { ToolLimit } from './tool-limit.ts'

/** Notes that nothing calls, where a tool shows them all the same. */
export function lostNotes(tool: string): ToolLimit {
  return {
    found: 'a note that nothing calls',
    fate: `${tool} shows it below the text, where others show none`,
    fix: 'Call it in the text, or leave it out.',
    applies: () => false,
    cut: withoutLostNotes,
  }
}

/** An article without the notes that nothing calls, in any of its sections. */
function withoutLostNotes(article: Article): Article {
  const called = new Set<unknown>()
  const defined = new Set<unknown>()
  visit(article.sections, ({ identifier, type }) => {
    if (type === 'footnoteReference') called.add(identifier)
    if (type === 'footnoteDefinition') defined.add(identifier)
  })
  const isLost = ({ identifier, type }: Members) =>
    type === 'footnoteDefinition' && !called.has(identifier)
  return [...defined].every((one) => called.has(one))
    ? article
    : { ...article, sections: without(article.sections, isLost) as Article['sections'] }
}

type Members = Partial<Record<string, unknown>>

function visit(value: unknown, see: (members: Members) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) see(value as Members)
  for (const one of Object.values(value)) visit(one, see)
}

function without(value: unknown, isLost: (members: Members) => boolean): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return value
      .filter((one) => typeof one !== 'object' || one === null || !isLost(one))
      .map((one) => without(one, isLost))
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, without(one, isLost)]))
}
