import { relative } from 'node:path'
import type { Issue } from '@standfirst/core'
import type { MarkdownPreset } from '@standfirst/markdown'
import type { ResolvedConfig } from '@standfirst/publication'
import { isNativelyRead } from '@standfirst/publication'
import { adviceOn, adviceOnTexts } from '../advice-on.ts'
import type { BuildReason } from '../build/build-again.ts'
import { buildNext } from '../build/build-next.ts'
import type { LastBuild } from '../build/last-build.ts'
import type { Exit } from '../exit.ts'
import { explain } from '../explain.ts'
import { createProgress } from '../progress.ts'
import { count, useColor } from '../terminal.ts'
import { toldInPart } from '../told-in-part.ts'
import { watchConfig } from '../watch-config.ts'

/** What the command was told. */
export interface BuildFlags {
  site?: string
  preset?: MarkdownPreset
  out?: string
  drafts?: boolean
  future?: boolean
  force?: boolean
  keepGoing?: boolean
  overwrite?: boolean
  all?: boolean
  timeout?: number
  updateLock?: boolean
  quiet?: boolean
  watch?: boolean
  debug?: boolean
}

/** Build a folder, and go on with `--watch`. */
export async function buildFolder(dir: string, flags: BuildFlags, exit: Exit): Promise<void> {
  watchConfig(dir, flags.timeout)
  const { config, success } = await buildOnce(dir, flags, {})
  if (!success) exit(1)
  if (!flags.watch) return
  const { buildAgain } = await import('../build/build-again.ts')
  let last: LastBuild | undefined
  await buildAgain(config, async (reason) => {
    // What is forced or accepted is so once.
    const later = { ...flags, force: false, updateLock: false }
    try {
      const built = await buildOnce(dir, later, { ...reason, before: last })
      last = built.last
      return { due: built.due }
    } catch (error) {
      last = undefined
      process.stderr.write(`${explain(error, Boolean(flags.debug))}\n`)
      return { isMade: false }
    }
  })
}

/** What came of a build. */
interface Built {
  config: ResolvedConfig
  /** When the next one is due. */
  due: string | undefined
  success: boolean
  /** What the next one needs to know of it, if there may be one. */
  last: LastBuild | undefined
}

/**
 * Build, and say what was done and what is wrong; the first time that it is built again, say nothing if nothing had
 * to be done.
 */
async function buildOnce(
  dir: string,
  flags: BuildFlags,
  { before, isFirst, saved }: BuildReason & { before?: LastBuild | undefined },
): Promise<Built> {
  const started = performance.now()
  const load = {
    ...{ site: flags.site, output: flags.out, timeLimit: flags.timeout },
    future: flags.future,
    drafts: flags.drafts,
    preset: flags.preset,
    now: new Date().toISOString(),
  }
  const progress = await createProgress('Building', Boolean(flags.quiet))
  const { config, last, result } = await buildNext(dir, {
    ...{ load, last: before, saved },
    drafts: flags.drafts,
    force: flags.force,
    keepGoing: flags.keepGoing,
    overwrite: flags.overwrite,
    updateLock: flags.updateLock,
    onProgress: progress.update,
    onWait: () => process.stderr.write('Waiting for another build of this folder to end.\n'),
  }).finally(progress.stop)
  const due = result.changesAt
  const { articles, files, heldBack, isRefused, issues, leftOut, lost } = result
  const { removed, success, waiting, written } = result
  const built = { config, due, last, success }
  if (isFirst && written + removed === 0) return built
  const { stderr } = process
  const told = toldInPart(issues, { all: flags.all, color: useColor(stderr) })
  if (told) stderr.write(`${told}\n`)
  if (flags.quiet) return built
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const folder = relative(process.cwd(), config.output) || '.'
  const out = leftOut ? `, ${count(leftOut, 'article')} left out` : ''
  stderr.write(
    isRefused
      ? `Nothing was written: found ${problems(issues)}. Fix what is wrong, or add --keep-going.\n`
      : `Built ${count(articles, 'article')} into ${count(files, 'file')} in ${folder}: ${written} written, ${removed} removed${out}, in ${seconds} s.\n`,
  )
  if (result.elsewhere) stderr.write('What was told of other files still holds.\n')
  if (lost) {
    stderr.write(
      `Each file carries what its format has a place for. ${count(lost, 'detail')} ${lost === 1 ? 'has' : 'have'} none in one format or another: \`standfirst check\` lists them.\n`,
    )
  }
  if (!isNativelyRead && written > 1000) {
    stderr.write('With `npm install satteri`, Markdown is read several times as fast.\n')
  }
  if (config.guessedTool !== undefined) {
    stderr.write(`Without a configuration, this was read as a site of ${config.guessedTool}.\n`)
    if (config.unreadSettings) stderr.write(`${adviceOn(config.unreadSettings, true)}\n`)
    if (config.textsOutside) stderr.write(`${adviceOnTexts(config.textsOutside)}\n`)
  }
  if (heldBack.articles + heldBack.pages > 0) {
    const isOne = heldBack.articles + heldBack.pages === 1
    stderr.write(
      `${countBoth(heldBack)} ${isOne ? 'is' : 'are'} held back, and in no output; add --drafts to see ${isOne ? 'its page' : 'their pages'}.\n`,
    )
  }
  if (waiting.next !== undefined) {
    const isOne = waiting.articles + waiting.pages === 1
    const wait = isOne ? 'waits for its date' : 'wait for their dates'
    stderr.write(
      `${countBoth(waiting)} ${wait}; the next is due ${waiting.next}. Build again then, or add --future.\n`,
    )
  }
  return built
}

function countBoth({ articles, pages }: { articles: number; pages: number }): string {
  const both = [articles && count(articles, 'article'), pages && count(pages, 'page')]
  return both.filter(Boolean).join(' and ')
}

function problems(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error')
  const files = new Set(errors.flatMap(({ file }) => file ?? []))
  const where = files.size ? ` in ${count(files.size, 'file')}` : ''
  return `${count(errors.length, 'error')}${where}`
}
