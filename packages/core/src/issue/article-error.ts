import type { Issue } from './issue.ts'

/** An article or feed was refused; its message lists every problem, one a line. */
export class ArticleError extends Error {
  override name = 'ArticleError'
  /** Every problem found, and the warnings beside them. */
  issues: Issue[]

  constructor(issues: Issue[], subject = 'article') {
    const errors = issues.filter((issue) => issue.severity === 'error')
    const count = `${errors.length} problem${errors.length === 1 ? '' : 's'}`
    super([`The ${subject} has ${count}:`, ...errors.map(line)].join('\n'))
    this.issues = issues
  }
}

function line({ fix, message, path }: Issue): string {
  return `- ${pathText(path)}: ${sentence(message)}${fix ? ` ${sentence(fix)}` : ''}`
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}

/** A path as it would be written in code: `sections[0].content[2].url`. */
function pathText(path: readonly (string | number)[]): string {
  const text = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
  return text || '(whole)'
}
