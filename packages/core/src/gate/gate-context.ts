import type { Issue } from '../issue/issue.ts'

/** What the steps of the gate share. */
export interface GateContext {
  issues: Issue[]
  /** Absolute address that relative ones resolve to. */
  base: string
  /** Footnotes defined and called so far, with where the first one is. */
  footnotes: Footnotes
  /** Cells that all tables may still be filled up with, besides twenty for each that is there. */
  freeCells: number
}

/** {@linkcode GateContext.freeCells} at the start. */
export const freeCells = 50_000

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
