import type { Command } from 'commander'
import type { BuildFlags } from '../action/build.ts'
import type { Exit } from '../exit.ts'
import { presetOption } from '../option/preset-option.ts'
import { timeoutOption } from '../option/timeout-option.ts'

/** `standfirst build`. */
export function addBuild(program: Command, exit: Exit): void {
  program
    .command('build')
    .description('Build pages, Markdown, feeds, sitemaps and metadata of a publication.')
    .argument('[dir]', 'folder of the publication', '.')
    .option('--site <url>', "the site's address, instead of the configuration's")
    .addOption(presetOption())
    .option('--out <dir>', "output folder, instead of the configuration's")
    .option(
      '--drafts',
      'build drafts and withheld articles too, if dated: pages only, in no feed or list',
    )
    .option('--future', 'build articles that are dated in the future, too')
    .option('--force', 'build everything, whether or not it has changed')
    .option(
      '--update-lock',
      'accept ids and addresses that have changed, and articles that are gone',
    )
    .option('--keep-going', 'write what is right where something is wrong')
    .option('--overwrite', 'replace files in the output folder that no build wrote')
    .addOption(timeoutOption())
    .option('--all', 'list all that is wrong, however many are alike')
    .option('--watch', 'build again after each change, until it is stopped')
    .option('--quiet', 'say only what is wrong')
    .option('--debug', 'say where in the program it went wrong')
    .action(async (dir: string, flags: BuildFlags) => {
      const { buildFolder } = await import('../action/build.ts')
      await buildFolder(dir, flags, exit)
    })
}
