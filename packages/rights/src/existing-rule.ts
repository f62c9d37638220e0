import type { Issue } from '@standfirst/core'

/**
 * The issue that the file which lines are put into says already what the policy says otherwise.
 *
 * @param found - The line of the file.
 */
export function existingRule(found: string): Issue {
  return {
    code: 'existing-rule',
    severity: 'warning',
    message: `Found \`${found}\` in the file, expected it to say nothing of it: it stands, and the policy's rule was left out.`,
    path: [],
    fix: 'Remove it from the file if the policy is to hold.',
  }
}
