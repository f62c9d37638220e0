import type { Article, Issue } from '@standfirst/core'

/** A text of an article, and the article with another one there. */
export interface SaidText {
  path: Issue['path']
  text: string
  /** A copy of the article with another text there, which has not passed the gate. */
  other(text: string): Article
}

/** Each text of an article that is not a word of the format, such as the kind of a section. */
export function saidTexts(article: Article): SaidText[] {
  const found: SaidText[] = []
  const visit = (value: unknown, path: Issue['path']): void => {
    if (typeof value === 'string') {
      found.push({ path, text: value, other: (text) => changed(article, path, text) as Article })
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) {
        visit(member, [...path, Array.isArray(value) ? Number(key) : key])
      }
    }
  }
  visit(article, [])
  return found.filter(({ path, text }) => /[^a-z]/i.test(text) && !path.includes('data'))
}

function changed(value: unknown, [key, ...rest]: Issue['path'], member: unknown): unknown {
  if (key === undefined) return member
  const inner = changed((value as Record<string | number, unknown>)[key], rest, member)
  return Array.isArray(value)
    ? value.with(Number(key), inner)
    : { ...(value as object), [key]: inner }
}
