import { join } from 'node:path'
import type { LoadConfigOptions, ResolvedConfig } from '@standfirst/publication'
import { loadConfig } from '@standfirst/publication'
import { type BuildOptions, build } from './build.ts'
import type { BuildResult } from './build-result.ts'
import type { LastBuild } from './last-build.ts'
import { rebuild } from './rebuild.ts'
import { SourceChanged } from './source-changed.ts'

/** What a build is, and what is known of the one before it. */
export interface NextBuild extends Omit<BuildOptions, 'load' | 'now' | 'onBuilt'> {
  /** What the command line said of the configuration, and the time that it is. */
  load: LoadConfigOptions & { now: string }
  /** What the build before left, in this process. */
  last?: LastBuild | undefined
  /** Absolute paths of all that was saved, added or removed since; none where that is not known. */
  saved?: ReadonlySet<string> | undefined
}

/** What came of a build, and what the next one needs to know of it, if it may look at less than all. */
export interface NextResult {
  config: ResolvedConfig
  result: BuildResult
  last: LastBuild | undefined
}

/**
 * Build a publication: only what shows the articles that were saved, where their texts alone have changed since the
 * build before; otherwise all that has changed.
 *
 * @param folder - Folder of the publication.
 * @throws What {@linkcode build} throws, if it does so again and again.
 */
export async function buildNext(
  folder: string,
  { last, load, saved, ...options }: NextBuild,
): Promise<NextResult> {
  const { now } = load
  let paths = saved
  return await steadily(async () => {
    if (last && paths) {
      // Pages that are no articles are read again if one was saved.
      const { sitePages } = last.context.config
      const config = await loadConfig(folder, { ...load, sitePages })
      try {
        const result = await rebuild(config, last, paths, { load, now, onWait: options.onWait })
        if (result) return { config, last, result }
      } catch (error) {
        // Another one was saved, too, which a feed shows beside those that are known.
        if (error instanceof SourceChanged)
          paths = new Set([...paths, join(config.root, error.file)])
        throw error
      }
    }
    const config = await loadConfig(folder, load)
    let built: LastBuild | undefined
    const onBuilt = (one: LastBuild) => {
      built = one
    }
    const result = await build(config, { ...options, load, now, onBuilt })
    return { config, last: built, result }
  })
}

/** Build again, from the configuration on, where something was saved in the meantime. */
async function steadily<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let left = 4; ; left--) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof SourceChanged) || left === 0) throw error
    }
  }
}
