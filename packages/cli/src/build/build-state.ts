import type { Issue } from '@standfirst/core'
import type { Site } from '@standfirst/publication'
import type { BuildContext } from './build-context.ts'
import type { Builder } from './builder.ts'
import type { KeptArticle } from './kept-articles.ts'
import type { Manifest } from './manifest.ts'

/** What the steps of a build share. */
export interface BuildState {
  context: BuildContext
  /** Folder in which new files are kept aside. */
  stage: string
  /** What the build before did, without what is no longer there. */
  before: Manifest
  /** What this build does; each step adds to it. */
  manifest: Manifest
  builder: Builder
  drafts: boolean
  /** The publication as its outputs see it, once it is known what nobody must learn of. */
  site: Site
  /** Addresses that no output tells of, because what is there is held back or waits. */
  hidden: readonly string[]
  /** Paths of the files that are kept aside. */
  staged: string[]
  /** The articles that this build has read, by the keys of their sources. */
  kept: Map<string, KeptArticle>
  issues: Issue[]
  /** Told that so many more of so many articles and documents are done. */
  progress(done: number, total: number): void
}

/** The contents that were written before, by path. */
export function contentsBefore(
  { before }: BuildState,
  paths: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    paths.flatMap((path) => {
      const output = before.outputs[path]
      return output ? [[path, output[1]]] : []
    }),
  )
}
