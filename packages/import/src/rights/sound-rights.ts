import { type Issue, type RightsInput, rightsIssues } from '@standfirst/core'

/**
 * A policy that doesn't contradict itself: where a source says two things, what is permitted gives way,
 * and what is denied stays.
 *
 * @param path - Where it is in the source.
 * @param issues - Receives what was left out.
 */
export function soundRights(
  rights: RightsInput,
  path: Issue['path'],
  issues: Issue[],
): RightsInput {
  let sound = rights
  for (const key of ['payment', 'license'] as const) {
    const [first] = contradictions(sound)
    if (!first || sound[key] === undefined) continue
    const { [key]: _, ...others } = sound
    if (contradictions(others).length === contradictions(sound).length) continue
    sound = others
    issues.push({ ...first, severity: 'warning', path: [...path, 'rights', ...first.path] })
  }
  return sound
}

function contradictions(rights: RightsInput): Issue[] {
  return rightsIssues(rights as Parameters<typeof rightsIssues>[0])
}
