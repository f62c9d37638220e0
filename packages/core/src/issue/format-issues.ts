import { expectOptions } from '../options/expect-options.ts'
import type { Issue } from './issue.ts'

/** Configuration for {@linkcode formatIssues}. */
export interface FormatIssuesOptions {
  /** Mark severities and places with ANSI colours (default: `false`). */
  color?: boolean | undefined
}

/**
 * Write issues for people: one block each, in the order given, with what to do about it.
 *
 * @param issues - Issues; not changed.
 * @param options - Configuration.
 * @returns Lines without a final newline: `error invalid-type at sections[0].kind: Found ...`, after the
 *   file, line and column where they are known; `''` if there is no issue.
 *
 * @example
 * ```ts
 * import { formatIssues, safeParseArticle } from '@standfirst/core'
 *
 * const { issues } = safeParseArticle({ url: 'https://example.com/a/' })
 * formatIssues(issues.slice(0, 1)) // → 'error ...'
 * ```
 */
export function formatIssues(issues: readonly Issue[], options: FormatIssuesOptions = {}): string {
  expectOptions(options, 'formatIssues')
  const { color = false } = options
  return issues.map((issue) => formatIssue(issue, color ? styles : plain)).join('\n')
}

interface Style {
  error: string
  warning: string
  dim: string
  end: string
}

const plain: Style = { error: '', warning: '', dim: '', end: '' }
const styles: Style = {
  error: '\u001b[31m',
  warning: '\u001b[33m',
  dim: '\u001b[2m',
  end: '\u001b[39m\u001b[22m',
}

function formatIssue(issue: Issue, style: Style): string {
  const { code, file, fix, message, path, position, severity } = issue
  const start = position?.start
  const place = [file, start?.line, start?.column].filter((part) => part !== undefined).join(':')
  const where = path.length ? ` at ${formatPath(path)}` : ''
  const head = `${style[severity]}${severity}${style.end} ${code}${where}: ${oneLine(message)}`
  return [
    ...(place ? [`${style.dim}${oneLine(place)}${style.end}`] : []),
    `${place ? '  ' : ''}${head}`,
    ...(fix ? [`${place ? '  ' : ''}  ${style.dim}fix:${style.end} ${oneLine(fix)}`] : []),
  ].join('\n')
}

/** `['sections', 0, 'x y']` as `sections[0]["x y"]`. */
function formatPath(path: readonly (string | number)[]): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`
      if (!/^[A-Za-z_$][\w$-]*$/.test(key)) return `[${oneLine(JSON.stringify(key))}]`
      return index === 0 ? key : `.${key}`
    })
    .join('')
}

// What issues quote may hold line breaks, and codes that would steer a terminal.
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(
      /\p{Cc}/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
}
