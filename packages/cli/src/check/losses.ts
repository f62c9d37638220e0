import type { Issue, OnIssue } from '@standfirst/core'

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
      const { index, path } = inArticle(issue.path)
      const fields = outputs.get(output) ?? new Map<string, Set<string>>()
      outputs.set(output, fields)
      const one = article ?? index
      for (const name of namesOf({ ...issue, path })) {
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

/** A path in a feed, or in a list of articles, as one in the article. */
function inArticle(path: Issue['path']): { index: string; path: Issue['path'] } {
  const at = path[0] === 'articles' ? 1 : 0
  const index = path[at]
  if (typeof index !== 'number' || path.length <= at + 1) return { index: '', path }
  return { index: String(index), path: path.slice(at + 1) }
}

/** The fields that an issue is about: it names several of one place by that place. */
function namesOf({ message, path }: Issue): string[] {
  const [found = ''] = message.split(', expected')
  const members = Array.from(found.matchAll(/`([^`]+)`/g), ([, name = '']) => name)
  const place = path.map((key) => (typeof key === 'number' ? '*' : key))
  if (members.length < 2) return [place.join('.')]
  return members.map((member) => [...place, member].join('.'))
}
