import type { Issue } from '../issue/issue.ts'

/** An error of what the gate was given. */
export function problem(code: string, message: string, path: Issue['path'], fix: string): Issue {
  return { code, severity: 'error', message, path, fix }
}
