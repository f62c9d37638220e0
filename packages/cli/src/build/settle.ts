import type { Issue } from '@standfirst/core'
import { placeInFiles, type SourceEntry } from '@standfirst/publication'
import type { BuildState } from './build-state.ts'
import { findClashes } from './clashes.ts'
import { conflicts } from './conflicts.ts'
import { claimsOf, type Plan, planPublication } from './plan.ts'

/**
 * Plan a build so that everything in it has a place of its own. What has not is reported, and stays out:
 * both of two that clash, and nothing else.
 *
 * @param entries - All articles; those in a clash are taken out of the state.
 * @param now - The time that it is: an RFC 3339 timestamp.
 */
export function settle(entries: readonly SourceEntry[], state: BuildState, now: string): Plan {
  const { context, issues, manifest } = state
  const { config } = context
  const same = conflicts(manifest.entries)
  const tell = (found: readonly Issue[]) => {
    for (const issue of placeInFiles(found, entries, config)) issues.push(issue)
  }
  tell(same.issues)
  const plan = planPublication(entries, state, now)
  tell(plan.issues)
  const { pairs } = same
  const clashes = findClashes(claimsOf(plan, manifest.entries, config.root), pairs)
  tell(clashes.issues)
  const out = new Set([...same.articles, ...clashes.articles])
  if (out.size + clashes.paths.size === 0) return plan
  for (const key of out) leaveOut(key, state)
  // Without them lists and feeds are others, but none that were not there before.
  const next = planPublication(entries, state, now)
  const isFree = ({ path }: { path: string }) => !clashes.paths.has(path)
  return {
    ...next,
    feeds: next.feeds.filter(isFree),
    outputs: next.outputs.filter(isFree),
    copied: next.copied.filter(isFree),
  }
}

/** Take an article, and all that was made of it, out of a build. */
function leaveOut(key: string, state: BuildState): void {
  const { manifest } = state
  const paths = new Set(manifest.entries[key]?.outputs)
  for (const path of paths) delete manifest.outputs[path]
  delete manifest.entries[key]
  state.staged = state.staged.filter((path) => !paths.has(path))
}
