import { line } from './line.ts'

/** Every text of an article, wherever it stands: titles of links, words of custom sections. */
export function knownTexts(article: object): Set<string> {
  const known = new Set<string>()
  add(known, article, 0)
  return known
}

function add(known: Set<string>, value: unknown, depth: number): void {
  if (typeof value === 'string') known.add(line(value))
  else if (typeof value === 'object' && value !== null && depth < 400) {
    for (const one of Object.values(value)) add(known, one, depth + 1)
  }
}
