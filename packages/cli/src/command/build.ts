import { relative } from 'node:path'
import { formatIssues } from '@standfirst/core'
import type { Command } from 'commander'
import { build } from '../build/build.ts'
import { loadConfig } from '../config/load-config.ts'
import type { Exit } from '../program.ts'
import { createProgress } from '../progress.ts'
import { count, useColor } from '../terminal.ts'

interface BuildFlags {
  site?: string
  out?: string
  drafts?: boolean
  force?: boolean
  keepGoing?: boolean
  updateLock?: boolean
  quiet?: boolean
}

/** `standfirst build`. */
export function addBuild(program: Command, exit: Exit): void {
  program
    .command('build')
    .description('Build pages, Markdown, feeds, sitemaps and metadata of a publication.')
    .argument('[dir]', 'folder of the publication', '.')
    .option('--site <url>', "the site's address, instead of the configuration's")
    .option('--out <dir>', "output folder, instead of the configuration's")
    .option('--drafts', 'build drafts too: pages only, in no feed or list')
    .option('--force', 'build everything, whether or not it has changed')
    .option('--update-lock', 'accept ids and addresses that have changed')
    .option('--keep-going', 'write what is right where something is wrong')
    .option('--quiet', 'say only what is wrong')
    .option('--debug', 'say where in the program it went wrong')
    .action(async (dir: string, flags: BuildFlags) => {
      const started = performance.now()
      const load = { site: flags.site, output: flags.out }
      const config = await loadConfig(dir, load)
      const progress = createProgress('Building', Boolean(flags.quiet))
      const result = await build(config, {
        load,
        now: new Date().toISOString(),
        drafts: flags.drafts,
        force: flags.force,
        keepGoing: flags.keepGoing,
        updateLock: flags.updateLock,
        onProgress: progress.update,
      }).finally(progress.stop)
      const { stderr } = process
      if (result.issues.length) {
        stderr.write(`${formatIssues(result.issues, { color: useColor(stderr) })}\n`)
      }
      if (!result.success) exit(1)
      if (flags.quiet) return
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      stderr.write(
        result.files === 0
          ? 'Nothing was written: mend the errors above, or add --keep-going.\n'
          : `Built ${count(result.articles, 'article')} into ${count(result.files, 'file')} in ${relative(process.cwd(), config.output) || '.'}: ${result.written} written, ${result.removed} removed, in ${seconds} s.\n`,
      )
    })
}
