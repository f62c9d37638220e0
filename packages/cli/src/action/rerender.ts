import type { Archive, ArchiveProgress, ArchiveResult } from '@standfirst/queue'
import type { Exit } from '../exit.ts'
import { explain } from '../explain.ts'
import { createProgress } from '../progress.ts'
import { loadQueue } from '../rerender/load-queue.ts'
import { openArticles } from '../rerender/open-articles.ts'
import { openTarget } from '../rerender/open-target.ts'
import { connectionOf, type QueueFlags } from '../rerender/queue-flags.ts'
import { requests } from '../rerender/requests.ts'
import { tellSeldom } from '../rerender/tell-seldom.ts'
import { count } from '../terminal.ts'
import { watchConfig } from '../watch-config.ts'

/** What the command was told. */
export interface RerenderFlags extends QueueFlags {
  range?: number
  retry?: boolean
  status?: boolean
  pause?: boolean
  resume?: boolean
  cancel?: boolean
  verify?: boolean
  quiet?: boolean
}

/** Render an archive anew, or do what is asked of one. */
export async function rerenderArchive(
  dir: string,
  flags: RerenderFlags,
  exit: Exit,
): Promise<void> {
  const connection = connectionOf(flags)
  const { openArchive, verifyArchive } = await loadQueue(connection)
  const target = await openTarget(flags.target, connection)
  const { name, templateVersion } = flags
  const common = { connection, name, target, templateVersion }
  if (flags.verify) {
    const { objects, wrong } = await verifyArchive(common)
    process.stdout.write(`${count(objects, 'file')} compared, ${wrong.length} wrong\n`)
    for (const { path, problem } of wrong) process.stdout.write(`${problem}: ${path}\n`)
    if (wrong.length > 0) exit(1)
    return
  }
  const asked = requests.find((one) => flags[one])
  if (asked) {
    const archive = await openArchive(common)
    try {
      process.stdout.write(`${await answer(archive, asked)}\n`)
    } finally {
      await archive.close()
    }
    return
  }
  watchConfig(dir)
  if (!tell(await wait(dir, flags, common), flags)) exit(1)
}

/** Do what an option asks for, and say how far the archive is then. */
async function answer(archive: Archive, asked: string): Promise<string> {
  if (asked === 'pause') await archive.pause()
  if (asked === 'resume') await archive.resume()
  if (asked === 'cancel') await archive.cancel()
  const { articles, ranges, state } = await archive.progress()
  const { active, done, failed, planned, waiting } = ranges
  return [
    `${state}: ${articles.done} of ${count(articles.planned, 'article')}`,
    `${done} of ${count(planned, 'range')} done, ${active} under way, ${waiting} waiting, ${failed} failed`,
  ].join('\n')
}

/** Queue all that is not done, and wait for the end. */
async function wait(
  dir: string,
  flags: RerenderFlags,
  common: Parameters<Awaited<ReturnType<typeof loadQueue>>['openArchive']>[0],
): Promise<ArchiveResult> {
  const { renderArchive } = await loadQueue(common.connection)
  const source = await openArticles(dir, flags)
  const bar = await createProgress('Rendering', Boolean(flags.quiet))
  const say = tellSeldom((line) => process.stderr.write(`${line}\n`))
  const onError = (error: unknown) => say(explain(error, Boolean(flags.debug)))
  const hint = workersWanted(flags)
  try {
    const archive = await renderArchive({ ...common, source, ranges: flags.range, onError })
    try {
      if (flags.retry) await archive.retry()
      const onProgress = (now: ArchiveProgress) => {
        hint(now)
        if (now.articles.planned > 0) bar.update(now.articles.done, now.articles.planned)
      }
      return await archive.finished({ onError, onProgress })
    } finally {
      await archive.close()
    }
  } finally {
    bar.stop()
    await source.close()
  }
}

/** @returns Whether all is rendered. */
function tell(result: ArchiveResult, { quiet, target }: RerenderFlags): boolean {
  const { stderr } = process
  if (result.success) {
    const { articles, gone, objects, sha256 } = result.manifest
    const missing = gone ? `, ${count(gone, 'article')} gone meanwhile` : ''
    if (!quiet) {
      stderr.write(
        `Rendered ${count(articles, 'article')} into ${count(objects, 'file')} in ${target}${missing}: ${sha256}.\n`,
      )
    }
    return true
  }
  if (result.cancelled) stderr.write('The rendering was cancelled: run it again to go on.\n')
  for (const { articles, attempts, range, reason } of result.deadLetters) {
    stderr.write(`Range ${range}, tried ${count(attempts, 'time')}: ${reason}.\n`)
    for (const { id, reason } of articles.slice(0, 20)) stderr.write(`  ${id}: ${reason}\n`)
  }
  if (result.deadLetters.length > 0) {
    stderr.write('All else is rendered. Mend what is wrong, and run it again with --retry.\n')
  }
  for (const path of result.doubled.slice(0, 20)) {
    stderr.write(`Found more than one article at \`${path}\`, expected one: change an address.\n`)
  }
  return false
}

/** Says how a worker is started, where none takes anything for some seconds. */
function workersWanted({ quiet }: RerenderFlags): (progress: ArchiveProgress) => void {
  const began = performance.now()
  let isTold = Boolean(quiet)
  return ({ ranges, state }) => {
    const isIdle = state === 'running' && ranges.active + ranges.done + ranges.failed === 0
    if (isTold || !isIdle || performance.now() - began < 5000) return
    isTold = true
    process.stderr.write(
      'No worker takes anything: start one or more, with `standfirst worker` and the same options.\n',
    )
  }
}
