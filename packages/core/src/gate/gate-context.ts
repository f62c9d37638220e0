import type { Issue } from '../issue/issue.ts'

/** What the steps of the gate share. */
export interface GateContext {
  issues: Issue[]
  /** Absolute address that relative ones resolve to. */
  base: string
  /** Footnotes defined and called so far, with where the first one is. */
  footnotes: Footnotes
}

/** Footnotes of an article. */
export interface Footnotes {
  defined: Map<string, (string | number)[]>
  called: Map<string, (string | number)[]>
}

/** Add a warning. */
export function warn(
  context: GateContext,
  code: string,
  message: string,
  path: (string | number)[],
  fix: string,
): void {
  context.issues.push({ code, severity: 'warning', message, path, fix })
}
