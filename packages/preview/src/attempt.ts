import type { OnIssue } from '@standfirst/core'

/**
 * Render, and report a failure as an issue: a renderer or an override of the publication's own may throw.
 *
 * @returns What was rendered; `undefined` after a failure.
 */
export function attempt(render: () => string, onIssue: OnIssue): string | undefined {
  try {
    return render()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    onIssue({
      code: 'failed-renderer',
      severity: 'error',
      message: `Found a renderer that failed with \`${reason}\`, expected it to give text`,
      path: [],
      fix: 'Correct the override or the renderer in the configuration',
    })
    return undefined
  }
}
