import type { Issue } from '@standfirst/core'
import { unreadable } from './written-matter.ts'

/**
 * Tell of front matter that is not found as such, and so would be text: one in a language that only
 * some tools read, or one without an end.
 */
export function reportUnread(source: string): Issue[] {
  const text = source.trimStart()
  const start = { line: source.slice(0, source.length - text.length).split('\n').length, column: 1 }
  const [, language] = labelled.exec(text) ?? []
  if (language !== undefined) {
    // As text it would be shown, with what holds the article back.
    const found = `it is written in \`${language}\`, expected YAML, TOML or JSON`
    return [{ ...unreadable(found, start), fix: 'Write it as YAML between two lines `---`.' }]
  }
  const sign = /^(?:\{(?=\s*"[^"\n]*"\s*:)|;;;(?=[ \t]*\r?\n))/.exec(text)?.[0]
  if (sign !== undefined) {
    const end = sign === '{' ? '`}`' : 'a line `;;;`'
    const found = `it is written as JSON and has no end, expected ${end} after it`
    return [{ ...unreadable(found, start), fix: `Add ${end} where it ends.` }]
  }
  const [, fence, lines = ''] = open.exec(text) ?? []
  if (fence === undefined) return []
  const issue = unreadable(`it has no end, expected a line \`${fence}\` after it`, start)
  // What holds an article back must not be lost with the line that is missing.
  const severity = holding.test(lines) ? 'error' : 'warning'
  return [{ ...issue, severity, fix: `Add a line \`${fence}\` where it ends.` }]
}

const labelled =
  /^---[ \t]*(json5?|ya?ml|toml|js|javascript|node|cson|coffee|[a-z][\w+-]*(?=[ \t]*\r?\n[^\n]*[:=][\s\S]*?\n---[ \t]*(?:\r?\n|$)))[ \t]*\r?\n/i

const open =
  /^(---|\+\+\+)[ \t]*\r?\n((?:["']?[\w.-]+["']?[ \t]*[:=][^\n]*(?:\n|$)|[ \t][^\n]*\n)+)/

const holding =
  /^["']?(?:is_?draft|draft|publish(?:ed|_?date)?|expiry_?date|unlisted|hidden?|private|secret|exclude|wip|dg-publish|headless|render|passwords?|encrypt(?:ed)?|protected|locked|status|visibility|permalink)["']?[ \t]*[:=]/im
