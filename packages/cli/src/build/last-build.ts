import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '@standfirst/core'
import type { PlannedFeed, SourceEntry } from '@standfirst/publication'
import { lockName } from '../lock/lock-file.ts'
import type { LinksOf } from './add-links.ts'
import type { BuildResult } from './build-result.ts'
import type { BuildState } from './build-state.ts'
import type { DeadLinks } from './dead-references.ts'
import type { Plan } from './plan.ts'

/** What a build leaves in memory for those that follow it in the same process. */
export interface LastBuild
  extends Pick<BuildState, 'context' | 'drafts' | 'hidden' | 'manifest' | 'site'> {
  /** The feeds and other documents with the texts of articles, by the articles that they show. */
  shownIn: ReadonlyMap<Article, readonly PlannedFeed[]>
  plan: Plan
  dead: DeadLinks
  linksOf: LinksOf
  /** The Markdown files, by their absolute paths; none that two sources have. */
  byFile: Map<string, SourceEntry>
  /** The article of each file as lists see it, by its key. */
  cards: ReadonlyMap<string, Article>
  /** With all that is wrong, also where it was told before. */
  result: BuildResult
  /** Paths of outputs that are others now than the manifest on the disk says. */
  unsaved: Set<string>
  /** The state on the disk, as this process has left it. */
  stamp: string
}

/** Keep what a build knows at its end. */
export function lastBuild(
  entries: readonly SourceEntry[],
  known: Pick<LastBuild, 'dead' | 'linksOf' | 'plan' | 'result'> & { state: BuildState },
): LastBuild {
  const { state, ...rest } = known
  const { context, drafts, hidden, manifest, site } = state
  const { feeds, sources } = rest.plan
  const shownIn = new Map<Article, PlannedFeed[]>()
  for (const one of feeds) {
    for (const article of one.articles) {
      const there = shownIn.get(article)
      if (there) there.push(one)
      else shownIn.set(article, [one])
    }
  }
  return {
    ...rest,
    ...{ context, drafts, hidden, manifest, shownIn, site },
    byFile: byFile(entries),
    cards: new Map(Array.from(sources, ([article, { key }]) => [key, article])),
    unsaved: new Set(),
    stamp: stampOfState(context.config.root),
  }
}

function byFile(entries: readonly SourceEntry[]): Map<string, SourceEntry> {
  const found = new Map<string, SourceEntry>()
  const several = new Set<string>()
  for (const entry of entries) {
    if (entry.origin.kind !== 'markdown') continue
    const { file } = entry.origin
    if (found.has(file)) several.add(file)
    found.set(file, entry)
  }
  for (const file of several) found.delete(file)
  return found
}

/** Another one after anybody has changed the state of the builds of a folder. */
export function stampOfState(root: string): string {
  const names = ['.standfirst/manifest.json', '.standfirst/journal.json', lockName]
  return names
    .map((name) => {
      const stat = statSync(join(root, name), { throwIfNoEntry: false })
      return stat ? [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino].join(' ') : ''
    })
    .join('\n')
}
