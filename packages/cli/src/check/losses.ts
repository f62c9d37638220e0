import type { OnIssue } from '@standfirst/core'
import { lostFields } from './lost-fields.ts'

/** Gathers what formats have no place for (`not-carried`). */
export interface Losses {
  /** Listen to what is rendered. */
  of(output: string, article?: string): OnIssue
  /** What each output leaves out, and of how many articles: `rss: publisher.url of itself, subtitle (5)`. */
  lines(): string[]
}

/** Make a {@linkcode Losses}. */
export function createLosses(): Losses {
  const outputs = new Map<string, Map<string, Set<string>>>()
  return {
    of: (output, article) => (issue) => {
      if (issue.code !== 'not-carried') return
      const { index, names } = lostFields(issue, output)
      if (names.length === 0) return
      const fields = outputs.get(output) ?? new Map<string, Set<string>>()
      outputs.set(output, fields)
      const one = article ?? index
      for (const name of names) {
        // What a feed or a list says of itself is of no article.
        const field = one === '' ? `${name} of itself` : name
        const articles = fields.get(field) ?? new Set()
        fields.set(field, one === '' ? articles : articles.add(one))
      }
    },
    lines: () =>
      Array.from(outputs, ([output, fields]) => {
        const names = Array.from(fields, ([name, { size }]) => (size ? `${name} (${size})` : name))
        return `${output}: ${names.sort().join(', ')}`
      }),
  }
}
